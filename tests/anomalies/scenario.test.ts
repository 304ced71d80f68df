import { expect, test } from 'vitest';
import { checkContent } from '#catalogue/check-content.ts';
import { formatReport } from '#catalogue/report.ts';
import { CONTRAT, ecrit, efface, remplace, unContenu } from './support/content-folder.ts';

const SIX = [
  remplace('contrats/apt/territoire.yaml', 'regions:', 'region:'),
  remplace(`${CONTRAT}/fiches/1-2.md`, 'axe: 1', 'axe: 7'),
  efface(`${CONTRAT}/annexes/synthese.pdf`),
  remplace(`${CONTRAT}/contrat.md`, '2014-12-01', '2014-02-30'),
  remplace(`${CONTRAT}/fiches/2-1.md`, 'axe: 2', 'axe: 2\ncode: "1.1"'),
  remplace(`${CONTRAT}/axes/2.md`, 'titre: Prévenir', 'titre: "Prévenir\nnote: une note'),
];

test('six fautes dans six fichiers d’un même contrat donnent six anomalies en une fois', () => {
  const { anomalies } = checkContent(unContenu(...SIX));
  expect(
    anomalies.map(({ fichier, ligne, code }) => [
      fichier.replace(/^contrats\/apt\//, ''),
      ligne,
      code,
    ]),
  ).toEqual([
    ['2014/annexes/synthese.yaml', 3, 'fichier-absent'],
    ['2014/axes/2.md', 2, 'yaml-illisible'],
    ['2014/contrat.md', 5, 'date-invalide'],
    ['2014/fiches/1-2.md', 3, 'axe-inconnu'],
    ['2014/fiches/2-1.md', 4, 'code-en-double'],
    ['territoire.yaml', 7, 'cle-inconnue'],
  ]);
  for (const { remede } of anomalies) expect(remede).toMatch(/[.?]$/);
});

test('le rapport se lit comme une liste de corrections, groupée par fichier et comptée', () => {
  const { anomalies } = checkContent(unContenu(...SIX));
  expect(formatReport(anomalies, 'content')).toMatchInlineSnapshot(`
    "content/contrats/apt/2014/annexes/synthese.yaml
        3  fichier : « synthese.pdf »  [fichier-absent]
           Attendu : le nom d’un fichier du même dossier.
           À faire : Déposez le fichier à côté de cette description, ou remplacez « fichier » par « url » s’il est publié ailleurs.

    content/contrats/apt/2014/axes/2.md
        2  « titre: "Prévenir »  [yaml-illisible]
           Attendu : un guillemet, un crochet ou une accolade refermés.
           À faire : Regardez cette ligne et celles d’avant : refermez le guillemet, le crochet ou l’accolade resté ouvert.

    content/contrats/apt/2014/contrat.md
        5  signature › date : « 2014-02-30 »  [date-invalide]
           Attendu : une date réelle écrite AAAA, AAAA-MM ou AAAA-MM-JJ, par exemple 2022-10-14 (ou 2022-10 si le jour est inconnu).
           À faire : Vérifiez l’année, le mois et le jour ; n’écrivez que ce que la source dit.

    content/contrats/apt/2014/fiches/1-2.md
        3  axe : « 7 »  [axe-inconnu]
           Attendu : un axe de ce contrat : 1 ou 2.
           À faire : Corrigez le numéro, ou ajoutez le fichier axes/7.md.

    content/contrats/apt/2014/fiches/2-1.md
        4  code : le numéro « 1.1 », déjà porté par 1-1.md (« Maison de santé »)  [code-en-double]
           Attendu : un numéro différent pour chaque fiche du contrat.
           À faire : Corrigez le numéro ici ou dans 1-1.md.

    content/contrats/apt/territoire.yaml
        7  region : la clé « region »  [cle-inconnue]
           Attendu : une de ces clés : nom, nature, porteur, regions, departements, departementsIncomplets, perimetre, population, superficieKm2, quartiersPrioritaires, territoiresCouverts, contact, chronologie, constats, remarques, sources.
           À faire : Vouliez-vous dire « regions » ?

    6 anomalies dans 6 fichiers."
  `);
});

test('toutes les fautes d’un même fichier sont dites ensemble', () => {
  const dossier = unContenu(
    ecrit(
      `${CONTRAT}/fiches/1-2.md`,
      '---\ntitre:\naxe: premier\nbudjet: []\ncalendrier:\n  debut: 2015-13\nbudget:\n  - montant: 12500.50\n  - financeur: ARS\n    montant: 1 000 €\n---\n',
    ),
  );
  const { anomalies } = checkContent(dossier);
  expect(anomalies.map(({ ligne, champ, code }) => [ligne, champ.join('.'), code])).toEqual([
    [2, 'titre', 'champ-manquant'],
    [3, 'axe', 'valeur-invalide'],
    [4, 'budjet', 'cle-inconnue'],
    [6, 'calendrier.debut', 'date-invalide'],
    [8, 'budget.0.financeur', 'champ-manquant'],
    [10, 'budget.1.montant', 'valeur-invalide'],
  ]);
});

test('une entrée fausse d’un fichier partagé ne cache ni ne condamne les autres', () => {
  const dossier = unContenu(
    ecrit(
      'organisations.yaml',
      'ville-d-apt:\n  nom: Ville d’Apt\n  nature: comune\nars:\n  nom: ARS\n  nature: ars\n  sigles: ARS\nMairie:\n  nom: Mairie\n  nature: commune\n',
    ),
  );
  const { anomalies, entrees } = checkContent(dossier);
  expect(anomalies.map(({ ligne, code }) => [ligne, code])).toEqual([
    [3, 'valeur-invalide'],
    [7, 'cle-inconnue'],
    [8, 'nom-invalide'],
  ]);
  expect(entrees.organisations).toEqual([]);
});

test('un texte qui contient « : » sans guillemets est expliqué, dans une liste aussi', () => {
  const dossier = unContenu(
    remplace(`${CONTRAT}/axes/1.md`, '\n---\n', '\nobjectifs:\n  - Se soigner : agir tôt\n---\n'),
  );
  const { anomalies } = checkContent(dossier);
  expect(anomalies).toMatchObject([{ ligne: 4, champ: ['objectifs', 0] }]);
  expect(anomalies[0]?.remede).toContain('guillemets droits');
});

test('un champ laissé vide dit seulement qu’on ne sait pas', () => {
  const dossier = unContenu(
    remplace(
      `${CONTRAT}/fiches/1-2.md`,
      'axe: 1',
      'axe: 1\nbudget:\ncalendrier:\n  debut:\n  fin: 2016',
    ),
  );
  const { anomalies, catalogue } = checkContent(dossier);
  expect(anomalies).toEqual([]);
  expect(catalogue?.contrats[0]?.fiches[1]?.facts.calendrier).toEqual({ fin: '2016', jalons: [] });
});

test('les codes gardent leurs zéros et leurs décimales sans guillemets', () => {
  const dossier = unContenu(
    remplace('contrats/apt/territoire.yaml', '"84003"', '01004'),
    remplace('contrats/apt/territoire.yaml', 'regions: ["93"]', 'regions: [84]'),
    remplace('contrats/apt/territoire.yaml', 'departements: ["84"]', 'departements: [01]'),
    remplace(`${CONTRAT}/fiches/1-2.md`, 'axe: 1', 'axe: 01\ncode: 1.10'),
  );
  const { anomalies, catalogue } = checkContent(dossier);
  expect(anomalies).toEqual([]);
  expect(catalogue?.territoires[0]?.perimetre.communes[0]?.nom).toBe('Ambérieu-en-Bugey');
  expect(catalogue?.contrats[0]?.fiches.map(({ code }) => code)).toEqual(['1.1', '1.10', '2.1']);
});

test('les fichiers de Windows et les accents décomposés de macOS sont lus comme les autres', () => {
  const dossier = unContenu(
    ecrit(
      `${CONTRAT}/axes/1.md`,
      '\uFEFF---\r\ntitre: Se soigner pre\u0300s de chez soi\r\n---\r\n',
    ),
  );
  const { anomalies, catalogue } = checkContent(dossier);
  expect(anomalies).toEqual([]);
  expect(catalogue?.contrats[0]?.axes[0]?.facts.titre).toBe('Se soigner près de chez soi');
});

test.each(['titer', 'tite', 'Titre', 'titres'])(
  'le champ obligatoire « titre » écrit « %s » est une faute, pas deux',
  (cle) => {
    const dossier = unContenu(remplace(`${CONTRAT}/fiches/1-2.md`, 'titre:', `${cle}:`));
    const { anomalies } = checkContent(dossier);
    expect(anomalies).toMatchObject([
      { code: 'cle-inconnue', ligne: 2, remede: 'Vouliez-vous dire « titre » ?' },
    ]);
  },
);
