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

/** A kind of content file, and the schema of the fields it holds. */
export interface ContentSchema {
  readonly titre: string;
  readonly schema: z.ZodType;
  /** Where such files stand in a content folder (glob). */
  readonly fichiers: string;
}

/** The kinds of content files, in the order a contributor meets them. */
export const CONTENT_SCHEMAS = {
  territoire: {
    titre: 'Territoire (territoire.yaml)',
    schema: territoireSchema,
    fichiers: 'contrats/*/territoire.yaml',
  },
  contrat: {
    titre: 'En-tête d’un contrat (contrat.md)',
    schema: contratSchema,
    fichiers: 'contrats/*/*/contrat.md',
  },
  axe: {
    titre: 'En-tête d’un axe (axes/<n>.md)',
    schema: axeSchema,
    fichiers: 'contrats/*/*/axes/*.md',
  },
  fiche: {
    titre: 'En-tête d’une fiche-action (fiches/<code>.md)',
    schema: ficheSchema,
    fichiers: 'contrats/*/*/fiches/*.md',
  },
  annexe: {
    titre: 'Annexe (annexes/<nom>.yaml)',
    schema: annexeSchema,
    fichiers: 'contrats/*/*/annexes/*.yaml',
  },
  actualite: {
    titre: 'En-tête d’une actualité (actualites/<date>-<nom>.md)',
    schema: actualiteSchema,
    fichiers: 'contrats/*/*/actualites/*.md',
  },
  organisations: {
    titre: 'Organisations (organisations.yaml)',
    schema: organisationsSchema,
    fichiers: 'organisations.yaml',
  },
  vocabulaire: {
    titre: 'Vocabulaire : thèmes, publics ou leviers',
    schema: vocabulaireSchema,
    fichiers: 'vocabulaire/{themes,publics,leviers}.yaml',
  },
  synonymes: {
    titre: 'Synonymes (vocabulaire/synonymes.yaml)',
    schema: synonymesSchema,
    fichiers: 'vocabulaire/synonymes.yaml',
  },
  glossaire: {
    titre: 'Glossaire (glossaire.yaml)',
    schema: glossaireSchema,
    fichiers: 'glossaire.yaml',
  },
  portail: { titre: 'Portail (portail.yaml)', schema: portailSchema, fichiers: 'portail.yaml' },
} as const satisfies Record<string, ContentSchema>;

/** Name of a kind of content file, which is the name of its schema. */
export type GenreFichier = keyof typeof CONTENT_SCHEMAS;

/** Names of all kinds, in order. */
export const GENRES_FICHIER = Object.keys(CONTENT_SCHEMAS) as readonly GenreFichier[];
