import { codeFiche } from '#domain/fiche/fiche.rules.ts';
import { axeDeFicheGenre } from './cellules/numero-axe.ts';
import { codeGenre } from './cellules/code.ts';
import { listeGenre } from './cellules/liste.ts';
import { organisationsGenre } from './cellules/organisation.ts';
import { ligneGenre, texteGenre } from './cellules/texte.ts';
import { leviersGenre, publicsGenre, themesGenre } from './cellules/vocabulaire.ts';
import type { Colonne } from './colonne.types.ts';
import { colonneFiche, UN_PAR_LIGNE } from './definir-fiche.ts';

/** Sheet « Fiches », first part: what the action is, who leads it, whom it is for. */
export const COLONNES_FICHE: readonly Colonne[] = [
  colonneFiche('code', 'N°', codeGenre, '1.1', {
    synonymes: [
      ...['Numéro', 'N° fiche', 'N° de fiche', 'N° de la fiche', 'Fiche', 'Fiche n°', 'Fiche action n°', 'N° fiche action', 'N° action', 'N° de l’action'],
      ...['Action n°', 'Numéro de fiche', 'Numéro d’action', 'Numéro de l’action', 'Code', 'Code action', 'Code fiche', 'Réf.', 'Référence', 'Référence action', 'FA', 'FA n°', 'Num', '#', 'ID', 'Identifiant'],
    ],
    complement: 'Deux fiches ne peuvent pas porter le même.',
    valeurDe: ({ faits, nom }) => faits['code'] ?? codeFiche(nom),
  }),
  colonneFiche('titre', 'Intitulé de l’action', ligneGenre, 'Aller vers les habitants avec une médiation en santé', {
    synonymes: [
      ...['Intitulé', 'Titre', 'Action', 'Actions', 'Titre de l’action', 'Titre de la fiche', 'Titre fiche action', 'Nom de l’action', 'Libellé', 'Libellé de l’action', 'Intitulé fiche action', 'Intitulé de la fiche'],
      ...['Intitulé de la fiche action', 'Fiche action', 'Fiche-action', 'Nom de la fiche', 'Projet', 'Intitulé du projet', 'Dénomination', 'Objet', 'Action prévue', 'Actions prévues', 'Actions envisagées', 'Action opérationnelle', 'Désignation', 'Mesure', 'Quoi', 'Que fait-on', 'Ce qu’on fait', 'Ce que l’on fait', 'Nos actions', 'Intitulé de la mesure', 'Libellé de la fiche', 'Libellé fiche action', 'Que veut-on faire', 'Ce qu’on veut faire'],
    ],
  }),
  colonneFiche('axe', 'Axe', axeDeFicheGenre, '1', {
    synonymes: ['N° axe', 'N° de l’axe', 'Axe stratégique', 'Axe du CLS', 'Axe n°', 'Numéro d’axe', 'Axe de travail', 'Axe prioritaire', 'Orientation stratégique', 'Orientation', 'Axes', 'Rattachement', 'Priorité stratégique', 'Axe thématique'],
    complement: 'C’est le numéro de la feuille « Axes ».',
  }),
  colonneFiche('objectif', 'Objectif', texteGenre, 'Permettre aux personnes éloignées des soins d’ouvrir leurs droits.', {
    synonymes: ['Objectif général', 'Objectif stratégique', 'Objectif de l’action', 'Objectif principal', 'Objectif de la fiche', 'But', 'Finalité', 'But de l’action', 'Objectif visé'],
  }),
  colonneFiche('objectifs', 'Objectifs opérationnels', listeGenre, 'Tenir une permanence par mois dans chaque commune\nFaire remonter les obstacles rencontrés', {
    synonymes: ['Objectif opérationnel', 'Objectif(s) opérationnel(s)', 'Objectifs spécifiques', 'Objectif spécifique', 'Sous-objectifs', 'Objectif op.', 'Résultats attendus', 'Objectifs détaillés'],
    complement: UN_PAR_LIGNE,
  }),
  colonneFiche('constat', 'Constat', texteGenre, 'Un habitant sur cinq a renoncé à un soin dans l’année.', {
    synonymes: ['Constats', 'Diagnostic', 'Éléments de diagnostic', 'Constat de départ', 'Contexte et constats', 'Constat / contexte', 'Contexte / constat', 'Problématique', 'Problématiques', 'Enjeux', 'Enjeu', 'Besoins identifiés', 'Besoin identifié', 'Justification', 'Pourquoi cette action', 'Éléments de contexte et de diagnostic'],
  }),
  colonneFiche('pilotes', 'Pilote(s)', organisationsGenre, 'Communauté de communes du Val d’Exemple', {
    synonymes: ['Pilote', 'Pilotage', 'Porteur', 'Porteur(s)', 'Porteur de l’action', 'Porteur de projet', 'Porteur du projet', 'Structure pilote', 'Structure porteuse', 'Structures porteuses', 'Pilote de l’action', 'Pilote(s) de l’action', 'Organisme pilote', 'Responsable', 'Chef de file', 'Pilote / porteur', 'Porteur / pilote', 'Maître d’ouvrage', 'Opérateur', 'Structure responsable', 'Promoteur', 'Institution pilote', 'Coordination', 'Qui pilote', 'Qui pilote l’action', 'Référent', 'Référente', 'Référent(e)s', 'Structure référente', 'Organisme référent', 'Service référent', 'Référent de l’action', 'Responsables', 'Responsable de l’action', 'Service responsable', 'Service pilote', 'Chefs de file', 'Structure chef de file', 'Qui', 'Qui fait', 'Qui porte', 'Qui porte l’action', 'Par qui', 'Piloté par', 'Porté par'],
    complement: `Le nom de l’organisation, pas celui d’une personne. ${UN_PAR_LIGNE}`,
  }),
  colonneFiche('partenaires', 'Partenaires', organisationsGenre, 'CPTS du Val d’Exemple\nCCAS de Villefiction', {
    synonymes: ['Partenaire', 'Partenaire(s)', 'Partenaires mobilisés', 'Partenaires associés', 'Partenaires de l’action', 'Partenaires impliqués', 'Partenaires identifiés', 'Partenaires potentiels', 'Partenaires à mobiliser', 'Partenariat', 'Partenariats', 'Acteurs', 'Acteurs mobilisés', 'Acteurs associés', 'Acteurs concernés', 'Structures associées', 'Structures partenaires', 'Intervenants', 'Contributeurs', 'Partenaires opérationnels', 'Partenaires techniques', 'Avec qui', 'Avec', 'En lien avec', 'En partenariat avec', 'Associés', 'Partenaires principaux', 'Partenaires locaux', 'Structures impliquées', 'Structures mobilisées'],
    complement: UN_PAR_LIGNE,
  }),
  colonneFiche('publics', 'Publics', publicsGenre, 'Personnes en situation de précarité', {
    synonymes: ['Public', 'Public(s)', 'Public visé', 'Publics visés', 'Public(s) visé(s)', 'Public cible', 'Publics cibles', 'Public(s) cible(s)', 'Bénéficiaires', 'Bénéficiaire', 'Public bénéficiaire', 'Publics bénéficiaires', 'Population cible', 'Populations cibles', 'Population visée', 'Public concerné', 'Publics concernés', 'Cible', 'Cibles', 'Destinataires', 'Pour qui', 'Public prioritaire', 'Publics prioritaires', 'À qui', 'Qui est concerné', 'Habitants concernés', 'Personnes concernées', 'Usagers', 'Bénéficiaires directs', 'Bénéficiaires finaux'],
    aussi: [['publicsCites']],
    complement: `${UN_PAR_LIGNE} Ce qui n’est pas dans la liste du portail est gardé dans vos mots.`,
  }),
  colonneFiche('publicsCites', 'Publics, dans les mots de la source', listeGenre, 'Habitants éloignés du soin', {
    synonymes: ['Publics (mots de la source)', 'Public détaillé', 'Précision sur le public', 'Détail des publics'],
    complement: UN_PAR_LIGNE,
  }),
  colonneFiche('themes', 'Thèmes', themesGenre, 'Accès aux droits et lutte contre le renoncement', {
    synonymes: ['Thème', 'Thématique', 'Thématiques', 'Thème(s)', 'Thématique(s)', 'Domaine', 'Domaines', 'Thématique de santé', 'Thème de santé', 'Domaine d’action'],
    complement: `Pris dans la liste du portail. ${UN_PAR_LIGNE}`,
  }),
  colonneFiche('leviers', 'Leviers', leviersGenre, 'Aller-vers, médiation et accompagnement', {
    synonymes: ['Levier', 'Levier(s)', 'Façons d’agir', 'Modes d’action', 'Mode d’action', 'Type d’action', 'Type d’intervention', 'Leviers d’action', 'Levier d’action', 'Nature de l’action'],
    complement: `Pris dans la liste du portail. ${UN_PAR_LIGNE}`,
  }),
  colonneFiche('territoire', 'Territoire concerné', texteGenre, 'Villefiction et Modèle-sur-Source', {
    synonymes: ['Territoire', 'Territoires', 'Territoire d’action', 'Territoire d’intervention', 'Territoire ciblé', 'Périmètre', 'Périmètre géographique', 'Zone géographique', 'Lieu', 'Lieux', 'Lieu de l’action', 'Lieu de réalisation', 'Communes concernées', 'Localisation', 'Secteur géographique', 'Secteur', 'Où', 'Échelle territoriale', 'Territoire(s) concerné(s)', 'Communes'],
  }),
];
