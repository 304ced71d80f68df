import { parse } from 'yaml';
import type { Source } from '#domain/source/source.schema.ts';
import { territoireSchema } from '#domain/territoire/territoire.schema.ts';
import { editYaml } from './edit-yaml.ts';

/** What a source says of itself, its identifier being found. */
export type NouvelleSource = Omit<Source, 'id'>;

/** A territoire with one more source, and how to cite it. */
export interface SourceAjoutee {
  readonly texte: string;
  readonly id: string;
}

/**
 * Adds a source to the text of a `territoire.yaml`, or finds it there by its address or its document.
 * @param id wanted identifier; without it, the next `s1`, `s2`…
 */
export function addSource(texte: string, source: NouvelleSource, id?: string): SourceAjoutee {
  const { sources = [] } = (parse(texte, { schema: 'core' }) ?? {}) as { sources?: Source[] };
  const deja = sources.find((connue) =>
    source.url === undefined ? connue.document === source.document : connue.url === source.url,
  );
  if (deja) return { texte, id: deja.id };
  const libre = freeIdentifier(new Set(sources.map((connue) => connue.id)), id);
  const modification = { champ: ['sources'], valeur: [...sources, { id: libre, ...source }] };
  return { texte: editYaml(texte, [modification], Object.keys(territoireSchema.shape)), id: libre };
}

function freeIdentifier(prises: ReadonlySet<string>, voulu?: string): string {
  if (voulu !== undefined && !prises.has(voulu)) return voulu;
  for (let rang = 1; ; rang += 1) {
    const candidat = voulu === undefined ? `s${rang}` : `${voulu}-${rang + 1}`;
    if (!prises.has(candidat)) return candidat;
  }
}
