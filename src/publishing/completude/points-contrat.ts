import type { Contrat } from '#catalogue/model.ts';
import { debutContrat, echeanceContrat } from '#domain/contrat/statut.rules.ts';
import { definePoint, type Regle } from './regle.ts';

/** A contract not signed yet has neither signatories nor a period to show. */
const isSigne = ({ facts }: Contrat) => facts.nature !== 'preparation';

/** What a reader wants to know of the contract as a whole. */
export const POINTS_CONTRAT: readonly Regle[] = [
  definePoint('presentation', {
    nom: 'présentation',
    present: ({ texte }) => texte.trim() !== '',
    oui: 'Le contrat est présenté en quelques phrases.',
    non: 'Le contrat n’est pas présenté.',
    pourquoi:
      'Un habitant qui arrive sur la page ne lit que des champs : rien ne lui dit ce qui change pour lui.',
    remede:
      'écrivez deux ou trois paragraphes dans contrat.md, sous l’en-tête (ou importez un texte .docx)',
  }),
  definePoint('dates', {
    nom: 'dates',
    concerne: isSigne,
    present: ({ facts }) =>
      debutContrat(facts) !== undefined && echeanceContrat(facts) !== undefined,
    oui: 'On sait de quand à quand le contrat court.',
    non: 'On ne sait pas de quand à quand le contrat court.',
    pourquoi:
      'Personne ne peut dire si le contrat est encore en vigueur, et il ne compte pas parmi les contrats en cours.',
    remede: 'signature et periode (debut, fin) ou duree, dans contrat.md',
  }),
  definePoint('perimetre', {
    nom: 'communes',
    present: ({ perimetre }) => perimetre.complet,
    oui: 'Toutes les communes couvertes sont connues.',
    non: 'La liste des communes couvertes manque ou n’est pas complète.',
    pourquoi: 'Un habitant qui cherche sa commune ne trouve pas ce contrat.',
    remede: 'perimetre, dans territoire.yaml : epci (SIREN) ou communes (codes INSEE)',
  }),
  definePoint('signataires', {
    nom: 'signataires',
    concerne: isSigne,
    present: ({ facts, signataires }) =>
      signataires.length > 0 &&
      signataires.length >= (facts.nombreSignataires ?? 0) &&
      facts.signatairesIncomplets !== true,
    oui: 'Les signataires sont nommés.',
    non: ({ signataires }) =>
      signataires.length === 0
        ? 'Aucun signataire n’est nommé.'
        : 'Les signataires ne sont pas tous nommés.',
    pourquoi: 'On ne sait pas qui s’est engagé, ni à qui demander des comptes.',
    remede: 'signataires, dans contrat.md',
  }),
  definePoint('gouvernance', {
    nom: 'gouvernance',
    present: ({ facts: { gouvernance } }) =>
      gouvernance !== undefined &&
      (gouvernance.instances.length > 0 || gouvernance.coordination !== undefined),
    oui: 'On sait qui pilote le contrat.',
    non: 'On ne sait pas qui pilote le contrat.',
    pourquoi: 'Un partenaire ne sait pas où se décident les actions, ni comment y prendre part.',
    remede: 'gouvernance (coordination, instances), dans contrat.md',
  }),
  definePoint('contact', {
    nom: 'contact',
    present: ({ territoire: { facts } }) =>
      facts.contact?.courriel !== undefined || facts.contact?.telephone !== undefined,
    oui: 'Un service répond, par courriel ou par téléphone.',
    non: 'Aucun service à qui écrire ou téléphoner.',
    pourquoi: 'Une question d’habitant, de soignant ou de journaliste reste sans destinataire.',
    remede:
      'contact (structure, courriel, telephone), dans territoire.yaml : une boîte de service, jamais une personne',
  }),
  definePoint('texte-signe', {
    nom: 'texte signé',
    concerne: isSigne,
    present: ({ annexes }) =>
      annexes.some(
        ({ facts }) =>
          ['contrat', 'avenant'].includes(facts.type) && (facts.fichier ?? facts.url) !== undefined,
      ),
    oui: 'Le texte signé est joint.',
    non: 'Le texte signé n’est pas joint.',
    pourquoi:
      'Le lecteur ne peut pas vérifier par lui-même ce qui est publié ici, et la recherche n’y entre pas.',
    remede:
      'déposez le PDF dans annexes/, avec un fichier .yaml à côté (titre, type: contrat, fichier)',
  }),
];
