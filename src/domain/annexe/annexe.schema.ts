import { z } from 'zod';
import { adresseWeb, choix, entier, liste, ouiNon, texte } from '../champ/champ.schema.ts';
import { datePartielle } from '../date/date.schema.ts';
import { sourceId } from '../source/source.schema.ts';

/** Kinds of personal data that a document is looked through for. */
export const CATEGORIES_DONNEES = {
  courriel: 'Adresse électronique d’une personne',
  telephone: 'Numéro de téléphone',
  nir: 'Numéro de sécurité sociale',
  adresse: 'Adresse postale d’une personne',
  signature: 'Page de signatures',
} as const;

export type CategorieDonnee = keyof typeof CATEGORIES_DONNEES;

/**
 * What may be decided of personal data found in a document: publish it as it is, mask it (then the
 * file, which still shows it, is not offered either), or publish neither text nor file.
 */
export const DECISIONS_DONNEES = ['publier', 'masquer', 'ne-pas-heberger'] as const;

const decisionSchema = z.strictObject(
  {
    categorie: choix(
      Object.keys(CATEGORIES_DONNEES) as [CategorieDonnee, ...CategorieDonnee[]],
      'Sorte de donnée personnelle.',
    ),
    page: entier('Page concernée ; sans page, la décision vaut pour tout le document.').optional(),
    decision: choix(DECISIONS_DONNEES, 'Ce qui est décidé.'),
    motif: texte('Pourquoi, en une phrase.').optional(),
  },
  { error: 'une décision : categorie, decision, et page si elle ne vaut que pour une page' },
);

/** What part an annexe plays in its contract. */
export const TYPES_ANNEXE = [
  'contrat',
  'avenant',
  'synthese',
  'diagnostic',
  'enquete',
  'evaluation',
  'bilan',
  'note',
  'autre',
] as const;

/**
 * `annexes/<slug>.yaml`: a document of the contract. Either a hosted file beside it (`fichier`),
 * or an external address (`url`), or neither when a source only mentions the document.
 */
export const annexeSchema = z
  .strictObject(
    {
      titre: texte('Titre du document.'),
      type: choix(TYPES_ANNEXE, 'Rôle du document.'),
      fichier: texte('Nom du fichier placé à côté, par exemple diagnostic.pdf.')
        .regex(/^[^/\\]+$/, { error: 'un simple nom de fichier, sans dossier : le fichier est à côté' })
        .optional(),
      url: adresseWeb('Adresse du document, s’il n’est pas hébergé ici.').optional(),
      copieTierce: ouiNon('L’adresse est celle d’une copie sur une plateforme tierce, pas du site de l’éditeur.').optional(),
      date: datePartielle('Date du document.').optional(),
      pages: entier('Nombre de pages annoncé.').optional(),
      taille: texte('Taille annoncée par la source, par exemple « 1,3 Mo ».').optional(),
      tailleApproximative: ouiNon('La taille annoncée est arrondie.').optional(),
      rubrique: texte('Rubrique de la page d’origine où le document est rangé.').optional(),
      langue: texte('Langue du document, si ce n’est pas le français (code à deux lettres).').optional(),
      resume: texte('Ce que contient le document, en une ou deux phrases.').optional(),
      donneesPersonnelles: liste(decisionSchema, 'Décisions prises sur les données personnelles trouvées dans le document.'),
      source: sourceId('Source qui signale ce document.').optional(),
    },
    { error: 'les champs d’une annexe : titre, type, et fichier ou url' },
  )
  .refine((annexe) => !(annexe.fichier && annexe.url), {
    error: 'fichier ou url, pas les deux',
    path: ['url'],
  });

export type TypeAnnexe = (typeof TYPES_ANNEXE)[number];
export type AnnexeFacts = z.output<typeof annexeSchema>;

export type DecisionDonnees = (typeof DECISIONS_DONNEES)[number];
