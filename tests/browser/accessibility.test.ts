import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { test } from './support/browser-test.ts';
import { KINDS_TO_VISIT } from './support/kinds-to-visit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4'];
/** All that dark colours can break: the page is the same otherwise. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

test.for(KINDS_TO_VISIT)(
  '%s (%s) : axe ne trouve aucun défaut, en clair comme en sombre',
  async ([, address], { open }) => {
    const { page } = await open(address);
    const told: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page });
      const { violations } = await (
        colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)
      ).analyze();
      for (const { id, nodes } of violations) {
        told.push(
          ...nodes.map(
            ({ target, failureSummary }) =>
              `${colorScheme} ${id} : ${target.join(' ')} — ${failureSummary}`,
          ),
        );
      }
    }
    expect(told).toEqual([]);
  },
);
