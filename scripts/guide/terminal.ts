import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const PROJET = path.resolve(import.meta.dirname, '../..');

/** A command as a person types it, and what they answer to its questions. */
export interface Saisie {
  /** What the picture shows after the prompt. */
  readonly commande: string;
  /** The script that this command runs, with its arguments. */
  readonly script: readonly string[];
  /** Answers, each with words of its question; others are left to their default. None when nothing is asked. */
  readonly reponses?: readonly (readonly [question: string, reponse: string])[];
}

/** A question that is asked again and again has not got the answer that it wants. */
const QUESTIONS_MAX = 40;
const INTERROMPRE = '\u0003';

const enShell = (mot: string) => `'${mot.replaceAll("'", `'\\''`)}'`;

/**
 * Runs a command and gives all that a terminal shows of it. A command that asks is given a terminal of
 * its own (`script`, of util-linux), and each answer when its question is there.
 * @param depuis folder in which the person is
 */
export function jouer({ script, reponses }: Saisie, depuis: string): Promise<string> {
  const argv = [process.execPath, ...script.map((mot, rang) => (rang === 0 ? path.join(PROJET, mot) : mot))];
  const env = { ...process.env, PORTAIL_DEPUIS: depuis, TERM: 'dumb', NO_COLOR: '1' };
  const enfant =
    reponses === undefined
      ? spawn(argv[0] ?? '', argv.slice(1), { cwd: PROJET, env })
      : spawn('script', ['-qec', argv.map(enShell).join(' '), '/dev/null'], { cwd: PROJET, env });
  const restantes = [...(reponses ?? [])];
  return new Promise((finir, echouer) => {
    let texte = '';
    let posees = 0;
    const lire = (morceau: Buffer) => {
      texte += morceau.toString('utf8');
      // A question leaves the cursor after a space; everything else ends its line.
      const question = reponses === undefined ? undefined : /[^\n]*\S $/.exec(texte)?.[0];
      if (question === undefined) return;
      posees += 1;
      const rang = restantes.findIndex(([mots]) => question.includes(mots));
      const [, reponse] = rang === -1 ? [] : (restantes.splice(rang, 1)[0] ?? []);
      enfant.stdin.write(posees > QUESTIONS_MAX ? INTERROMPRE : `${reponse ?? ''}\r`);
    };
    enfant.stdout.on('data', lire);
    enfant.stderr.on('data', lire);
    enfant.on('error', echouer);
    enfant.on('close', () => {
      if (texte.includes('erreur imprévue')) echouer(new Error(texte));
      finir(stripVTControlCharacters(texte).replaceAll('\r', '').trimEnd());
    });
  });
}
