import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { between, pick } from './random.ts';

/** Signs that only the files have: front matter, marks of sources, markup. */
const MARKUP = /^---[\s\S]*?\n---|\[s\d+\]|[#*_>`|]|\]\([^)]*\)|\[|<[^>]*>/g;
const WORD = /[^\s-]\S*/g;
const SENTENCE_END = /(?<=[.!?])\s+|\n+-?\s*/;
const LONGEST = 34;
/** Share of words that come from nowhere: names of people and places, that each document brings. */
const RARE = 0.012;
const SYLLABLES =
  'ba be bou bré cha cla da der do fa fon ga gran jo la lan le lou ma mer mon na nel pa per plou ra'
    .concat(' ri rou sa sau ta ter tou va vel ver vi zan')
    .split(' ');

/** Words that follow each word in the content, as often as they do: their frequencies are those of French. */
type Chain = ReadonlyMap<string, readonly string[]>;

const START = '';

function readChain(content: string): Chain {
  const chain = new Map<string, string[]>();
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.md')).sort())
    for (const sentence of readFileSync(path.join(content, file), 'utf8')
      .replace(MARKUP, ' ')
      .split(SENTENCE_END)) {
      let before = START;
      for (const word of sentence.match(WORD) ?? []) {
        const followers = chain.get(before) ?? [];
        followers.push(word);
        chain.set(before, followers);
        before = word;
      }
    }
  return chain;
}

/** Writes text that reads like the content without saying anything. */
export class Prose {
  readonly #chain: Chain;
  readonly #random: () => number;

  constructor(content: string, random: () => number) {
    this.#chain = readChain(content);
    this.#random = random;
  }

  /** A name that no other document has, or nearly. */
  rareName(): string {
    const name = Array.from({ length: between(this.#random, 2, 4) }, () =>
      pick(this.#random, SYLLABLES),
    ).join('');
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  sentence(most = LONGEST): string {
    const words: string[] = [];
    let before = START;
    while (words.length < most) {
      const next = this.#chain.get(before);
      if (!next) break;
      before = pick(this.#random, next);
      words.push(this.#random() < RARE ? this.rareName() : before);
    }
    return words.join(' ').replace(/[\s,;:.]*$/, '');
  }

  /** A title of a few words. */
  title(): string {
    for (;;) {
      const title = this.sentence(between(this.#random, 5, 11));
      if (title.length > 12 && title.length < 110) return title;
    }
  }

  /** Sentences until there are enough words, in paragraphs. */
  text(words: number): string {
    const paragraphs: string[] = [];
    for (let written = 0; written < words;) {
      const sentences = Array.from({ length: between(this.#random, 2, 5) }, () => this.sentence());
      paragraphs.push(`${sentences.join('. ')}.`);
      written += sentences.join(' ').split(' ').length;
    }
    return paragraphs.join('\n\n');
  }
}
