import { inject } from 'vitest';
import { fullestOfEachKind } from '../../site/support/kinds.ts';
import { readPages } from '../../site/support/pages.ts';

/** One page of each kind, the fullest one: its kind and its address. */
export const KINDS_TO_VISIT: readonly (readonly [kind: string, address: string])[] = [
  ...fullestOfEachKind(readPages(inject('siteFolder'))),
].map(([kind, { address }]) => [kind, address]);
