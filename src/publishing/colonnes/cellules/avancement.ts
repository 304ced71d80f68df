import { ETATS_AVANCEMENT, type EtatAvancement } from '#domain/fiche/fiche.schema.ts';
import { LIBELLES_AVANCEMENT } from '#domain/fiche/fiche.labels.ts';
import type { Genre } from '../genre.types.ts';
import { plier } from '../plier.ts';
import { isAbsence } from './absences.ts';
import { texteDe } from './texte.ts';

/** Everyday words for each state. */
const MOTS: Readonly<Record<EtatAvancement, readonly string[]>> = {
  'a-lancer': ['à lancer', 'à venir', 'à engager', 'à démarrer', 'à faire', 'non démarré', 'non démarrée', 'pas démarré', 'pas commencé', 'non commencé', 'non commencée', 'non engagé', 'non engagée', 'non lancé', 'non lancée', 'non débuté', 'non débutée', 'non réalisé', 'non réalisée', 'non initié', 'non initiée', 'prévu', 'prévue', 'programmé', 'programmée', 'planifié', 'planifiée', 'en projet', 'à initier', 'pas encore démarré', 'en attente de démarrage'],
  'en-cours': ['en cours', 'en cours de réalisation', 'en cours de mise en œuvre', 'engagé', 'engagée', 'démarré', 'démarrée', 'lancé', 'lancée', 'commencé', 'commencée', 'initié', 'initiée', 'débuté', 'débutée', 'en préparation', 'partiellement réalisé', 'partiellement réalisée', 'en partie réalisé', 'en partie réalisée', 'active', 'actif', 'récurrent', 'récurrente', 'continu', 'continue', 'en continu', 'pérenne'],
  realisee: ['réalisé', 'réalisée', 'terminé', 'terminée', 'fini', 'finie', 'finalisé', 'finalisée', 'achevé', 'achevée', 'fait', 'faite', 'clos', 'close', 'clôturé', 'clôturée', 'effectué', 'effectuée', 'atteint', 'totalement réalisé', 'action terminée', 'action réalisée', 'ok'],
  'en-pause': ['en pause', 'suspendu', 'suspendue', 'en suspens', 'interrompu', 'interrompue', 'à l’arrêt', 'stoppé', 'stoppée', 'gelé', 'gelée', 'en attente', 'bloqué', 'bloquée', 'en sommeil'],
  reportee: ['reporté', 'reportée', 'décalé', 'décalée', 'différé', 'différée', 'repoussé', 'repoussée', 'ajourné', 'ajournée', 'retardé', 'retardée'],
  abandonnee: ['abandonné', 'abandonnée', 'annulé', 'annulée', 'arrêté', 'arrêtée', 'supprimé', 'supprimée', 'non retenu', 'non retenue', 'non poursuivi', 'non poursuivie', 'action abandonnée'],
};

const PAR_MOT = new Map(ETATS_AVANCEMENT.flatMap((etat) => [etat, LIBELLES_AVANCEMENT[etat], ...MOTS[etat]].map((mot) => [plier(mot), etat] as const)));
/** What stands after the state in the same cell: « En cours – recrutement fait ». */
const SUITE = /^([^\n:;,.(–—-]+(?:-[^\n:;,.(–—-]+)*?)\s*(?:[\n:;,.–—]|\s-\s|(?=\())\s*(.+)$/su;
const POURCENTAGE = /^\d+([.,]\d+)?\s*%?$/;
const LISTE = Object.values(LIBELLES_AVANCEMENT);

/** State of an action, in everyday words; what follows it in the cell is what was done. */
export const etatGenre: Genre = {
  lire: (cellule) => {
    const texte = texteDe(cellule.texte);
    if (isAbsence(texte)) return {};
    const [, debut = texte, suite] = PAR_MOT.has(plier(texte)) ? [] : (SUITE.exec(texte) ?? []);
    const mots = debut.trim();
    const etat = PAR_MOT.get(plier(mots));
    if (etat === undefined) return { problemes: [POURCENTAGE.test(texte) ? UN_POURCENTAGE : ETAT_INCONNU] };
    const libelle = LIBELLES_AVANCEMENT[etat];
    return {
      valeur: etat,
      deductions: plier(mots) === plier(libelle) ? [] : [`« ${mots} » est lu comme l’état « ${libelle} »`],
      ailleurs: suite === undefined ? [] : [[['avancement', 'note'], suite.replace(/^\((.*)\)$/s, '$1').trim()]],
    };
  },
  ecrire: (valeur) => LIBELLES_AVANCEMENT[valeur as EtatAvancement],
  choix: () => LISTE,
};

const ETAT_INCONNU = {
  pourquoi: 'Cet état d’avancement n’est pas dans la liste.',
  remede: `Choisissez dans la liste : ${LISTE.join(', ')}. Le détail va dans la colonne « Ce qui a été fait ».`,
  exemple: 'En cours',
};
const UN_POURCENTAGE = {
  pourquoi: 'Un pourcentage ne dit pas où en est l’action : un lecteur ne peut pas le vérifier.',
  remede: `Choisissez un état dans la liste : ${LISTE.join(', ')}. Ce que mesure le pourcentage va dans la colonne « Ce qui a été fait ».`,
  exemple: 'En cours',
};
