import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { communesDeFrance } from '#search/communes/communes-france.ts';
import type { CommuneTrouvee } from '#search/communes/commune.types.ts';
import { encoderFeuille } from '#search/communes/feuille-codec.ts';
import { buildFeuilles } from '#search/communes/feuilles.ts';
import { cheminFeuille, CLES } from '#search/communes/fichiers-communes.ts';
import { creerLecteurCommunes, type LecteurCommunes } from '#search/communes/lecteur.ts';
import { unContratSur } from './support/couverture.ts';

const RACINE = '/cls/';
let fichiers: Map<string, string>;
let lus: string[];
let coupe = false;
let lecteur: LecteurCommunes;

const lire = async (url: string): Promise<string> => {
  lus.push(url);
  const texte = coupe ? undefined : fichiers.get(url);
  if (texte === undefined) throw new Error(`introuvable : ${url}`);
  return Promise.resolve(texte);
};
const noms = (trouvees: readonly CommuneTrouvee[]) =>
  trouvees.map(({ nom, departement }) => `${nom} (${departement})`);
const premiere = async (saisie: string) => (await lecteur.chercher(saisie))[0];

beforeAll(() => {
  const feuilles = buildFeuilles(
    communesDeFrance(loadDecoupage(), {
      territoires: [unContratSur('grand-annecy', 'Grand Annecy', ['74010'])],
    }),
  );
  fichiers = new Map([
    [RACINE + CLES, JSON.stringify([...feuilles.keys()])],
    ...[...feuilles].map(([cle, fiches]): [string, string] => [
      RACINE + cheminFeuille(cle),
      encoderFeuille(fiches),
    ]),
  ]);
  lus = [];
  lecteur = creerLecteurCommunes(RACINE, lire);
});

describe('Trouver sa commune', () => {
  it.each([
    ['annecy', 'Annecy (74)'],
    ['havre', 'Le Havre (76)'],
    ['le havre', 'Le Havre (76)'],
    ['lhay les roses', undefined],
    ["l'hay les roses", 'L’Haÿ-les-Roses (94)'],
    ['L’HAŸ-LES-ROSES', 'L’Haÿ-les-Roses (94)'],
    ['hay', 'L’Haÿ-les-Roses (94)'],
    ['oeuilly', 'Œuilly (51)'],
    ['Œuilly', 'Œuilly (51)'],
    ['st etienne', 'Saint-Étienne (42)'],
    ['SAINT-ÉTIENNE', 'Saint-Étienne (42)'],
    ['etienne', 'Saint-Étienne (42)'],
    ['ste foy les lyon', 'Sainte-Foy-lès-Lyon (69)'],
    ['saint', 'Saint-Étienne (42)'],
    ['brehat', 'Île-de-Bréhat (22)'],
    ['chalon saone', 'Chalon-sur-Saône (71)'],
    ['saone chalon', 'Chalon-sur-Saône (71)'],
    ['marsei', 'Marseille (13)'],
    ['ma', 'Marseille (13)'],
    ['y', 'Y (80)'],
    ['noumea', 'Nouméa (988)'],
    ['2A004', 'Ajaccio (2A)'],
    ['2b033', 'Bastia (2B)'],
    ['20200', 'Bastia (2B)'],
    ['Bellegarde-sur-Valserine', 'Valserhône (01)'],
    ['13 055', 'Marseille (13)'],
    ['97400', 'Saint-Denis (974)'],
  ])('« %s » donne %s', async (saisie, attendue) => {
    const commune = await premiere(saisie);
    expect(commune && noms([commune])[0]).toBe(attendue);
  });

  it('donne la commune d’aujourd’hui pour une commune déléguée, et dit par quel nom elle a été trouvée', async () => {
    expect(await premiere('Seynod')).toMatchObject({
      code: '74010',
      nom: 'Annecy',
      ancienNom: 'Seynod',
      territoires: [{ id: 'grand-annecy', nom: 'Grand Annecy' }],
      href: '/cls/communes/74010/',
    });
  });

  it.each([
    'Marseille 13e',
    'marseille 13ème arrondissement',
    'marseille 13',
    '13e marseille',
    '13013',
    '13213',
  ])('donne Marseille pour l’arrondissement « %s »', async (saisie) => {
    const marseille = { code: '13055', ancienNom: 'Marseille 13e Arrondissement' };
    expect(await premiere(saisie)).toMatchObject(marseille);
  });

  it('donne toutes les communes d’un code postal partagé, celles du code INSEE semblable après', async () => {
    const trouvees = await lecteur.exactes('17300');
    expect(noms(trouvees.slice(0, 2))).toEqual(['Rochefort (17)', 'Vergeroux (17)']);
    expect(trouvees.at(-1)).toMatchObject({ nom: 'La Rochelle', code: '17300' });
    expect(noms(await lecteur.exactes('75020'))).toEqual(['Paris (75)']);
    const partage = await lecteur.exactes('80140');
    expect(partage.length).toBeGreaterThan(25);
    expect(partage.filter(({ codesPostaux }) => !codesPostaux.includes('80140'))).toMatchObject([
      { code: '80140' },
    ]);
  });

  it('ne prend pour le nom entier ni un début ni une partie', async () => {
    expect(noms(await lecteur.exactes('saint denis')).slice(0, 4)).toEqual([
      'Saint-Denis (974)',
      'Saint-Denis (93)',
      'Saint-Denis (11)',
      'Saint-Denis (30)',
    ]);
    expect(noms(await lecteur.exactes('la rochelle'))[0]).toBe('La Rochelle (17)');
    expect(noms(await lecteur.exactes('13213'))).toEqual(['Marseille (13)']);
    expect(noms(await lecteur.exactes('Marseille 13e'))).toEqual(['Marseille (13)']);
    expect(await lecteur.exactes('marsei')).toEqual([]);
    expect(await lecteur.exactes('santé mentale')).toEqual([]);
    expect(await lecteur.exactes('xyz')).toEqual([]);
    expect(await lecteur.exactes('')).toEqual([]);
  });

  it('dit à une commune sans contrat connu qu’aucun territoire ne la couvre', async () => {
    expect(await premiere('Île-de-Bréhat')).toMatchObject({
      code: '22016',
      territoires: [],
      population: 429,
    });
  });
});

describe('Le poids d’une recherche', () => {
  it('tient pour chaque feuille de l’index dans 15 ko compressés', () => {
    const lourdes = [...fichiers].filter(([, texte]) => gzipSync(texte).length > 15_000);
    expect(lourdes.map(([url]) => url)).toEqual([]);
  });

  it('ne lit rien avant la première question, puis chaque feuille une seule fois', async () => {
    lus = [];
    const neuf = creerLecteurCommunes(RACINE, lire);
    expect(lus).toEqual([]);
    await neuf.chercher('roya');
    await neuf.chercher('royan');
    expect(lus).toHaveLength(2);
  });

  it('répond encore, réseau coupé, pour les communes déjà vues', async () => {
    const neuf = creerLecteurCommunes(RACINE, lire);
    await neuf.chercher('17200');
    coupe = true;
    expect(noms(await neuf.chercher('saujon'))).toEqual(['Saujon (17)']);
    await expect(neuf.chercher('lille')).rejects.toThrow('introuvable');
    await expect(creerLecteurCommunes(RACINE, lire).chercher('royan')).rejects.toThrow(
      'introuvable',
    );
    coupe = false;
    expect(noms(await neuf.chercher('Lens'))[0]).toBe('Lens (62)');
  });
});
