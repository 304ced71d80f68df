import { z } from 'zod';
import { texte } from '../champ/champ.schema.ts';
import { sourcesSchema } from '../source/source.schema.ts';

/** `pages/*.mdx`: an editorial page, written by the maintainers. */
export const pageSchema = z.strictObject(
  {
    titre: texte('Titre de la page.'),
    description: texte('Une phrase pour les moteurs de recherche.'),
    sources: sourcesSchema,
  },
  { error: 'les champs d’une page : titre, description, sources' },
);

export type PageFacts = z.output<typeof pageSchema>;
