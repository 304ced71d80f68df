import type { z } from 'zod';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import type { Entree } from '../entries.ts';
import { describeValue, quote } from '../describe-value.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseEntry, type LectureEntree, type Origine } from './parse-entry.ts';
import { parseYaml } from './parse-yaml.ts';
import { ATTENDU_IDENTIFIANT, IDENTIFIANT } from './places.ts';

/** A text of the content folder. */
interface Texte {
  readonly fichier: string;
  readonly texte: string;
}

/** Front matter longer than this is refused before it is parsed. */
const OCTETS_MAX_EN_TETE = 64_000;

const SANS_CORPS = { corps: '', ligneCorps: 1 } as const;

/** Reads a Markdown file: facts in its front matter, text in its body. */
export function readMarkdown<S extends z.ZodType>(schema: S, id: string, { fichier, texte }: Texte): LectureEntree<z.output<S>> {
  const parties = splitFrontMatter(texte);
  if (!parties) return refuse([frontMatterAnomaly(fichier, texte)]);
  if (Buffer.byteLength(parties.yaml) > OCTETS_MAX_EN_TETE) return refuse([longFrontMatter(fichier)]);
  const { corps, ligneCorps } = parties;
  return readWhole(schema, parties.yaml, { id, fichier, racine: [], corps, ligneCorps }, parties.ligneYaml);
}

/** Reads a YAML file that is one entry. */
export const readYaml = <S extends z.ZodType>(schema: S, id: string, { fichier, texte }: Texte): LectureEntree<z.output<S>> =>
  readWhole(schema, texte, { id, fichier, racine: [], ...SANS_CORPS }, 1);

function readWhole<S extends z.ZodType>(schema: S, yaml: string, origine: Origine, ligne: number): LectureEntree<z.output<S>> {
  const { document, anomalies } = parseYaml(yaml, origine.fichier, ligne);
  return document ? parseEntry(schema, document.valeur ?? {}, origine, document) : refuse(anomalies);
}

/** Entries of a file shared by all contracts: one that is wrong does not hide the others. */
export interface LecturePartagee<Facts> {
  readonly entrees: readonly Entree<Facts>[];
  readonly anomalies: readonly Anomalie[];
  /** Identifiers of entries that exist but are wrong; `*` when the whole file is unreadable. */
  readonly illisibles: readonly string[];
}

/** Reads a YAML table: identifier → entry. */
export function readTable<S extends z.ZodType>(schema: S, { fichier, texte }: Texte): LecturePartagee<z.output<S>> {
  const { document, anomalies } = parseYaml(texte, fichier);
  if (!document) return { entrees: [], anomalies, illisibles: ['*'] };
  const valeur = document.valeur ?? {};
  if (typeof valeur !== 'object' || Array.isArray(valeur))
    return { entrees: [], anomalies: [shapeAnomaly(fichier, valeur, 'une table : un identifiant, puis ses champs en retrait')], illisibles: ['*'] };
  return gather(
    Object.entries(valeur).map(([id, champs]) => {
      const origine = { id, fichier, racine: [id], ...SANS_CORPS };
      if (!IDENTIFIANT.test(id)) return [id, refuse([keyAnomaly(fichier, id, document.ligneDe([id]))])];
      return [id, parseEntry(schema, champs, origine, document)];
    }),
  );
}

/** Reads a YAML list; an entry is named by its rank, from 1. */
export function readList<S extends z.ZodType>(schema: S, { fichier, texte }: Texte): LecturePartagee<z.output<S>> {
  const { document, anomalies } = parseYaml(texte, fichier);
  if (!document) return { entrees: [], anomalies, illisibles: ['*'] };
  const valeur = document.valeur ?? [];
  if (!Array.isArray(valeur))
    return { entrees: [], anomalies: [shapeAnomaly(fichier, valeur, 'une liste : une ligne par élément, commençant par « - »')], illisibles: ['*'] };
  return gather(
    valeur.map((element, rang) => {
      const id = String(rang + 1);
      return [id, parseEntry(schema, element, { id, fichier, racine: [rang], ...SANS_CORPS }, document)];
    }),
  );
}

function gather<Facts>(lectures: readonly (readonly [string, LectureEntree<Facts>])[]): LecturePartagee<Facts> {
  return {
    entrees: lectures.flatMap(([, { entree }]) => entree ?? []),
    anomalies: lectures.flatMap(([, { anomalies }]) => anomalies),
    illisibles: lectures.filter(([, { entree }]) => !entree).map(([id]) => id),
  };
}

const refuse = (anomalies: readonly Anomalie[]): LectureEntree<never> => ({ entree: undefined, anomalies });

const frontMatterAnomaly = (fichier: string, texte: string): Anomalie => ({
  code: 'en-tete-absent',
  fichier,
  champ: [],
  ligne: 1,
  trouve: texte.trim() === '' ? 'un fichier vide' : quote(texte.split('\n')[0] ?? ''),
  attendu: 'un en-tête : une ligne « --- », les champs, une ligne « --- », puis le texte',
  remede: 'Mettez une ligne « --- » avant le premier champ et une autre après le dernier.',
});

const longFrontMatter = (fichier: string): Anomalie => ({
  code: 'texte-illisible',
  fichier,
  champ: [],
  ligne: 1,
  trouve: 'un en-tête de plus de 64 ko',
  attendu: '64 ko au plus',
  remede: 'Déplacez les longs textes après l’en-tête, sous la seconde ligne « --- ».',
});

const shapeAnomaly = (fichier: string, valeur: unknown, attendu: string): Anomalie => ({
  code: 'valeur-invalide',
  fichier,
  champ: [],
  ligne: 1,
  trouve: describeValue(valeur),
  attendu,
  remede: 'Comparez ce fichier avec celui du portail d’origine.',
});

const keyAnomaly = (fichier: string, id: string, ligne: number): Anomalie => ({
  code: 'nom-invalide',
  fichier,
  champ: [id],
  ligne,
  trouve: quote(id),
  attendu: ATTENDU_IDENTIFIANT,
  remede: 'Renommez cet identifiant, ici et partout où il est cité.',
});
