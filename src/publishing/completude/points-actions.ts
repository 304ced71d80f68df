import type { Contrat, Fiche } from '#catalogue/model.ts';
import { definePoint, type Regle } from './regle.ts';

const hasFiches = ({ fiches }: Contrat) => fiches.length > 0;

/** « 3 fiches sur 14 », for what some of the fiches lack. */
const combien = (fiches: readonly Fiche[], manque: (fiche: Fiche) => boolean) => {
  const sans = fiches.filter(manque).length;
  return `${sans} ${sans > 1 ? 'fiches' : 'fiche'} sur ${fiches.length}`;
};

const sansPilote = ({ pilotes }: Fiche) => pilotes.length === 0;
const sansCalendrier = ({ facts: { calendrier } }: Fiche) =>
  (calendrier?.debut ?? calendrier?.fin ?? calendrier?.texte ?? calendrier?.recurrent) ===
    undefined && (calendrier?.jalons.length ?? 0) === 0;
const sansAvancement = ({ facts }: Fiche) => facts.avancement === undefined;

/** What a reader wants to know of what will be done. */
export const POINTS_ACTIONS: readonly Regle[] = [
  definePoint('fiches', {
    nom: 'actions',
    present: ({ facts, fiches }) => fiches.length > 0 && fiches.length >= (facts.nombreFiches ?? 0),
    oui: ({ fiches }) => `Les actions sont publiées (${fiches.length}).`,
    non: ({ facts, fiches }) =>
      fiches.length === 0
        ? 'Aucune action n’est publiée.'
        : `${fiches.length} actions sont publiées, sur ${facts.nombreFiches ?? ''} annoncées.`,
    pourquoi: 'C’est ce que l’on vient chercher : ce qui va être fait, où, et pour qui.',
    remede: 'npm run cls -- importer, à partir de votre tableur de suivi',
  }),
  definePoint('pilotes-calendrier', {
    nom: 'pilotes ou calendrier',
    concerne: hasFiches,
    present: ({ fiches }) => !fiches.some(sansPilote) && !fiches.some(sansCalendrier),
    oui: 'Chaque action a un pilote et un calendrier.',
    non: ({ fiches }) =>
      [
        ...(fiches.some(sansPilote) ? [`Le pilote manque : ${combien(fiches, sansPilote)}.`] : []),
        ...(fiches.some(sansCalendrier)
          ? [`Le calendrier manque : ${combien(fiches, sansCalendrier)}.`]
          : []),
      ].join(' '),
    pourquoi: 'On ne sait pas vers qui se tourner, ni si l’action est passée, en cours ou à venir.',
    remede:
      'pilotes et calendrier, dans chaque fiche (colonnes « Pilotes », « Début » et « Fin » du tableur)',
  }),
  definePoint('avancement', {
    nom: 'avancement',
    concerne: (contrat) => hasFiches(contrat) && contrat.facts.nature !== 'preparation',
    present: ({ fiches }) => !fiches.some(sansAvancement),
    oui: 'On sait où en est chaque action.',
    non: ({ fiches }) => `L’avancement manque : ${combien(fiches, sansAvancement)}.`,
    pourquoi: 'Un contrat sans suite visible passe pour un catalogue d’intentions.',
    remede: 'avancement (etat, date, source), dans chaque fiche',
  }),
];
