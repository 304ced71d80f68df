import { vi } from 'vitest';
import type { Commande } from '../../../../scripts/cls/commande.types.ts';
import { lireDemande } from '../../../../scripts/cls/lire-demande.ts';
import { Refus } from '../../../../scripts/cls/refus.ts';

/** What came of a command. */
export interface Issue {
  readonly tenu: boolean;
  /** All that was printed, questions left out. */
  readonly dit: string;
  readonly questions: readonly string[];
}

/**
 * Runs a command as `npm run cls` does.
 * @param reponses answers typed in the terminal, in order; without them nobody is there to answer
 */
export async function lancer(
  commande: Commande,
  argv: readonly string[],
  reponses?: readonly string[],
): Promise<Issue> {
  const lecture = lireDemande(commande, argv, {});
  if (lecture.genre !== 'demande') throw new Error(JSON.stringify(lecture));
  const lignes: string[] = [];
  const questions: string[] = [];
  const noter = (ligne = '') => void lignes.push(String(ligne));
  const ecrits = [
    vi.spyOn(console, 'log').mockImplementation(noter),
    vi.spyOn(console, 'error').mockImplementation(noter),
  ];
  const restantes = [...(reponses ?? [])];
  const demander = (question: string, parDefaut = '') => {
    const reponse = restantes.shift();
    if (reponse === undefined) throw new Error(`aucune réponse prévue à « ${question} »`);
    questions.push(question);
    return Promise.resolve(reponse === '' ? parDefaut : reponse);
  };
  try {
    const tenu = await commande.executer({
      arguments: lecture.arguments,
      valeurs: lecture.valeurs,
      options: lecture.options,
      demander: reponses && demander,
      depuis: '/',
    });
    return { tenu, dit: lignes.join('\n'), questions };
  } catch (error) {
    if (!(error instanceof Refus)) throw error;
    return { tenu: false, dit: [...lignes, error.message].join('\n'), questions };
  } finally {
    for (const ecrit of ecrits) ecrit.mockRestore();
  }
}
