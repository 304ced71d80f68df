import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { KINDS } from './support/kinds.ts';
import { type Page, readPages } from './support/pages.ts';

/** Pages of communes are copies of one drawing, by the thousand: one in twenty says enough. */
const isOwnDrawing = ({ address }: Page, rank: number): boolean =>
  !KINDS.commune.test(address) || rank % 20 === 0;

test('toutes les pages sont du HTML correct', { timeout: 300_000 }, async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const places = new Map<string, string[]>();
  for (const { address, html } of readPages(inject('siteFolder')).filter(isOwnDrawing)) {
    const { results } = await validator.validateString(html, address);
    for (const { ruleId, message, line, column } of results.flatMap((result) => result.messages)) {
      const problem = `${message} [${ruleId}]`;
      places.set(problem, [...(places.get(problem) ?? []), `${address}:${line}:${column}`]);
    }
  }
  const told = [...places].map(
    ([problem, where]) => `${where.length} × ${problem} — ${where.slice(0, 3).join(', ')}`,
  );
  expect(told).toEqual([]);
});
