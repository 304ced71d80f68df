import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Jugement, Note } from '#search/qualite/metriques.ts';

/** The queries of the repository, one file a kind. */
export const QUERIES = path.resolve(import.meta.dirname, '../../tests/search/quality');

const address = z.string().regex(/^\/(?:\S*\/)?(?:#page-\d+)?$/);
const text = z.string().min(1);

const trouvable = z.strictObject({
  q: text,
  /** Addresses that answer, that help, and that answer without being expected. */
  repond: z.array(address).min(1),
  aide: z.array(address).default([]),
  aussi: z.array(address).default([]),
});
const introuvable = z.strictObject({
  q: text,
  pourquoi: text,
  /** Words that no contract folder and no page of the content has together. */
  introuvable: z.array(text).min(1),
  /** INSEE code of a commune that no contract covers. */
  commune: z.string().length(5).optional(),
});
const file = z.strictObject({
  genre: text,
  titre: text,
  requetes: z.array(z.union([trouvable, introuvable])).min(1),
});

/** A query that something answers, with the pages that do. */
export interface Findable extends Readonly<z.infer<typeof trouvable>> {
  readonly genre: string;
  readonly jugement: Jugement;
}

/** A query that nothing answers. */
export interface Unfindable extends Readonly<z.infer<typeof introuvable>> {
  readonly genre: string;
}

/** One kind of query. */
export interface QueryKind {
  readonly genre: string;
  readonly titre: string;
  readonly trouvables: readonly Findable[];
  readonly introuvables: readonly Unfindable[];
}

const grade = (addresses: readonly string[], note: Note) =>
  addresses.map((adresse) => [adresse, note] as const);

const judge = ({ repond, aide, aussi }: z.infer<typeof trouvable>): Jugement => ({
  attendues: new Map([...grade(repond, 2), ...grade(aide, 1)]),
  acceptees: new Map(grade(aussi, 2)),
});

/** Reads the queries of a folder, kind by kind, in the order of the file names. */
export function readQueries(folder: string = QUERIES): readonly QueryKind[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const { genre, titre, requetes } = file.parse(
        parse(readFileSync(path.join(folder, name), 'utf8')),
      );
      return {
        genre,
        titre,
        trouvables: requetes
          .filter((query) => 'repond' in query)
          .map((query) => ({ ...query, genre, jugement: judge(query) })),
        introuvables: requetes
          .filter((query) => 'pourquoi' in query)
          .map((query) => ({ ...query, genre })),
      };
    });
}
