import { checkTextes } from '#catalogue/checks/check-textes.ts';
import { splitFrontMatter } from '#catalogue/content/front-matter.ts';
import { parseEntry } from '#catalogue/content/parse-entry.ts';
import { parseYaml } from '#catalogue/content/parse-yaml.ts';
import { formatChamp } from '#catalogue/report.ts';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import type { GenreEdite } from './genres.ts';
import { LIBELLES_CHAMPS } from './libelles.ts';

/**
 * What `npm run check` would say of a file taken alone, with the same rules.
 * @param texte the file as it would be written
 */
export function anomaliesDuFichier({ nom, schema, markdown }: GenreEdite, texte: string): readonly Anomalie[] {
  const parties = markdown ? splitFrontMatter(texte) : { yaml: texte, corps: '', ligneYaml: 1, ligneCorps: 1 };
  if (!parties) return [];
  const { document, anomalies } = parseYaml(parties.yaml, '', parties.ligneYaml);
  if (!document) return anomalies;
  const { corps, ligneCorps } = parties;
  const origine = { id: '', fichier: '', racine: [], corps, ligneCorps };
  const lecture = parseEntry(schema, document.valeur ?? {}, origine, document);
  return [...lecture.anomalies, ...(nom === 'fiche' || corps !== '' ? anomaliesDuTexte(corps, ligneCorps) : [])];
}

function anomaliesDuTexte(corps: string, ligneCorps: number): readonly Anomalie[] {
  const texte = { id: '', fichier: '', racine: [], corps, ligneCorps, data: {} };
  const aucune = { territoires: [], contrats: [], axes: [], actualites: [] };
  return checkTextes({ entrees: { ...aucune, fiches: [texte] } } as unknown as Parameters<typeof checkTextes>[0]) as readonly Anomalie[];
}

/** Why a file is not saved, in the words of the form: field, value found, what is expected. */
export const direRefus = (anomalies: readonly Anomalie[]): string =>
  [
    'Rien n’a été enregistré :',
    ...anomalies.map(({ champ, trouve, attendu, remede }) => `• ${lieu(champ)}${trouve}. Attendu : ${attendu}. ${remede}`),
  ].join('\n');

const lieu = (champ: Anomalie['champ']): string =>
  champ.length === 0
    ? ''
    : `${formatChamp(champ.map((etape) => (typeof etape === 'string' ? (LIBELLES_CHAMPS[etape] ?? etape) : etape)))} : `;
