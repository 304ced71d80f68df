import type { Contrat } from '#catalogue/model.ts';
import type { Point } from './completude.types.ts';

type Phrase = string | ((contrat: Contrat) => string);

/** How one point is judged and told. */
interface Definition {
  readonly nom: string;
  /** Contracts that it makes sense for; all of them when absent. */
  readonly concerne?: (contrat: Contrat) => boolean;
  readonly present: (contrat: Contrat) => boolean;
  /** The sentence when it is there. */
  readonly oui: Phrase;
  /** The sentence when it is missing. */
  readonly non: Phrase;
  readonly pourquoi: string;
  readonly remede: string;
}

/** Judges one point of a contract; undefined when it makes no sense for this one. */
export type Regle = (contrat: Contrat) => Point | undefined;

const dire = (phrase: Phrase, contrat: Contrat) =>
  typeof phrase === 'string' ? phrase : phrase(contrat);

/** One point of completeness, from its judgement and its sentences. */
export const definePoint =
  (cle: string, { nom, concerne, present, oui, non, pourquoi, remede }: Definition): Regle =>
  (contrat) => {
    if (concerne && !concerne(contrat)) return undefined;
    return present(contrat)
      ? {
          cle,
          nom,
          present: true,
          constat: dire(oui, contrat),
          pourquoi: undefined,
          remede: undefined,
        }
      : { cle, nom, present: false, constat: dire(non, contrat), pourquoi, remede };
  };
