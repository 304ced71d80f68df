import { newFile } from '../fichiers/new-file.ts';
import type { NouveauPortail } from './nouveau.types.ts';

/** What the law asks for and only the publisher knows: shown as it is, so that nobody forgets it. */
export const A_RENSEIGNER = 'À renseigner par l’éditeur';

/**
 * Text of the `portail.yaml` of a new content folder. It says on every page that it is not finished:
 * legal facts are to be filled in, and no audit of accessibility exists.
 */
export function writePortail({ nom, editeur, contact, date }: NouveauPortail): string {
  const structure = { nom: A_RENSEIGNER, adresse: A_RENSEIGNER, telephone: A_RENSEIGNER };
  return newFile('portail', 'portail.yaml', {
    nom,
    baseline: 'Les engagements de santé du territoire',
    description:
      'Ce que les partenaires du contrat local de santé se sont engagés à faire pour la santé des habitants. Chaque fait est daté et accompagné de sa source.',
    date,
    demonstration:
      'Portail en préparation : les mentions légales et la déclaration d’accessibilité restent à compléter.',
    editeur: { ...structure, nom: editeur },
    directeurPublication: A_RENSEIGNER,
    hebergeur: structure,
    contact,
    accessibilite: { etat: 'non', declarationDu: date, contact },
  });
}
