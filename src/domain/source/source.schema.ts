import { z } from 'zod';
import { adresseWeb, entier, identifiant, liste, nombre, texte } from '../champ/champ.schema.ts';
import { dateComplete, datePartielle } from '../date/date.schema.ts';

/** Identifier of a source within its territoire: `s1`, `s2`… */
export const sourceId = (description = 'Source du fait : identifiant donné dans « sources » de territoire.yaml.') =>
  identifiant(description);

/** Sources of a fact, at least one. */
export const sourceIds = (description = 'Sources du fait, par exemple [s1, s3].') =>
  z
    .array(sourceId(), { error: 'une liste d’identifiants de sources, par exemple [s1, s3]' })
    .min(1, { error: 'au moins une source : un fait sans source ne peut pas être publié' })
    .describe(description);

/** Where facts come from: a web page (`url`) or a document held by the project (`document`). */
export const sourceSchema = z
  .strictObject(
    {
      id: sourceId('Identifiant court de la source dans ce territoire, par exemple s1.'),
      titre: texte('Titre de la source, tel qu’un lecteur peut la retrouver.'),
      url: adresseWeb('Adresse de la page ou du document.').optional(),
      document: texte('Nom du document quand il n’a pas d’adresse publique connue.').optional(),
      faits: texte('Ce que cette source permet d’affirmer.').optional(),
      consulteeLe: dateComplete('Jour où la source a été consultée.').optional(),
    },
    { error: 'une source : id, titre, et url ou document' },
  )
  .refine((source) => Boolean(source.url ?? source.document), {
    error: 'une adresse (url) ou, à défaut, un nom de document (document)',
    path: ['url'],
  });

/** A number that cannot be written without its source. */
export const chiffreSchema = z.strictObject(
  {
    valeur: nombre('Valeur, dans l’unité du champ.'),
    precision: texte('Mot de la source qui nuance la valeur : « environ », « près de ».').optional(),
    annee: entier('Année à laquelle la valeur se rapporte.').optional(),
    source: sourceId(),
  },
  { error: 'un chiffre sourcé : valeur et source (et annee si elle est connue)' },
);

/** Two or more sources that disagree on one subject; all versions are shown. */
export const ecartSchema = z.strictObject({
  sujet: texte('Ce sur quoi les sources ne disent pas la même chose.'),
  versions: z
    .array(
      z.strictObject({
        valeur: texte('Ce que dit cette source.'),
        source: sourceId(),
      }),
      { error: 'une liste de versions, chacune avec valeur et source' },
    )
    .min(2, { error: 'au moins deux versions : un écart oppose deux sources' }),
});

/** A sentence with its sources, dated when it has a date. */
export const constatSchema = z.strictObject({
  texte: texte('Constat du diagnostic, en une phrase.'),
  date: datePartielle('Date du constat, telle qu’elle est connue.').optional(),
  sources: sourceIds(),
});

/** Definition list of sources of a territoire. */
export const sourcesSchema = liste(sourceSchema, 'Sources des faits publiés pour ce territoire.');

export type Source = z.output<typeof sourceSchema>;
export type Chiffre = z.output<typeof chiffreSchema>;
export type Ecart = z.output<typeof ecartSchema>;
export type Constat = z.output<typeof constatSchema>;
