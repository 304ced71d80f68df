import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHAPITRES } from '#site/guide/chapitres.ts';
import { OPTIONS_PARTAGEES, OPTIONS_SITE } from '../../scripts/cls/aide.ts';
import { chargerCommande, nomsCommandes } from '../../scripts/cls/registre.ts';

const PROJET = path.resolve(import.meta.dirname, '../..');
const GUIDE = path.join(PROJET, 'content/guide');

const lire = (nom: string) => readFileSync(path.join(GUIDE, nom), 'utf8');
const TEXTES = readdirSync(GUIDE)
  .filter((nom) => nom.endsWith('.mdx'))
  .map((nom) => [nom, lire(nom)] as const);
const PAGES = [
  ...TEXTES,
  ...readdirSync(path.join(GUIDE, 'anomalies')).map((nom) => [nom, lire(`anomalies/${nom}`)] as const),
];
const trouver = (texte: string, motif: RegExp) => [...texte.matchAll(motif)].map(([, mot]) => mot ?? '');

test('chaque chapitre a son texte, et chaque texte est un chapitre', () => {
  const slugs = CHAPITRES.map(({ slug }) => `${slug}.mdx`);
  expect([...slugs, 'index.mdx'].sort()).toEqual(TEXTES.map(([nom]) => nom).sort());
});

describe.each(TEXTES)('%s', (_nom, texte) => {
  test('ne renvoie qu’à des chapitres qui existent', () => {
    const connus = new Set(CHAPITRES.map(({ slug }) => slug));
    const cites = [...trouver(texte, /props\.guide\.([a-z]+)/g), ...trouver(texte, /props\.guide\['([a-z-]+)'\]/g)];
    expect(cites.filter((slug) => !connus.has(slug))).toEqual([]);
  });

  test('ne montre que des images qui existent, chacune avec son texte de remplacement', () => {
    const images = [...texte.matchAll(/<Capture nom="([^"]+)" alt="([^"]*)"/g)];
    expect(images).toHaveLength(texte.split('<Capture').length - 1);
    for (const [, nom, alt] of images) {
      expect(existsSync(path.join(PROJET, 'public/guide', `${nom ?? ''}.webp`)), nom).toBe(true);
      expect((alt ?? '').length, nom).toBeGreaterThan(20);
    }
  });
});

test('aucune image n’est publiée sans être montrée', () => {
  const montrees = new Set(TEXTES.flatMap(([, texte]) => trouver(texte, /<Capture nom="([^"]+)"/g)));
  const publiees = readdirSync(path.join(PROJET, 'public/guide')).map((nom) => nom.replace(/\.webp$/, ''));
  expect(publiees.filter((nom) => !montrees.has(nom))).toEqual([]);
});

/** Every command of the guide, as it is typed: its name, then the rest of its line. */
const commandes = PAGES.flatMap(([page, texte]) =>
  [...texte.matchAll(/npm run cls -- ([a-z]+)([^`\n]*)/g)].map(([, nom = '', suite = '']) => ({ page, nom, suite })),
);

test('les commandes écrites dans le guide existent, avec leurs options', async () => {
  const connues = nomsCommandes();
  expect(commandes.length).toBeGreaterThan(10);
  for (const { page, nom, suite } of commandes) {
    expect(connues, page).toContain(nom);
    const { options } = await chargerCommande(nom);
    const noms = [...options, ...OPTIONS_PARTAGEES].map((option) => option.nom);
    const inconnues = trouver(suite, /--([a-z-]+)/g).filter((option) => ![...noms, ...OPTIONS_SITE].includes(option));
    expect(inconnues, `${page} : ${nom}${suite}`).toEqual([]);
  }
});

test('les autres commandes écrites dans le guide sont celles du projet', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(PROJET, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const citees = PAGES.flatMap(([, texte]) => [...trouver(texte, /npm run ([a-z]+)/g), ...trouver(texte, /npm (start|test)\b/g)]);
  expect(citees.filter((nom) => !(nom in scripts))).toEqual([]);
});
