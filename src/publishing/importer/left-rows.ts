import { quote } from '#catalogue/describe-value.ts';
import type { Nature } from './sort-rows.ts';

/** A row that was not read. */
export interface LigneLaissee {
  readonly numero: number;
  readonly raison: Extract<Nature, { genre: 'laissee' }>['raison'];
  readonly texte: string;
}

const PHRASES: Readonly<Partial<Record<LigneLaissee['raison'], readonly [une: string, plusieurs: string]>>> = {
  exemple: ['la ligne d’exemple du modèle, laissée de côté', 'les lignes d’exemple du modèle, laissées de côté'],
  titres: ['les titres répétés, laissés de côté', 'les titres répétés, laissés de côté'],
  total: ['un total, laissé de côté', 'des totaux, laissés de côté'],
  masquee: ['une ligne masquée (peut-être par un filtre), laissée de côté : affichez-la pour qu’elle soit lue', 'des lignes masquées (peut-être par un filtre), laissées de côté : affichez-les pour qu’elles soient lues'],
  'hors-colonnes': ['aucune des colonnes lues n’y est remplie, laissée de côté', 'aucune des colonnes lues n’y est remplie, laissées de côté'],
};

/** Sentences about the rows that were not read; an empty row is nothing to say. */
export function sayLeftRows(laissees: readonly LigneLaissee[]): string[] {
  const parRaison = Map.groupBy(laissees, ({ raison }) => raison);
  return [...parRaison].flatMap(([raison, lignes]) => {
    if (raison === 'note') return lignes.map(({ numero, texte }) => `Ligne ${numero} : ${quote(texte)}, laissée de côté (ce n’est ni un axe ni une action).`);
    const phrase = PHRASES[raison]?.[lignes.length > 1 ? 1 : 0];
    return phrase === undefined ? [] : [`${rowsOf(lignes.map(({ numero }) => numero))} : ${phrase}.`];
  });
}

/** « Ligne 4 », « Lignes 4, 9 et 12 », « Lignes 4, 5, 6…, 12 en tout ». */
export function rowsOf(numeros: readonly number[]): string {
  if (numeros.length === 1) return `Ligne ${numeros[0]}`;
  if (numeros.length > 8) return `Lignes ${numeros.slice(0, 3).join(', ')}…, ${numeros.length} en tout`;
  return `Lignes ${numeros.slice(0, -1).join(', ')} et ${numeros.at(-1)}`;
}
