import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CONTENT = path.resolve(import.meta.dirname, '../../../../content');
const TEXTS = /\.(?:md|mdx|yaml|json)$/;

/** Accents, capitals and apostrophes made alike, as a reader makes them. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** What a search could find together: all of a territoire, or one file of the portal. */
export interface Text {
  readonly name: string;
  readonly words: string;
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXTS.test(entry.name))
    .map(({ parentPath, name }) => path.join(parentPath, name));

/** Every text of the content, sources included, folded. */
export function readTexts(): readonly Text[] {
  const groups = Map.groupBy(filesUnder(CONTENT), (file) => {
    const [top = '', territoire = ''] = path.relative(CONTENT, file).split(path.sep);
    return top === 'contrats' ? territoire : path.relative(CONTENT, file);
  });
  return [...groups].map(([name, files]) => ({
    name,
    words: fold(files.map((file) => readFileSync(file, 'utf8')).join('\n')),
  }));
}

/** True when a text has a word, or a phrase, from the beginning of a word on. */
export const has = ({ words }: Text, wanted: string): boolean => {
  const escaped = fold(wanted).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}`, 'u').test(words);
};
