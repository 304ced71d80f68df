import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '#catalogue/content/front-matter.ts';
import type { Maillon } from '#catalogue/join/succession.ts';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import { territoireSchema } from '#domain/territoire/territoire.schema.ts';
import { Refus } from '../refus.ts';

/** A territoire that has its folder: what a new contract needs to know of it. */
export interface TerritoireConnu {
  readonly nom: string;
  readonly departements: readonly string[];
  /** Text of `territoire.yaml`. */
  readonly texte: string;
  readonly contrats: readonly Maillon[];
}

/**
 * Reads a territoire and its contracts; undefined when it has no folder.
 * @throws Refus when its files have anomalies: nothing can be added to what cannot be read
 */
export function ouvrirTerritoire(contenu: string, id: string): TerritoireConnu | undefined {
  const dossier = path.join(contenu, 'contrats', id);
  const fichier = path.join(dossier, 'territoire.yaml');
  if (!existsSync(fichier)) return undefined;
  try {
    const texte = readFileSync(fichier, 'utf8').replace(/\r\n?/g, '\n');
    const { nom, departements } = territoireSchema.parse(parse(texte, { schema: 'core' }));
    const contrats = readdirSync(dossier)
      .filter((slug) => existsSync(path.join(dossier, slug, 'contrat.md')))
      .map((slug) => ({ slug, facts: lireContrat(path.join(dossier, slug, 'contrat.md')) }));
    return { nom, departements, texte, contrats };
  } catch {
    throw new Refus(
      `Le territoire « ${id} » existe déjà, et l’un de ses fichiers a une anomalie : rien n’a été écrit.\n` +
        'Pour la connaître : npm run cls -- verifier',
    );
  }
}

const lireContrat = (fichier: string) => {
  const enTete =
    splitFrontMatter(readFileSync(fichier, 'utf8').replace(/\r\n?/g, '\n'))?.yaml ?? '';
  return contratSchema.parse(parse(enTete, { schema: 'core' }));
};
