import type { z } from 'zod';
import { actualiteSchema } from '#domain/actualite/actualite.schema.ts';
import { annexeSchema } from '#domain/annexe/annexe.schema.ts';
import { axeSchema } from '#domain/axe/axe.schema.ts';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import { glossaireSchema } from '#domain/glossaire/glossaire.schema.ts';
import { organisationsSchema } from '#domain/organisation/organisation.schema.ts';
import { portailSchema } from '#domain/portail/portail.schema.ts';
import { territoireSchema } from '#domain/territoire/territoire.schema.ts';
import { synonymesSchema, vocabulaireSchema } from '#domain/vocabulaire/vocabulaire.schema.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { contentJsonSchema, type JsonSchema } from './json-schema.ts';

interface ContentSchema {
  readonly titre: string;
  readonly schema: z.ZodType;
}

const SCHEMAS: ReadonlyMap<string, ContentSchema> = new Map([
  ['territoire', { titre: 'Territoire (territoire.yaml)', schema: territoireSchema }],
  ['contrat', { titre: 'En-tête d’un contrat (contrat.md)', schema: contratSchema }],
  ['axe', { titre: 'En-tête d’un axe (axes/<n>.md)', schema: axeSchema }],
  ['fiche', { titre: 'En-tête d’une fiche-action (fiches/<code>.md)', schema: ficheSchema }],
  ['annexe', { titre: 'Annexe (annexes/<nom>.yaml)', schema: annexeSchema }],
  [
    'actualite',
    { titre: 'En-tête d’une actualité (actualites/<date>-<nom>.md)', schema: actualiteSchema },
  ],
  ['organisations', { titre: 'Organisations (organisations.yaml)', schema: organisationsSchema }],
  ['vocabulaire', { titre: 'Vocabulaire : thèmes, publics ou leviers', schema: vocabulaireSchema }],
  ['synonymes', { titre: 'Synonymes (vocabulaire/synonymes.yaml)', schema: synonymesSchema }],
  ['glossaire', { titre: 'Glossaire (glossaire.yaml)', schema: glossaireSchema }],
  ['portail', { titre: 'Portail (portail.yaml)', schema: portailSchema }],
]);

/** A published schema: its name, its title for readers and its address. */
export interface SchemaPublie {
  readonly nom: string;
  readonly titre: string;
  readonly href: string;
}

const href = (nom: string) => adresse.donnees(`schemas/${nom}.json`);

/** Schemas of the content files, in the order a contributor meets them. */
export const listSchemas = (): readonly SchemaPublie[] =>
  [...SCHEMAS].map(([nom, { titre }]) => ({ nom, titre, href: href(nom) }));

/** JSON Schema of one kind of content file. */
export function publishedSchema(nom = ''): JsonSchema {
  const found = SCHEMAS.get(nom);
  if (!found) throw new Error(`Aucun schéma ne s’appelle « ${nom} »`);
  return { $id: adresseAbsolue(href(nom)), title: found.titre, ...contentJsonSchema(found.schema) };
}
