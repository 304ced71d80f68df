import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actualiteSchema } from '#domain/actualite/actualite.schema.ts';
import { annexeSchema } from '#domain/annexe/annexe.schema.ts';
import { axeSchema } from '#domain/axe/axe.schema.ts';
import { adresseWeb, code, identifiant } from '#domain/champ/champ.schema.ts';
import { frenchMessage } from '#domain/champ/message.rules.ts';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import { codeFiche } from '#domain/fiche/fiche.rules.ts';
import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import { definitionSchema } from '#domain/glossaire/glossaire.schema.ts';
import { organisationSchema } from '#domain/organisation/organisation.schema.ts';
import { portailSchema } from '#domain/portail/portail.schema.ts';
import { marquesDe } from '#domain/source/marque.rules.ts';
import { sourceSchema } from '#domain/source/source.schema.ts';
import { territoireSchema } from '#domain/territoire/territoire.schema.ts';
import { termeVocabulaireSchema } from '#domain/vocabulaire/vocabulaire.schema.ts';

const MOTS = {
  territoireSchema,
  contratSchema,
  axeSchema,
  ficheSchema,
  annexeSchema,
  actualiteSchema,
  organisationSchema,
  definitionSchema,
  portailSchema,
  sourceSchema,
  termeVocabulaireSchema,
};

/** Description of a field, which an optional one keeps inside. */
const descriptionOf = (champ: z.ZodType): string =>
  champ.description ??
  (champ instanceof z.ZodOptional ? descriptionOf(champ.unwrap() as z.ZodType) : '');

describe.each(Object.entries(MOTS))('%s', (_nom, schema) => {
  test('refuse une clé inconnue', () => {
    const refus = schema.safeParse({ titer: 'x' }).error?.issues ?? [];
    expect(refus.some(({ code: genre }) => genre === 'unrecognized_keys')).toBe(true);
  });

  test('dit en français ce qu’il attend de chaque champ', () => {
    const refus =
      schema.safeParse(
        Object.fromEntries(Object.keys(schema.shape).map((cle) => [cle, Symbol('faux')])),
        { error: frenchMessage },
      ).error?.issues ?? [];
    expect(refus.length).toBeGreaterThan(0);
    for (const { message, path } of refus)
      expect(message, path.join('.')).not.toMatch(/Invalid|expected|received/);
  });

  test('décrit chaque champ', () => {
    for (const [cle, champ] of Object.entries(schema.shape))
      expect(descriptionOf(champ), cle).toMatch(/\S/);
  });
});

test.each([
  ['1-2', '1.2'],
  ['a-3', 'A.3'],
  ['a3', 'A3'],
  ['12', '12'],
  ['maison-des-ados', undefined],
  ['2024-bilan', undefined],
])('le fichier %s.md est la fiche %s', (nom, attendu) => {
  expect(codeFiche(nom)).toBe(attendu);
});

test('un code que YAML lit comme un nombre reste un code', () => {
  expect(code('Code.', /^\d{5}$/, 'x').parse(17306)).toBe('17306');
});

test.each(['Santé', 'sante_mentale', '-x', 'x-', 'a--b', '__proto__'])(
  '%s n’est pas un identifiant',
  (texte) => {
    expect(identifiant('Id.').safeParse(texte).success).toBe(false);
  },
);

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//hote.fr',
  'www.exemple.fr',
  'ftp://exemple.fr',
])('%s n’est pas une adresse web', (adresse) => {
  expect(adresseWeb('Adresse.').safeParse(adresse).success).toBe(false);
});

test('les marques de source d’un texte sont trouvées dans l’ordre, seules ou groupées', () => {
  expect(
    marquesDe('Un fait. [s1] Un autre. [s2, s10] Ni [sic] ni [x1].').map(({ ids }) => ids),
  ).toEqual([['s1'], ['s2', 's10']]);
});
