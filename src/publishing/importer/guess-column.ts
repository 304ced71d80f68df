import { decouper } from '../colonnes/cellules/decouper.ts';
import { etatGenre } from '../colonnes/cellules/avancement.ts';
import { lireDate } from '../colonnes/cellules/lire-date.ts';
import { lirePeriode } from '../colonnes/cellules/periode.ts';
import type { Contexte } from '../colonnes/colonne.types.ts';
import { natureDuNom } from '../colonnes/natures.ts';
import { terminologieDe } from '../colonnes/terminologie.ts';

/** Part of the cells of a column that must be of a kind for it to be of that kind. */
const MAJORITE = 0.6;
/** From that many letters on average, cells are paragraphs. */
const PARAGRAPHE = 60;

const isDate = (texte: string) => ['date', 'partie'].includes(lireDate(texte).sorte);
const isOrganisation = (texte: string) => decouper(texte, [';', ',', ' / ']).some((nom) => natureDuNom(nom) !== undefined);
const isAmount = (texte: string) => /^(?:env(?:iron|\.)?\s*)?\d[\d\s.,]*\s*(?:k?€|euros?)/i.test(texte) || /^\d{1,3}(?:\s\d{3})+$|^\d{4,}$/.test(texte);

/**
 * Keys that the values of a column suggest, the most likely first: dates, organisations, amounts, states
 * of progress, words of a closed list. Empty when they look like nothing known.
 */
export function guessKeys(valeurs: readonly string[], { themes, publics }: Contexte['entrees']): readonly string[] {
  const remplies = valeurs.filter((texte) => texte !== '');
  const mostly = (est: (texte: string) => boolean) => remplies.length > 0 && remplies.filter(est).length / remplies.length >= MAJORITE;
  const names = (termes: typeof themes) => (texte: string) => decouper(texte, [';', ',']).some((mot) => terminologieDe(termes).chercher(mot).length > 0);
  if (mostly(isDate)) return ['calendrier.debut', 'calendrier.fin', 'echeance', 'avancement.date'];
  if (mostly((texte) => lirePeriode(texte)?.debut !== undefined)) return ['calendrier'];
  if (mostly((texte) => etatGenre.lire({ valeur: texte, texte }, SANS_LISTE).problemes === undefined)) return ['avancement.etat'];
  if (mostly(isAmount)) return ['budget.cout', 'budget.financeurs'];
  if (mostly(isOrganisation)) return remplies.some((texte) => /[;,\n]/.test(texte)) ? ['partenaires', 'pilotes', 'budget.financeurs', 'copilotes'] : ['pilotes', 'partenaires', 'budget.financeurs', 'copilotes'];
  if (mostly(names(publics))) return ['publics'];
  if (mostly(names(themes))) return ['themes'];
  return [];
}

/** The same for a column of paragraphs, when nothing else is known of it. */
export function guessParagraphs(valeurs: readonly string[]): readonly string[] {
  const longueur = valeurs.reduce((somme, texte) => somme + texte.length, 0) / Math.max(1, valeurs.length);
  return longueur > PARAGRAPHE ? ['section.Description', 'constat', 'objectif'] : [];
}

/** A state needs no closed list to be read. */
const SANS_LISTE = { entrees: { themes: [], publics: [], leviers: [], organisations: [] }, constateLe: '', sourceTableau: '' };
