import { z } from 'zod';
import { choix, code, liste, texte } from '../champ/champ.schema.ts';
import { dateComplete } from '../date/date.schema.ts';
import { sourceId } from '../source/source.schema.ts';

/** Kinds of dated piece. */
export const TYPES_ACTUALITE = ['reportage', 'bilan', 'reunion-publique', 'annonce'] as const;

/** `actualites/<date>-<slug>.md`: a dated piece about a contract; the body is its text. */
export const actualiteSchema = z.strictObject(
  {
    titre: texte('Titre de l’actualité.'),
    date: dateComplete('Date de l’actualité.'),
    type: choix(TYPES_ACTUALITE, 'Genre de l’actualité.'),
    resume: texte('Une phrase qui la résume.'),
    fiches: liste(
      code('Fiche concernée (nom du fichier).', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'un nom de fiche, par exemple 1-2'),
      'Fiches-actions dont elle parle.',
    ),
    sources: liste(sourceId(), 'Sources de l’actualité.'),
  },
  { error: 'les champs d’une actualité : titre, date, type, resume' },
);

export type TypeActualite = (typeof TYPES_ACTUALITE)[number];
export type ActualiteFacts = z.output<typeof actualiteSchema>;
