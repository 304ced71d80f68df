import { type Etat, isFiltre } from '../etat.ts';
import { compterValeurs, filtrer } from '../filtrer.ts';
import { lignesParId } from '../lignes.ts';
import type { Ligne, Table } from '../table.ts';
import { empreinteNom } from '../texte/nom.ts';
import { lireRequete, type Requete } from '../texte/requete.ts';
import { chercher } from './chercher.ts';
import type { Moteur, Reference } from './moteur.ts';
import { trier } from './trier.ts';

/** A result with what the table knows of it. */
export interface Resultat {
  readonly reference: Reference;
  readonly ligne: Ligne;
  /** Found with some of the words only. */
  readonly partiel: boolean;
}

/** The answer to a state of the page: what to list, what to count, what to say. */
export interface ReponsePage {
  readonly requete: Requete;
  /** Filtered and sorted, those with every word first. */
  readonly resultats: readonly Resultat[];
  /** Results that each value of each filter would show. */
  readonly comptes: readonly (readonly number[])[];
  readonly absents: readonly string[];
  /** Results before filters. */
  readonly sansFiltre: number;
}

/** True when the state asks for something: words or a filter. */
export const isRecherche = (etat: Etat): boolean =>
  isFiltre(etat) || lireRequete(etat.q).length > 0;

/** Answers a state of the page. Without words, a filter lists everything that satisfies it. */
export async function repondre(etat: Etat, table: Table, moteur: Moteur): Promise<ReponsePage> {
  const requete = lireRequete(etat.q);
  const { tous, partiels, absents } =
    requete.length === 0
      ? { tous: await moteur.interroger(null), partiels: [], absents: [] }
      : await chercher(requete, moteur);
  const ids = (await moteur.interroger(null)).map(({ id }) => id);
  const lignes = lignesParId(table, ids);
  const joindre = (references: readonly Reference[], partiel: boolean): readonly Resultat[] =>
    classer(
      references.flatMap((reference) => {
        const ligne = lignes.get(reference.id);
        return ligne ? [{ reference, ligne, partiel }] : [];
      }),
      etat.q,
    );
  const [complets, autres] = [joindre(tous, false), joindre(partiels, true)];
  const garder = (liste: readonly Resultat[]) =>
    trier(
      filtrer(table, liste, etat.selection, ({ ligne }) => ligne),
      etat.tri,
    );
  return {
    requete,
    resultats: [...garder(complets), ...garder(autres)],
    comptes: compterValeurs(
      table,
      [...complets, ...autres].map(({ ligne }) => ligne),
      etat.selection,
    ),
    absents,
    sansFiltre: complets.length + autres.length,
  };
}

/** Whoever types the whole name of a thing wants that thing. */
const POIDS_NOM = 4;

function classer(resultats: readonly Resultat[], q: string): readonly Resultat[] {
  const nom = empreinteNom(q);
  const score = ({ reference, ligne }: Resultat) =>
    reference.score * ligne.poids * (ligne.noms.includes(nom) ? POIDS_NOM : 1);
  return resultats.toSorted((a, b) => score(b) - score(a));
}
