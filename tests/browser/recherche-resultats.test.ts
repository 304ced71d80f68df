import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { test } from './support/browser-test.ts';
import { cards, documents, part, resultLine, search, settled } from './support/search-page.ts';

/** `67 résultats, dont 53 dans 26 contrats` → [67, 53, 26]. */
const numbers = (text: string) => (text.match(/\d[\d\s]*/gu) ?? []).map((n) => parseInt(n, 10));

describe('les résultats d’un contrat', () => {
  test('sont sous le meilleur d’entre eux, et aucun contrat n’a deux cartes', async ({ open }) => {
    const { page } = await open(search('q=santé mentale'));
    await settled(page);
    const origins = await cards(page)
      .filter({ has: page.locator('details') })
      .locator('[data-champ="origine"]')
      .allInnerTexts();
    const contracts = origins.map((origin) => origin.split(/\s·\s/u).slice(1, 3).join());
    expect(contracts.length).toBeGreaterThan(2);
    expect(new Set(contracts).size).toBe(contracts.length);
  });

  test('se déplient, et il y en a autant que la ligne en annonce', async ({ open }) => {
    const { page } = await open(search('q=santé mentale'));
    await settled(page);
    const card = cards(page)
      .filter({ has: page.locator('details') })
      .first();
    const told = numbers(await card.locator('summary').innerText())[0];
    await card.locator('summary').click();
    await expect.poll(() => card.locator('[data-champ="autres"] > li').count()).toBe(told);
    expect(await card.locator('[data-champ="autres"] a').first().isVisible()).toBe(true);
  });

  test('sont dépliés d’emblée quand il y en a peu en tout', async ({ open }) => {
    const { page } = await open(search('q=CLSM&mode=exact'));
    await settled(page);
    const [total = 0] = numbers(await part(page, 'titre-resultats').innerText());
    expect(total).toBeGreaterThan(1);
    expect(await part(page, 'tous').locator('a[data-champ="lien"]:visible').count()).toBe(total);
  });

  test('sont comptés, et les contrats aussi', async ({ open }) => {
    const { page } = await open(search('type=contrat&region=bretagne'));
    await settled(page);
    const [results, contracts] = numbers(await part(page, 'titre-resultats').innerText());
    expect(results).toBe(await cards(page).count());
    expect(contracts).toBe(results);
  });
});

describe('une partie des mots seulement', () => {
  test('a son groupe, ouvert quand rien d’autre ne répond', async ({ open }) => {
    const { page } = await open(search('q=dépistage royan moustique'));
    await settled(page);
    expect(await cards(page).count()).toBe(0);
    expect(await resultLine(page)).toContain('Aucun résultat avec tous les mots');
    expect(await part(page, 'partiels').locator('> li').first().isVisible()).toBe(true);
  });

  test('reste replié sous ce qui répond vraiment, et se lit d’un geste', async ({ open }) => {
    const { page } = await open(search('q=dentiste enfants'));
    await settled(page);
    expect(await cards(page).count()).toBeGreaterThan(0);
    const partial = page.locator('.approximations');
    expect(await partial.getAttribute('open')).toBeNull();
    await partial.locator('> summary').press('Enter');
    await part(page, 'partiels').locator('h3 a').first().waitFor();
    expect(await part(page, 'partiels').locator('> li').count()).toBe(10);
  });
});

test('ce qui est écrit avant que la page soit prête reste écrit', async ({ open }) => {
  const { page } = await open('/');
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/filtres.json*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(new URL('recherche/', page.url()).href);
  await part(page, 'saisie').fill('saponaire');
  release(undefined);
  await settled(page);
  expect(await part(page, 'saisie').inputValue()).toBe('saponaire');
});

test('ce qui a été corrigé ou ajouté se dit et se défait d’un lien', async ({ open }) => {
  const { page } = await open(search('q=CLSM'));
  await settled(page);
  expect(await part(page, 'lecture').innerText()).toContain('conseil local de santé mentale');
  const widened = numbers(await part(page, 'titre-resultats').innerText())[0] ?? 0;
  await page.getByRole('link', { name: 'ne pas élargir' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('mode')).toBe('exact');
  await settled(page);
  expect(numbers(await part(page, 'titre-resultats').innerText())[0]).toBeLessThan(widened);
  await page.getByRole('link', { name: 'élargir la recherche' }).click();
  await settled(page);
  expect(numbers(await part(page, 'titre-resultats').innerText())[0]).toBe(widened);
});

describe('quand rien ne répond', () => {
  test('chaque filtre peut être retiré, et donne le nombre annoncé', async ({ open }) => {
    const { page } = await open(search('q=logement&region=bretagne&type=axe&annee=2015'));
    await settled(page);
    const offer = part(page, 'rien-filtres').locator('> li').first();
    const told = numbers((await offer.innerText()).replace(/.*\(/su, ''))[0];
    await offer.locator('a').click();
    await settled(page);
    expect(await cards(page).count()).toBe(told);
  });

  test('on peut signaler ce qui manque, sa recherche jointe', async ({ open }) => {
    const { page } = await open(search('q=xyzzyq'));
    await settled(page);
    const mail = new URL((await part(page, 'signaler').getAttribute('href')) ?? '');
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('body')).toContain('/recherche/?q=xyzzyq');
  });

  test('la recherche de documents en cours ne fait rien dire d’absent', async ({ open }) => {
    const { page } = await open('/recherche/');
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/documents.json*', async (route) => {
      await held;
      await route.continue();
    });
    await part(page, 'saisie').fill('saponaire');
    await page.keyboard.press('Enter');
    await expect.poll(() => resultLine(page)).toContain('Recherche dans les documents');
    expect(await part(page, 'rien').isVisible()).toBe(false);
    expect(await part(page, 'trouvailles').getAttribute('aria-busy')).toBe('true');
    release(undefined);
    await settled(page);
    expect(await documents(page).isVisible()).toBe(true);
    expect(await part(page, 'trouvailles').getAttribute('aria-busy')).toBe('false');
  });
});

test.for([
  ['tout déplié', 'q=santé mentale', 'light'],
  ['une partie des mots', 'q=dépistage royan moustique', 'dark'],
  ['rien et des filtres à retirer', 'q=logement&region=bretagne&type=axe&annee=2015', 'dark'],
  ['un mot corrigé', 'q=adiction', 'dark'],
] as const)('avec %s, axe ne trouve rien', async ([, query, colorScheme], { open }) => {
  const { page } = await open(search(query), { colorScheme });
  await settled(page);
  await page
    .locator('.reponse details:not([open])')
    .evaluateAll((folds: HTMLDetailsElement[]) => folds.forEach((fold) => (fold.open = true)));
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html}`)).toEqual([]);
});
