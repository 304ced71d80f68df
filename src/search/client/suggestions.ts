import { creerCombobox } from './combobox.ts';
import type { OptionSuggestion } from '../suggestions/composer.ts';

type Chercher = (saisie: string) => Promise<readonly OptionSuggestion[]>;

/**
 * Makes a search field propose pages of the site while one types; choosing one goes there. Nothing
 * more is loaded before the field has the focus. @param racine root of the site, with its last slash
 */
export function suggerer(champ: HTMLInputElement, racine: string): void {
  let propositions: Promise<Chercher> | undefined;
  const charger = (): Promise<Chercher> => {
    propositions ??= import('./proposer.ts').then(({ creerPropositions }) =>
      creerPropositions(racine),
    );
    propositions.catch(() => (propositions = undefined));
    return propositions;
  };
  champ.addEventListener('focus', () => void charger().catch(() => undefined), { once: true });
  creerCombobox<OptionSuggestion>(champ, {
    chercher: async (saisie) => (await charger())(saisie),
    choisir: ({ href }) => location.assign(href),
  });
}
