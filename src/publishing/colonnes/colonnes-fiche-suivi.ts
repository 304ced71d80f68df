import { etatGenre } from './cellules/avancement.ts';
import { dateGenre, debutGenre, finGenre } from './cellules/date.ts';
import { sourceGenre, sourcesGenre } from './cellules/liste.ts';
import { nomFichierGenre } from './cellules/nom-fiche.ts';
import { supprimerGenre } from './cellules/supprimer.ts';
import { texteGenre } from './cellules/texte.ts';
import type { Colonne } from './colonne.types.ts';
import { definir } from './definir.ts';
import { colonneFiche } from './definir-fiche.ts';

/** Sheet « Fiches », second part: when, with what means, how far, and where the facts come from. */
export const COLONNES_FICHE_SUIVI: readonly Colonne[] = [
  colonneFiche('calendrier.debut', 'Début', debutGenre, '07/2025', {
    synonymes: ['Date de début', 'Date début', 'Début de l’action', 'Démarrage', 'Date de démarrage', 'Lancement', 'Date de lancement', 'Calendrier début', 'Calendrier de début', 'Commencement', 'Début prévisionnel', 'Année de début', 'Calendrier prévisionnel début', 'Commence', 'Commence en', 'Commence le', 'Débute', 'Débute en', 'Démarre', 'Démarre en', 'À partir de', 'À partir du', 'Depuis', 'Quand ça commence', 'Ouverture', 'Début prévu', 'Démarrage prévu'],
    complement: 'Aussi précise qu’elle est connue : 2025, 07/2025 ou 15/07/2025.',
  }),
  colonneFiche('calendrier.fin', 'Fin', finGenre, '12/2028', {
    synonymes: ['Date de fin', 'Date fin', 'Fin de l’action', 'Fin prévisionnelle', 'Date de fin prévisionnelle', 'Date d’achèvement', 'Achèvement', 'Calendrier fin', 'Calendrier de fin', 'Année de fin', 'Calendrier prévisionnel fin', 'Se termine', 'Se termine en', 'Se termine le', 'Finit', 'Finit en', 'Terminaison', 'Jusqu’à', 'Jusqu’au', 'Jusqu’en', 'Quand ça finit', 'Clôture', 'Date de clôture', 'Fin prévue'],
    complement: 'Aussi précise qu’elle est connue : 2028, 12/2028 ou 31/12/2028.',
  }),
  colonneFiche('calendrier.recurrent', 'Rythme', texteGenre, 'une permanence par commune et par mois', {
    synonymes: ['Récurrence', 'Périodicité', 'Fréquence', 'Calendrier récurrent', 'Fréquence de l’action'],
  }),
  colonneFiche('calendrier.texte', 'Calendrier, dans les mots de la source', texteGenre, 'Ouverture prévue à la rentrée.', {
    synonymes: ['Calendrier (texte)', 'Précision sur le calendrier', 'Détail du calendrier', 'Calendrier détaillé'],
  }),
  colonneFiche('moyens', 'Moyens', texteGenre, 'Une médiatrice à temps plein, un véhicule de service.', {
    synonymes: ['Moyens humains', 'Moyens humains et matériels', 'Moyens mobilisés', 'Moyens nécessaires', 'Moyens à mobiliser', 'Ressources', 'Ressources mobilisées', 'Ressources nécessaires', 'Moyens matériels', 'Moyens humains et techniques', 'Moyens techniques', 'RH', 'ETP'],
  }),
  colonneFiche('avancement.etat', 'État d’avancement', etatGenre, 'En cours', {
    synonymes: ['Avancement', 'État', 'Statut', 'Statut de l’action', 'État de l’action', 'Stade', 'Stade d’avancement', 'Niveau d’avancement', 'Degré d’avancement', 'Degré de réalisation', 'Niveau de réalisation', 'État de réalisation', 'Suivi', 'Situation', 'Où en est-on', 'Où on en est', 'Où en est l’action', 'Où en sommes-nous', 'On en est où', 'Point d’étape', 'Avancée', 'Avancées', 'État des lieux', 'Taux de réalisation', 'Progression'],
    complement: 'Choisissez dans la liste.',
  }),
  colonneFiche('avancement.date', 'État constaté le', dateGenre, '09/2026', {
    synonymes: ['Constaté le', 'Date du constat', 'Date de l’état', 'Date de l’état d’avancement', 'Date de mise à jour', 'Mis à jour le', 'Mise à jour', 'Dernière mise à jour', 'Date de suivi', 'Date du point'],
  }),
  colonneFiche('avancement.note', 'Ce qui a été fait', texteGenre, 'Les douze permanences sont ouvertes.', {
    synonymes: ['Commentaire sur l’avancement', 'Commentaires avancement', 'Commentaires sur l’avancement', 'Réalisations', 'Actions réalisées', 'Action réalisée', 'Détail de l’avancement', 'Précision sur l’avancement', 'Point d’avancement', 'Point de situation', 'Ce qui est fait'],
    complement: 'Accompagne un état d’avancement.',
  }),
  colonneFiche('avancement.source', 'Source de l’état', sourceGenre, 's1', {
    synonymes: ['Source de l’avancement', 'Source de l’état d’avancement', 'Source avancement'],
  }),
  colonneFiche('note', 'Précision', texteGenre, 'Fiche ajoutée par le comité de pilotage de mars 2026.', {
    synonymes: ['Précisions', 'Note', 'Notes', 'Remarque', 'Remarques', 'Commentaire', 'Commentaires', 'Observation', 'Observations', 'Informations complémentaires', 'Autres informations', 'Rem.', 'Obs.', 'Comm.', 'À savoir', 'À noter'],
  }),
  colonneFiche('sources', 'Sources', sourcesGenre, 's1, s3', {
    synonymes: ['Source', 'Sources de la fiche'],
    complement: 'Leurs identifiants, séparés par des virgules.',
  }),
  definir({
    cle: 'texte',
    feuille: 'fiches',
    titre: 'Texte',
    synonymes: ['Texte de la fiche', 'Texte de présentation'],
    aide: 'Texte de la fiche, sous les faits. Une ligne vide entre deux paragraphes ; « ## » devant un sous-titre, « - » devant un élément de liste.',
    exemple: '## Description\n\nLa médiatrice va là où les personnes se trouvent déjà.',
    champ: ['corps'],
    genre: texteGenre,
    valeurDe: ({ corps }) => corps,
  }),
  definir({
    cle: 'nom',
    feuille: 'fiches',
    titre: 'Nom du fichier',
    synonymes: ['Fichier', 'Adresse de la fiche', 'Nom de fichier'],
    aide: 'Nom sous lequel la fiche est enregistrée : c’est son adresse, ne le changez pas. Laissez vide pour une nouvelle fiche : il vient de son numéro, sinon de son titre.',
    exemple: '1-1',
    champ: ['nom'],
    genre: nomFichierGenre,
    valeurDe: ({ nom }) => nom,
  }),
  definir({
    cle: 'supprimer',
    feuille: 'fiches',
    titre: 'Supprimer',
    synonymes: ['À supprimer', 'Suppression', 'Supprimer cette fiche'],
    aide: 'Écrivez oui pour que l’import supprime cette fiche. Enlever la ligne ne supprime rien.',
    exemple: '',
    champ: ['supprimer'],
    genre: supprimerGenre,
  }),
];
