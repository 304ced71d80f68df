import { rapport as T } from '#site/strings/rapport.ts';
import type { Table } from '../../table.types.ts';
import { toCsv } from './csv.ts';
import type { FaitRapport, LigneRapport } from './rapport.types.ts';

/** Between two passages of one page. */
const COUPURE = ' […] ';

/** Between the values of one cell, as in the open data. */
const SEPARATEUR_LISTE = ' | ';

/** Its own column says it better: in the singular, and a page is not its document. */
const SANS_COLONNE = 'type';

/** A report as a file: its head, an empty line, then the table, with a column for each filter. */
export function rapportCsv(
  enTete: readonly FaitRapport[],
  lignes: readonly LigneRapport[],
  { facettes }: Pick<Table, 'facettes'>,
): string {
  const filtres = facettes.filter(({ cle }) => cle !== SANS_COLONNE);
  const C = T.colonnes;
  // Title and empty line come before and after the facts.
  const debut = enTete.length + 3;
  return toCsv([
    [T.titre, T.tableau(debut)],
    ...enTete,
    [],
    [...C.origine, ...filtres.map(({ titre }) => titre), ...C.reponse],
    ...lignes.map((ligne) => [
      ...cellulesOrigine(ligne),
      ...filtres.map(({ cle }) => (ligne.valeurs[cle] ?? []).join(SEPARATEUR_LISTE)),
      ...cellulesReponse(ligne),
    ]),
  ]);
}

const ouiNon = (vrai: boolean): string => (vrai ? 'oui' : 'non');

/** In the order of `rapport.colonnes.origine`. */
const cellulesOrigine = (ligne: LigneRapport): readonly string[] => [
  String(ligne.numero),
  ligne.type,
  ligne.territoire,
  ligne.contrat,
];

/** In the order of `rapport.colonnes.reponse`. */
const cellulesReponse = (ligne: LigneRapport): readonly string[] => [
  ligne.titre,
  ligne.document,
  String(ligne.page ?? ''),
  ligne.passages.map((passage) => passage.map(({ texte }) => texte).join('')).join(COUPURE),
  T.niveaux[ligne.niveau],
  ligne.explication,
  ouiNon(ligne.aVerifier),
  ouiNon(ligne.exemple),
  ligne.adresse,
  ligne.adressePdf,
];

/** `recherche-acces-aux-soins-2026-11-22.csv`: what was searched, so that two files are told apart. */
export function nomFichier(q: string, maintenant: Date): string {
  const mots = q
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  const deux = (nombre: number) => String(nombre).padStart(2, '0');
  const jour = [
    maintenant.getFullYear(),
    deux(maintenant.getMonth() + 1),
    deux(maintenant.getDate()),
  ].join('-');
  return `${['recherche', mots, jour].filter(Boolean).join('-')}.csv`;
}
