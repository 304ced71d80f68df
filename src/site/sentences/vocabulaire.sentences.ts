import type { Public, TermeGlossaire, Theme } from '#catalogue/model.ts';
import { compter } from '../formats.ts';

const joindre = (...comptes: [number, string, string?][]): string =>
  comptes
    .filter(([nombre]) => nombre > 0)
    .map(([nombre, singulier, pluriel]) => compter(nombre, singulier, pluriel))
    .join(' · ') || 'aucun contrat recensé';

/** `31 contrats · 12 axes · 4 fiches-actions`. */
export const compteTheme = ({ contrats, axes, fiches }: Theme): string =>
  joindre([contrats.length, 'contrat'], [axes.length, 'axe'], [fiches.length, 'fiche-action', 'fiches-actions']);

/** `3 contrats · 5 fiches-actions`. */
export const comptePublic = ({ contrats, fiches }: Public): string =>
  joindre([contrats.length, 'contrat'], [fiches.length, 'fiche-action', 'fiches-actions']);

/** `Contrat local de santé (CLS)`. */
export const nomTerme = ({ facts }: TermeGlossaire): string =>
  facts.sigle ? `${facts.terme} (${facts.sigle})` : facts.terme;
