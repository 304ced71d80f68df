import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { readPages } from './support/pages.ts';

test('toutes les pages sont du HTML correct', { timeout: 300_000 }, async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const places = new Map<string, string[]>();
  for (const { address, html } of readPages(inject('siteFolder'))) {
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
