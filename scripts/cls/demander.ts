import { createInterface, type Interface } from 'node:readline';
import type { Demande } from './commande.types.ts';

/** The person stopped the command from the keyboard: Ctrl+C, or the end of what is typed. */
export class Interruption extends Error {}

/** A way to ask questions, to be closed when the command is done. */
export interface Clavier {
  readonly demander: NonNullable<Demande['demander']>;
  readonly fermer: () => void;
}

/**
 * Asks on a terminal. An empty answer is the default one, shown in brackets; spaces around are dropped.
 * Lines typed or pasted ahead answer the questions to come. The terminal is taken at the first
 * question only, so that a command that asks nothing ends alone.
 */
export function ouvrirClavier(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Clavier {
  const tapees: string[] = [];
  let attente:
    { readonly repondre: (ligne: string) => void; readonly arreter: () => void } | undefined;
  let ferme = false;
  let clavier: Interface | undefined;
  const ouvrir = (): Interface => {
    const ouvert = createInterface({ input, output });
    ouvert.on('line', (ligne) => {
      const question = attente;
      // At once: lines pasted together come before whoever asked has heard the first.
      attente = undefined;
      if (question) question.repondre(ligne);
      else tapees.push(ligne);
    });
    // The terminal hands Ctrl+C to whoever asks: with no question in hand, it is for the command.
    ouvert.on('SIGINT', () => {
      if (attente) ouvert.close();
      else process.kill(process.pid, 'SIGINT');
    });
    ouvert.on('close', () => {
      ferme = true;
      attente?.arreter();
    });
    return ouvert;
  };
  const lireLigne = (invite: string): Promise<string> => {
    clavier ??= ouvrir();
    const avance = tapees.shift();
    if (avance !== undefined) {
      output.write(`${invite}${avance}\n`);
      return Promise.resolve(avance);
    }
    if (ferme) return Promise.reject(new Interruption());
    clavier.setPrompt(invite);
    clavier.prompt();
    return new Promise<string>((repondre, refuser) => {
      attente = { repondre, arreter: () => refuser(new Interruption()) };
    });
  };
  return {
    demander: async (question, parDefaut) => {
      const rappel = parDefaut === undefined || parDefaut === '' ? '' : ` [${parDefaut}]`;
      return (await lireLigne(`${question}${rappel} `)).trim() || (parDefaut ?? '');
    },
    fermer: () => clavier?.close(),
  };
}
