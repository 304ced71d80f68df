import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { enTeteDe } from '#search/client/rapport/en-tete.ts';
import { nomFichier, rapportCsv } from '#search/client/rapport/fichier.ts';
import { lireLignes } from '#search/client/rapport/lire-lignes.ts';
import { PLAFOND } from '#search/client/rapport/plafond.ts';
import type { LigneRapport, Recherche } from '#search/client/rapport/rapport.types.ts';
import { listerTrouvailles } from '#search/client/rapport/trouvailles.ts';
import { CONTEXTE, unDocumentTrouve, uneRecherche, unResultat } from './support/une-recherche.ts';

async function rapporter(recherche: Recherche) {
  const trouvailles = listerTrouvailles(recherche);
  const lignes: LigneRapport[] = [];
  for await (const lot of lireLignes(trouvailles, CONTEXTE)) lignes.push(...lot);
  const enTete = enTeteDe(recherche, trouvailles, lignes.length, CONTEXTE);
  const cellules: string[][] = parse(rapportCsv(enTete, lignes, recherche.table), {
    bom: true,
    delimiter: ';',
    relax_column_count: true,
  });
  return { lignes, faits: Object.fromEntries(enTete), cellules };
}

const COMPLETE = uneRecherche('?q=eau&theme=eau&theme=air&page=3', {
  resultats: [
    unResultat('/contrats/apt/2014/fiches/1-1/', 'Mesurer l’eau des puits.'),
    unResultat('/contrats/val/2025/fiches/2/', 'Boire de l’eau.', { exemple: true }),
    unResultat('/contrats/apt/2014/', 'Une eau rare.', { niveau: 'partiel' }),
  ],
  documents: [
    unDocumentTrouve(
      '/contrats/apt/2014/annexes/diagnostic/',
      { 12: 'La qualité de l’eau.', 3: 'L’eau potable.' },
      { pdf: '/contrats/apt/2014/annexes/diagnostic.pdf', aVerifier: true },
    ),
  ],
});

test('chaque résultat a une ligne, dans l’ordre de la page : tous les mots, documents, puis une partie des mots', async () => {
  const { lignes } = await rapporter(COMPLETE);
  expect(lignes.map(({ numero, niveau, adresse }) => [numero, niveau, adresse])).toEqual([
    [1, 'exact', 'https://portail.example/contrats/apt/2014/fiches/1-1/'],
    [2, 'exact', 'https://portail.example/contrats/val/2025/fiches/2/'],
    [3, 'exact', 'https://portail.example/contrats/apt/2014/annexes/diagnostic/#page-3'],
    [4, 'exact', 'https://portail.example/contrats/apt/2014/annexes/diagnostic/#page-12'],
    [5, 'partiel', 'https://portail.example/contrats/apt/2014/'],
  ]);
});

test('le fichier a autant de lignes que de résultats, après la ligne que sa première ligne annonce', async () => {
  const { cellules } = await rapporter(COMPLETE);
  const annonce = Number(/ligne (\d+)/.exec(cellules[0]?.[1] ?? '')?.[1]);
  const table = cellules.slice(annonce - 1);
  expect(table[0]?.slice(0, 4)).toEqual(['Ligne', 'Type', 'Territoire', 'Contrat']);
  expect(table.slice(1).map(([numero]) => numero)).toEqual(['1', '2', '3', '4', '5']);
  expect(new Set(table.map((ligne) => ligne.length)).size).toBe(1);
});

test('une page de document dit son document, son numéro, son PDF à cette page, et si son texte est à vérifier', async () => {
  const { cellules } = await rapporter(COMPLETE);
  const rang = cellules.findIndex(([debut]) => debut === 'Ligne');
  const lire = (numero: number) =>
    Object.fromEntries(
      (cellules[rang] ?? []).map((nom, i) => [nom, cellules[rang + numero]?.[i] ?? '']),
    );
  expect(lire(4)).toMatchObject({
    Type: 'Page de document',
    Document: 'Diagnostic',
    Page: '12',
    Passage: 'La qualité de l’eau.',
    'Texte à vérifier': 'oui',
    'Adresse dans le PDF':
      'https://portail.example/contrats/apt/2014/annexes/diagnostic.pdf#page=12',
  });
  expect(lire(2)).toMatchObject({
    Type: 'Fiche-action',
    'État du contrat': 'En cours',
    Thème: 'Eau | Air',
    'Exemple fictif': 'oui',
    Page: '',
  });
});

test('la tête dit la recherche, les filtres, les comptes, ce qui n’a pas été lu, la version et l’adresse', async () => {
  const { faits } = await rapporter(COMPLETE);
  expect(faits).toMatchObject({
    'Mots cherchés': '« eau »',
    Filtres: 'Thème : Eau ou Air',
    Ordre: 'pertinence',
    Résultats: '5 lignes : 3 résultats, 2 pages dans 1 document.',
    'Comment ils répondent': '4 avec tous les mots ; 1 avec une partie des mots',
    'Cherché dans': '3 contrats, 2 documents hébergés, 40 pages',
    'Contenu à jour du': '22 novembre 2026',
    'Version de l’index': 'aaaa111122, documents bbbb333344',
    'Adresse de la recherche': 'https://portail.example/recherche/?q=eau&theme=eau&theme=air',
  });
  expect(faits['Exemple fictif']).toMatch(/^1 ligne vient d’un contrat inventé/);
  expect(faits['Ce qui n’a pas pu être lu']).toMatch(/^Une page illisible/);
  expect(faits['Rapport fait le']).toContain('22 novembre 2026');
  expect(Object.values(faits).filter((valeur) => valeur === '')).toEqual([]);
});

test('ce qui a été corrigé, élargi, lu comme un lieu ou trouvé nulle part est dit', async () => {
  const { faits } = await rapporter(
    uneRecherche('?q=adiction clsm saujon xyzzy', {
      resultats: [unResultat('/a/', 'Addiction.')],
      lecture: {
        corrections: [{ saisi: 'adiction', cherche: 'addiction' }],
        elargissements: [{ saisi: 'clsm', vers: ['conseil local de santé mentale'] }],
        lieux: [{ saisi: 'saujon', nom: 'Saujon (17)', href: '/communes/17421/', territoires: [] }],
        absents: ['xyzzy'],
        proches: [],
      },
    }),
  );
  expect(faits['Ce qui a été compris']).toBe(
    '« adiction » lu « addiction ». Pour « clsm », aussi cherché « conseil local de santé mentale ». « saujon » lu comme un lieu, Saujon (17), qu’aucun contrat recensé ne couvre. Mot trouvé nulle part : « xyzzy ».',
  );
});

test('au-delà du plafond, les meilleurs résultats sont gardés et la coupure est dite', async () => {
  const total = PLAFOND + 7;
  const { lignes, faits } = await rapporter(
    uneRecherche('?q=eau', {
      resultats: Array.from({ length: total }, (_, rang) => unResultat(`/${rang}/`, 'L’eau.')),
    }),
  );
  expect(lignes).toHaveLength(PLAFOND);
  expect(lignes.at(-1)?.href).toBe(`/${PLAFOND - 1}/`);
  expect(faits['Résultats']).toMatch(/^Les 2 000 premières lignes sur 2 007 /);
});

test('un filtre sans mot donne une liste, et dit que le texte des documents n’a pas été cherché', async () => {
  const { lignes, faits } = await rapporter(
    uneRecherche('?theme=eau', { resultats: [unResultat('/a/', 'Mesurer les puits.')] }),
  );
  expect(lignes.map(({ niveau }) => niveau)).toEqual(['liste']);
  expect(faits['Mots cherchés']).toBe('aucun');
  expect(faits['Ce qui n’a pas pu être lu']).toMatch(/n’a pas été cherché/);
});

test('un passage qui commence comme une formule est neutralisé dans le fichier', async () => {
  const { cellules } = await rapporter(
    uneRecherche('?q=eau', { resultats: [unResultat('/a/', '=HYPERLINK("eau")')] }),
  );
  const formules = cellules.flat().filter((cellule) => /^\s*[=+\-@]/.test(cellule));
  expect(formules).toEqual([]);
  expect(cellules.flat().some((cellule) => cellule.startsWith("'=HYPERLINK"))).toBe(true);
});

test('un texte qui ne peut pas être lu arrête le rapport : il n’est jamais incomplet sans le dire', async () => {
  const illisible = unResultat('/a/', 'L’eau.');
  const panne = { ...illisible.reference, data: () => Promise.reject(new Error('404')) };
  const recherche = uneRecherche('?q=eau', {
    resultats: [unResultat('/b/', 'L’eau.'), { ...illisible, reference: panne }],
  });
  await expect(rapporter(recherche)).rejects.toThrow('404');
});

test('le nom du fichier dit la recherche et le jour', () => {
  expect(nomFichier('  l’Accès aux soins ', CONTEXTE.maintenant)).toBe(
    'recherche-l-acces-aux-soins-2026-11-22.csv',
  );
  expect(nomFichier('', CONTEXTE.maintenant)).toBe('recherche-2026-11-22.csv');
});
