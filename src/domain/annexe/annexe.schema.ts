import { z } from 'zod';
import { adresseWeb, choix, entier, ouiNon, texte } from '../champ/champ.schema.ts';
import { datePartielle } from '../date/date.schema.ts';
import { sourceId } from '../source/source.schema.ts';

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
