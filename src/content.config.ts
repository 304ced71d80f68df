import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'zod';
import {
  controleLoader,
  entreesLoader,
  fichiersLoader,
  type NomCollection,
} from '#catalogue/content/collection-loader.ts';
import {
  storedControle,
  storedEntree,
  storedFichier,
} from '#catalogue/content/collections.schema.ts';
import { DOSSIER_CONTENU, DOSSIER_PROJET } from '#catalogue/content/content-folder.ts';
import { actualiteSchema } from '#domain/actualite/actualite.schema.ts';
import { annexeSchema } from '#domain/annexe/annexe.schema.ts';
import { axeSchema } from '#domain/axe/axe.schema.ts';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import { anomalieExpliqueeSchema } from '#domain/guide/anomalie-expliquee.schema.ts';
import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import { definitionSchema } from '#domain/glossaire/glossaire.schema.ts';
import { organisationSchema } from '#domain/organisation/organisation.schema.ts';
import { pageSchema } from '#domain/page/page.schema.ts';
import { portailSchema } from '#domain/portail/portail.schema.ts';
import { territoireSchema } from '#domain/territoire/territoire.schema.ts';
import { synonymesSchema, termeVocabulaireSchema } from '#domain/vocabulaire/vocabulaire.schema.ts';

const entrees = <S extends z.ZodType>(nom: NomCollection, schema: S) =>
  defineCollection({ loader: entreesLoader(nom), schema: storedEntree(schema) });

/** Editorial pages: those of the content folder, else those of the project. */
const pages = [DOSSIER_CONTENU, DOSSIER_PROJET]
  .map((dossier) => join(dossier, 'pages'))
  .find((dossier) => existsSync(dossier));

/** The guide explains the tool: it comes with the tool, whatever the content folder. */
const guide = pathToFileURL(`${join(DOSSIER_PROJET, 'guide')}/`);

/** Wiring only: one collection a word of the domain, its loader and its schema. */
export const collections = {
  portail: entrees('portail', portailSchema),
  territoires: entrees('territoires', territoireSchema),
  contrats: entrees('contrats', contratSchema),
  axes: entrees('axes', axeSchema),
  fiches: entrees('fiches', ficheSchema),
  annexes: entrees('annexes', annexeSchema),
  actualites: entrees('actualites', actualiteSchema),
  organisations: entrees('organisations', organisationSchema),
  themes: entrees('themes', termeVocabulaireSchema),
  publics: entrees('publics', termeVocabulaireSchema),
  leviers: entrees('leviers', termeVocabulaireSchema),
  glossaire: entrees('glossaire', definitionSchema),
  synonymes: entrees('synonymes', synonymesSchema.element),
  fichiers: defineCollection({ loader: fichiersLoader(), schema: storedFichier }),
  controle: defineCollection({ loader: controleLoader(), schema: storedControle }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: pathToFileURL(`${pages ?? DOSSIER_PROJET}/`) }),
    schema: pageSchema,
  }),
  guide: defineCollection({ loader: glob({ pattern: '*.mdx', base: guide }) }),
  anomalies: defineCollection({
    loader: glob({ pattern: '*.md', base: new URL('anomalies/', guide) }),
    schema: anomalieExpliqueeSchema,
  }),
};
