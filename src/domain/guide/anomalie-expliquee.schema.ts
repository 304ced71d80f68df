import { z } from 'zod';
import { CODES_ANOMALIE, type CodeAnomalie } from '../anomalie/anomalie.ts';
import { choix, liste, texte } from '../champ/champ.schema.ts';

/** Kinds of mistake, in the order of the guide: each code is in one. */
export const FAMILLES_ANOMALIE = {
  fichiers: 'Les fichiers et leurs noms',
  ecriture: 'L’écriture des champs',
  dates: 'Les dates',
  renvois: 'Les renvois d’un fichier à l’autre',
  lieux: 'Les lieux',
  textes: 'Les textes',
  documents: 'Les documents',
} as const;

export type FamilleAnomalie = keyof typeof FAMILLES_ANOMALIE;

/** How a file that is not a text was, before it was mended. */
const ETATS_DOCUMENT = ['page-web'] as const;

/** Lines of a file, with the spaces that they begin with. */
const extrait = (description: string) => z.string().min(1).describe(description).optional();

/**
 * One file of the example, before and after. A passage that is only `avant` or only `apres` is a whole
 * file that exists on that side alone.
 */
const changementSchema = z.strictObject({
  fichier: texte('Chemin du fichier dans le contenu d’exemple.'),
  passage: extrait('Passage du contenu d’exemple dont « avant » et « apres » tiennent la place ; « apres » s’il est absent.'),
  avant: extrait('Ce qui provoque l’anomalie.'),
  apres: extrait('Ce qui la corrige.'),
  nomAvant: texte('Nom que le fichier portait.').optional(),
  encodageAvant: choix(['windows-1252'], 'Encodage que le fichier avait.').optional(),
  documentAvant: choix(ETATS_DOCUMENT, 'Ce qu’était le document.').optional(),
});

const codes = Object.keys(CODES_ANOMALIE) as [CodeAnomalie, ...CodeAnomalie[]];

/** `guide/anomalies/<code>.md`: what a code means; the body says how to mend it. */
export const anomalieExpliqueeSchema = z.strictObject({
  famille: choix(
    Object.keys(FAMILLES_ANOMALIE) as [FamilleAnomalie, ...FamilleAnomalie[]],
    'Sorte de faute.',
  ),
  sens: texte('Ce que l’anomalie veut dire, en deux ou trois phrases.'),
  exemple: z.array(changementSchema).min(1).describe('Fichiers changés, avant et après.'),
  message: texte('Message exact de « npm run check » devant cet exemple.'),
  voir: liste(choix(codes, 'Anomalie voisine.'), 'Anomalies voisines.'),
});

export type AnomalieExpliquee = z.output<typeof anomalieExpliqueeSchema>;
export type ChangementExemple = AnomalieExpliquee['exemple'][number];
