import type { Demande } from './commande.types.ts';
import type { Lecteur } from './lire-reponse.ts';
import { Refus } from './refus.ts';

/** One thing to know: the option that gives it, and the question that asks for it. */
export interface Champ<T> {
  readonly option: string;
  readonly question: string;
  readonly lire: Lecteur<T>;
  /** Shown before the question: a list to choose from, an explanation. */
  readonly precision?: string;
  /** Answer proposed in the terminal; a person confirms it. */
  readonly parDefaut?: string | undefined;
}

/**
 * Gathers what a command needs: from its options, else from the person in the terminal. Where nobody
 * can answer, everything that is missing or wrong is told at once, by `terminer`.
 */
export class Saisie {
  readonly #demande: Demande;
  readonly #problemes: string[] = [];
  /** True when the command was run without any option of its own: every question is then asked. */
  readonly #guidee: boolean;
  #questions = 0;

  constructor(demande: Demande) {
    this.#demande = demande;
    const propres = [...demande.valeurs.keys()].filter((nom) => nom !== 'contenu');
    this.#guidee = demande.demander !== undefined && propres.length === 0;
  }

  /** True once a question was asked: what follows from the answers is to be confirmed. */
  get aDemande(): boolean {
    return this.#questions > 0;
  }

  /** True when an option was given on the command line. */
  donne(option: string): boolean {
    return this.#demande.valeurs.has(option);
  }

  /** Something that the command cannot do without; undefined once it has been told as missing. */
  async exiger<T>(champ: Champ<T>): Promise<T | undefined> {
    const donnee = this.#donnee(champ);
    if (donnee !== undefined) return donnee;
    if (this.#demande.demander) return this.#insister(champ, true);
    if (!this.#demande.valeurs.has(champ.option))
      this.#problemes.push(`Il manque --${champ.option} : ${champ.question}`);
    return undefined;
  }

  /** Something useful that may be unknown: asked only of someone who is being guided. */
  async proposer<T>(champ: Champ<T>): Promise<T | undefined> {
    const donnee = this.#donnee(champ);
    if (donnee !== undefined) return donnee;
    const mauvaise =
      this.#demande.valeurs.has(champ.option) && this.#demande.demander !== undefined;
    return this.#guidee || mauvaise ? this.#insister(champ, false) : undefined;
  }

  /** Notes something that stops the command, to be told with all the rest. */
  refuser(probleme: string): void {
    this.#problemes.push(probleme);
  }

  /** @throws Refus with everything that is missing or wrong */
  terminer(conseil: string): void {
    if (this.#problemes.length === 0) return;
    throw new Refus(
      [...this.#problemes.map((probleme) => `- ${probleme}`), '', conseil].join('\n'),
    );
  }

  #donnee<T>({ option, lire }: Champ<T>): T | undefined {
    const ecrit = this.#demande.valeurs.get(option)?.[0]?.trim();
    if (ecrit === undefined || ecrit === '') return undefined;
    const lu = lire(ecrit);
    if ('valeur' in lu) return lu.valeur;
    if (this.#demande.demander) console.log(lu.refus);
    else this.#problemes.push(`--${option} : ${lu.refus}`);
    return undefined;
  }

  async #insister<T>(champ: Champ<T>, requis: boolean): Promise<T | undefined> {
    const { demander } = this.#demande;
    if (!demander) return undefined;
    this.#questions += 1;
    if (champ.precision !== undefined) console.log(`\n${champ.precision}`);
    for (;;) {
      const ecrit = await demander(champ.question, champ.parDefaut);
      if (ecrit === '' && !requis) return undefined;
      if (ecrit === '') {
        console.log('Une réponse est nécessaire ici (Ctrl+C pour tout arrêter).');
        continue;
      }
      const lu = champ.lire(ecrit);
      if ('valeur' in lu) return lu.valeur;
      console.log(lu.refus);
    }
  }
}
