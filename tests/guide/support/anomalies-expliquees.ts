import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '#catalogue/content/front-matter.ts';
import { anomalieExpliqueeSchema, type AnomalieExpliquee } from '#domain/guide/anomalie-expliquee.schema.ts';

const DOSSIER = path.resolve(import.meta.dirname, '../../../content/guide/anomalies');

/** The pages of the guide about anomalies, by code, read as the site reads them. */
export const ANOMALIES_EXPLIQUEES: ReadonlyMap<string, AnomalieExpliquee> = new Map(
  readdirSync(DOSSIER).map((nom) => {
    const page = splitFrontMatter(readFileSync(path.join(DOSSIER, nom), 'utf8'));
    return [nom.replace(/\.md$/, ''), anomalieExpliqueeSchema.parse(parse(page?.yaml ?? ''))];
  }),
);
