import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { readPages } from './support/pages.ts';

test('toutes les pages sont du HTML correct', { timeout: 300_000 }, async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const problems: string[] = [];
  for (const { address, html } of readPages(inject('siteFolder'))) {
    const { results } = await validator.validateString(html, address);
    for (const { ruleId, message, line } of results.flatMap((result) => result.messages)) {
      problems.push(`${address}:${line} ${message} [${ruleId}]`);
    }
  }
  expect(problems.slice(0, 50)).toEqual([]);
});
