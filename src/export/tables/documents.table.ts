import { LIBELLES_TYPE_ANNEXE } from '#domain/annexe/annexe.labels.ts';
import { annexeSchema, type TypeAnnexe } from '#domain/annexe/annexe.schema.ts';
import type { Annexe } from '#catalogue/model.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { lienFichier } from '#site/annexe/faits.ts';
import { colonnesChoix, colonnesContrat, lisibles } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import { declareTable, type Colonne } from '../table.ts';

const champ = describeFields(annexeSchema);

const colonnesDescription: readonly Colonne<Annexe>[] = [
  {
    nom: 'identifiant',
    type: 'code',
    description: 'Identifiant permanent du document : contrat, puis nom du document.',
    valeur: ({ id }) => id,
  },
  ...colonnesContrat<Annexe>(({ contrat }) => contrat),
  { nom: 'titre', type: 'texte', ...champ('titre'), valeur: ({ facts }) => facts.titre },
  ...colonnesChoix<Annexe, TypeAnnexe>(
    'type',
    champ('type').description,
    LIBELLES_TYPE_ANNEXE,
    ({ facts }) => facts.type,
  ),
  { nom: 'date', type: 'date', ...champ('date'), valeur: ({ facts }) => facts.date },
  { nom: 'pages', type: 'entier', ...champ('pages'), valeur: ({ facts }) => facts.pages },
  { nom: 'taille', type: 'texte', ...champ('taille'), valeur: ({ facts }) => facts.taille },
  {
    nom: 'taille_approximative',
    type: 'booleen',
    ...champ('tailleApproximative'),
    valeur: ({ facts }) => (facts.taille ? (facts.tailleApproximative ?? false) : undefined),
  },
  { nom: 'rubrique', type: 'texte', ...champ('rubrique'), valeur: ({ facts }) => facts.rubrique },
  { nom: 'langue', type: 'code', ...champ('langue'), valeur: ({ facts }) => facts.langue },
  { nom: 'resume', type: 'texte', ...champ('resume'), valeur: ({ facts }) => facts.resume },
];

const colonnesFichier: readonly Colonne<Annexe>[] = [
  { nom: 'url', type: 'adresse', ...champ('url'), valeur: ({ facts }) => facts.url },
  {
    nom: 'copie_tierce',
    type: 'booleen',
    ...champ('copieTierce'),
    valeur: ({ facts }) => (facts.url ? (facts.copieTierce ?? false) : undefined),
  },
  {
    nom: 'fichier',
    type: 'adresse',
    description: 'Adresse du fichier, quand le portail l’héberge et le publie.',
    valeur: (annexe) => {
      const lien = lienFichier(annexe);
      return lien && adresseAbsolue(lien);
    },
  },
  {
    nom: 'octets',
    type: 'entier',
    description: 'Taille mesurée du fichier hébergé, en octets.',
    valeur: ({ fichier }) => fichier?.octets,
  },
  {
    nom: 'format',
    type: 'code',
    description: 'Type du fichier hébergé (type de média), lu dans le fichier lui-même.',
    valeur: ({ fichier }) => fichier?.type,
  },
  {
    nom: 'sha256',
    type: 'code',
    description: 'Empreinte SHA-256 du fichier hébergé : elle change si le fichier change.',
    valeur: ({ fichier }) => fichier?.sha256,
  },
  {
    nom: 'adresse',
    type: 'adresse',
    description: 'Page du document sur le portail.',
    valeur: (annexe) => adresseAbsolue(adresse.annexe(annexe)),
  },
  {
    nom: 'source',
    type: 'texte',
    description: 'Source qui signale ce document : adresse, ou nom du document qui n’en a pas.',
    valeur: ({ source }) => source && lisibles([source])[0],
  },
];

/** One row per document (annexe) of a contract. */
export const tableDocuments = declareTable<Annexe>({
  nom: 'documents',
  titre: 'Documents',
  description:
    'Une ligne par document de contrat : rôle, pages, taille, adresse et empreinte du fichier.',
  lignes: ({ contrats }) => contrats.flatMap(({ annexes }) => annexes),
  colonnes: [...colonnesDescription, ...colonnesFichier],
});
