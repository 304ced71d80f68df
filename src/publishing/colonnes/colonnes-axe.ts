import { axeSchema } from '#domain/axe/axe.schema.ts';
import { docstringDe } from './aide.ts';
import { listeGenre } from './cellules/liste.ts';
import { numeroAxeGenre } from './cellules/numero-axe.ts';
import { ouiNonGenre } from './cellules/oui-non.ts';
import { supprimerGenre } from './cellules/supprimer.ts';
import { ligneGenre, texteGenre } from './cellules/texte.ts';
import { themesGenre } from './cellules/vocabulaire.ts';
import type { Colonne } from './colonne.types.ts';
import { definir } from './definir.ts';

const aide = (cle: string, complement = '') => `${docstringDe(axeSchema, [cle])} ${complement}`.trim();

/** Sheet « Axes »: one row an axis. */
export const COLONNES_AXE: readonly Colonne[] = [
  definir({
    cle: 'axe.nom',
    feuille: 'axes',
    titre: 'N° de l’axe',
    synonymes: ['N°', 'Numéro', 'Axe', 'N° axe', 'Numéro de l’axe', 'Axe n°', 'Code', 'Code axe', 'Réf.', 'Orientation n°'],
    aide: 'Numéro de l’axe dans le contrat. C’est lui qui relie les fiches à l’axe.',
    exemple: '1',
    champ: ['nom'],
    genre: numeroAxeGenre,
    valeurDe: ({ nom }) => nom,
  }),
  definir({
    cle: 'axe.titre',
    feuille: 'axes',
    titre: 'Intitulé de l’axe',
    synonymes: [
      ...['Titre', 'Titre de l’axe', 'Intitulé', 'Nom de l’axe', 'Libellé', 'Libellé de l’axe', 'Axe stratégique', 'Intitulé axe'],
      ...['Orientation', 'Orientation stratégique', 'Priorité', 'Priorité stratégique', 'Axe prioritaire'],
    ],
    aide: aide('titre'),
    exemple: 'Accéder aux soins et aux droits',
    champ: ['titre'],
    genre: ligneGenre,
  }),
  definir({
    cle: 'axe.transversal',
    feuille: 'axes',
    titre: 'Transversal',
    synonymes: ['Axe transversal', 'Transversal ?', 'Transverse'],
    aide: aide('transversal', 'Écrivez oui ou non ; laissez vide si l’axe n’a rien de particulier.'),
    exemple: 'non',
    champ: ['transversal'],
    genre: ouiNonGenre,
  }),
  definir({
    cle: 'axe.objectifs',
    feuille: 'axes',
    titre: 'Objectifs',
    synonymes: ['Objectif', 'Objectifs de l’axe', 'Objectifs stratégiques', 'Objectif stratégique', 'Objectifs généraux', 'Objectif général', 'Finalité'],
    aide: aide('objectifs', 'Un objectif par ligne dans la cellule (Alt + Entrée pour aller à la ligne).'),
    exemple: 'Ouvrir les droits et lever les renoncements\nRapprocher les consultations',
    champ: ['objectifs'],
    genre: listeGenre,
  }),
  definir({
    cle: 'axe.themes',
    feuille: 'axes',
    titre: 'Thèmes',
    synonymes: ['Thème', 'Thématiques', 'Thèmes du portail'],
    aide: aide('themes', 'Un thème par ligne, pris dans la liste du portail.'),
    exemple: 'Accès aux droits et lutte contre le renoncement',
    champ: ['themes'],
    genre: themesGenre,
  }),
  definir({
    cle: 'axe.note',
    feuille: 'axes',
    titre: 'Précision',
    synonymes: ['Précisions', 'Note', 'Notes', 'Remarque', 'Remarques', 'Commentaire', 'Commentaires', 'Observations'],
    aide: aide('note'),
    exemple: 'Axe ajouté par l’avenant de 2026.',
    champ: ['note'],
    genre: texteGenre,
  }),
  definir({
    cle: 'axe.texte',
    feuille: 'axes',
    titre: 'Texte',
    synonymes: ['Présentation', 'Présentation de l’axe', 'Description', 'Descriptif', 'Contexte', 'Enjeux'],
    aide: 'Texte qui présente l’axe. Une ligne vide entre deux paragraphes ; « ## » devant un sous-titre.',
    exemple: 'Trouver un médecin, comprendre un courrier : deux obstacles différents.',
    champ: ['corps'],
    genre: texteGenre,
    valeurDe: ({ corps }) => corps,
  }),
  definir({
    cle: 'axe.supprimer',
    feuille: 'axes',
    titre: 'Supprimer',
    synonymes: ['À supprimer', 'Suppression', 'Supprimer cet axe'],
    aide: 'Écrivez oui pour que l’import supprime cet axe. Enlever la ligne ne supprime rien.',
    exemple: '',
    champ: ['supprimer'],
    genre: supprimerGenre,
  }),
];
