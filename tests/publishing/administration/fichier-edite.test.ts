import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT_SCHEMAS } from '#catalogue/schemas/content-schemas.ts';
import { ecrireFichierEdite, lireFichierEdite } from '#publishing/administration/fichier-edite.ts';
import { GENRES_EDITES, genreEdite, type GenreEdite } from '#publishing/administration/genres.ts';
import { anomaliesDuFichier, direRefus } from '#publishing/administration/refus.ts';
import type { SchemaChamp } from '#publishing/administration/schema-champ.types.ts';

const CONTENU = path.resolve('content');
const fiche = genreEdite('fiche');

const FICHE = `---
# Relu avec le comité technique.
titre: Aller vers les habitants   # titre provisoire
code: "1.10"
axe: 1
pilotes:
  # À confirmer en comité.
  - nom: 'CCAS de Villefiction'
    nature: ccas
calendrier:
  debut: 2025
  fin: 2028-12
themes: [acces-droits, precarite-aller-vers]
---

## Description

Une **médiatrice** va vers les habitants. [s1]
`;

/** The form fills every field that a file does not have, as the editor does when it opens it. */
function commeOuvert(schema: SchemaChamp, valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map((element) => commeOuvert(schema.items ?? {}, element));
  if (schema.properties === undefined || typeof valeur !== 'object' || valeur === null) return valeur;
  const vides = Object.entries(schema.properties).map(([cle, { type }]) => [
    cle,
    type === 'array' ? [] : type === 'boolean' ? false : type === 'object' || type === 'integer' ? null : '',
  ]);
  return {
    ...Object.fromEntries(vides),
    ...Object.fromEntries(
      Object.entries(valeur).map(([cle, champ]) => [cle, commeOuvert(schema.properties?.[cle] ?? {}, champ)]),
    ),
  };
}

const ouvrir = (genre: GenreEdite, texte: string) =>
  commeOuvert(genre.forme, lireFichierEdite(genre, texte)) as Record<string, unknown>;

const modifier = (texte: string, champs: Record<string, unknown>, genre = fiche) =>
  ecrireFichierEdite(genre, { ...ouvrir(genre, texte), ...champs });

/** Lines that are not the same, before and after. */
const change = (avant: string, apres: string) => {
  const [a, b] = [avant.split('\n'), apres.split('\n')];
  return { parti: a.filter((ligne) => !b.includes(ligne)), venu: b.filter((ligne) => !a.includes(ligne)) };
};

describe('enregistrer sans rien changer n’écrit pas un octet de différence', () => {
  test.each([...GENRES_EDITES.values()].map((genre) => [genre.nom, genre] as const))('fichiers « %s »', (nom, genre) => {
    const fichiers = globSync(CONTENT_SCHEMAS[nom].fichiers, { cwd: CONTENU });
    expect(fichiers.length).toBeGreaterThan(0);
    const changes = fichiers.filter((fichier) => {
      const texte = readFileSync(path.join(CONTENU, fichier), 'utf8');
      return modifier(texte.trim(), {}, genre).trim() !== texte.trim();
    });
    expect(changes).toEqual([]);
  });
});

test('un titre modifié ne touche que sa ligne : commentaires, guillemets et ordre restent', () => {
  const apres = modifier(FICHE, { titre: 'Aller vers tous' });
  expect(change(FICHE, apres)).toEqual({
    parti: ['titre: Aller vers les habitants   # titre provisoire'],
    venu: ['titre: Aller vers tous   # titre provisoire'],
  });
});

test('un numéro reste le texte qui a été tapé : 1.10 ne devient pas 1.1', () => {
  expect(modifier(FICHE, { code: '2.10' })).toContain('\ncode: "2.10"\n');
});

test('une année modifiée reste écrite comme une année', () => {
  expect(modifier(FICHE, { calendrier: { debut: '2026', fin: '2028-12' } })).toContain('\n  debut: 2026\n');
});

test('un axe choisi par son nom de fichier redevient un nombre', () => {
  expect(lireFichierEdite(fiche, FICHE)['axe']).toBe('1');
  expect(modifier(FICHE, { axe: '3' })).toContain('\naxe: 3\n');
});

test('un champ vidé disparaît du fichier, un champ rempli y prend sa place', () => {
  const apres = modifier(FICHE, { themes: [], objectif: 'Ouvrir des droits' });
  expect(change(FICHE, apres)).toEqual({
    parti: ['themes: [acces-droits, precarite-aller-vers]'],
    venu: ['objectif: Ouvrir des droits'],
  });
  expect(apres.indexOf('objectif:')).toBeGreaterThan(apres.indexOf('axe: 1'));
});

test('un texte modifié ne touche pas à l’en-tête', () => {
  const apres = modifier(FICHE, { body: 'Un autre texte.' });
  expect(apres).toBe(`${FICHE.slice(0, FICHE.indexOf('## Description'))}Un autre texte.\n`);
});

test('une fiche nouvelle ne porte que ce qui a été rempli, et passe le contrôle', () => {
  const vide = commeOuvert(fiche.forme, {}) as Record<string, unknown>;
  const texte = ecrireFichierEdite(fiche, { ...vide, titre: 'Une fiche', axe: '2', body: 'Son texte.' });
  expect(texte).toMatch(/^---\n# yaml-language-server: \S+\ntitre: Une fiche\naxe: 2\n---\n\nSon texte\.\n$/);
  expect(anomaliesDuFichier(fiche, texte)).toEqual([]);
});

describe('ce que le contrôle refuserait n’est pas enregistré', () => {
  const refus = (texte: string, genre = fiche) => direRefus(anomaliesDuFichier(genre, texte));

  test('une date impossible, dite avec le nom du champ', () => {
    const texte = modifier(FICHE, { calendrier: { debut: '2025-02-30' } });
    expect(refus(texte)).toContain('• Calendrier › Début : « 2025-02-30 ». Attendu : une date réelle');
  });

  test('une adresse et un fichier à la fois', () => {
    const annexe = genreEdite('annexe');
    const texte = ecrireFichierEdite(annexe, { titre: 'Bilan', type: 'bilan', fichier: 'bilan.pdf', url: 'https://exemple.fr/bilan.pdf' });
    expect(refus(texte, annexe)).toContain('Attendu : fichier ou url, pas les deux.');
  });

  test('du HTML dans le texte', () => {
    expect(anomaliesDuFichier(fiche, modifier(FICHE, { body: 'Du <b>gras</b>.' })).map(({ code }) => code)).toContain('html-interdit');
  });

  test('deux organisations de même identifiant', () => {
    const entrees = [{ identifiant: 'ars', nom: 'ARS', nature: 'ars' }, { identifiant: 'ars', nom: 'Autre', nature: 'ars' }];
    expect(() => ecrireFichierEdite(genreEdite('organisations'), { entrees })).toThrow('Deux entrées portent l’identifiant « ars »');
  });
});

test('une organisation ajoutée s’écrit à la suite, les autres ne bougent pas', () => {
  const genre = genreEdite('organisations');
  const texte = '# Les organisations.\nars-paca:\n  nom: ARS Provence-Alpes-Côte d’Azur\n  nature: ars\n';
  const { entrees } = lireFichierEdite(genre, texte) as { entrees: object[] };
  const apres = modifier(texte, { entrees: [...entrees, { identifiant: 'ccas-apt', nom: 'CCAS d’Apt', nature: 'ccas' }] }, genre);
  expect(apres).toBe(`${texte}ccas-apt:\n  nom: CCAS d’Apt\n  nature: ccas\n`);
});

test('un fichier illisible est dit tel, et n’est pas ouvert à moitié', () => {
  expect(() => lireFichierEdite(fiche, 'titre: sans tirets')).toThrow('ne commence pas par un en-tête');
  expect(() => lireFichierEdite(fiche, '---\ntitre: "ouvert\n---\n')).toThrow('n’est pas du YAML correct');
});
