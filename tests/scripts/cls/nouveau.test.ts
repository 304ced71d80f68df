import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '#catalogue/check-content.ts';
import { commande as nouveau } from '../../../scripts/cls/nouveau.ts';
import { lancer } from './support/lancer.ts';
import { enArguments, TOUTES } from './support/options-nouveau.ts';

let contenu = '';
beforeEach(() => (contenu = mkdtempSync(path.join(tmpdir(), 'cls-'))));
afterEach(() => rmSync(contenu, { recursive: true, force: true }));

const options = (donnees: Readonly<Record<string, string>>) => enArguments(contenu, donnees);
const lire = (fichier: string) => readFileSync(path.join(contenu, fichier), 'utf8');

describe('préparer un contrat par des options', () => {
  test('donne un contenu sans anomalie, des schémas, et la suite', async () => {
    const { tenu, dit } = await lancer(nouveau, options(TOUTES));
    expect(dit).toContain(
      'npm run cls -- importer VOTRE-TABLEUR.xlsx --contrat pays-d-apt-luberon/2025',
    );
    expect(tenu).toBe(true);
    expect(checkContent(contenu).anomalies).toEqual([]);
    expect(existsSync(path.join(contenu, '.schemas/territoire.json'))).toBe(true);
    expect(dit).toContain('Département ajouté : Alpes-de-Haute-Provence (04)');
  });

  test('dit d’un coup tout ce qui manque, et n’écrit rien', async () => {
    const { tenu, dit } = await lancer(nouveau, options({}));
    expect(tenu).toBe(false);
    for (const option of [
      'portail',
      'contact',
      'nom',
      'nature',
      'porteur',
      'departement',
      'contrat',
      'source-titre',
    ])
      expect(dit).toContain(`Il manque --${option} :`);
    expect(readdirSync(contenu)).toEqual([]);
  });

  test('dit d’un coup tout ce qui est faux, et n’écrit rien', async () => {
    const { tenu, dit } = await lancer(
      nouveau,
      options({
        ...TOUTES,
        signature: '31/02/2025',
        nature: 'comunaute-de-communes',
        contact: 'ici',
        fin: '2020',
        departement: 'Bourgogne',
      }),
    );
    expect(tenu).toBe(false);
    expect(dit).toContain('« 31/02/2025 » n’est pas une date');
    expect(dit).toContain('vouliez-vous dire « communaute-de-communes » ?');
    expect(dit).toContain('« ici » n’est pas une adresse électronique');
    expect(dit).toContain('se terminerait (2020) avant de commencer (2025)');
    expect(dit).toContain('« Bourgogne » n’est pas un département');
    expect(readdirSync(contenu)).toEqual([]);
  });

  test('ne devine pas une intercommunalité : il propose, avec les codes', async () => {
    const { tenu, dit } = await lancer(
      nouveau,
      options({ ...TOUTES, perimetre: 'CC du Pays d’Apt' }),
    );
    expect(tenu).toBe(false);
    expect(dit).toContain(
      'CC Pays d’Apt-Luberon (25 communes, département 04, 84 ; SIREN 200040624)',
    );
    expect(dit).toContain('--perimetre 200040624');
  });

  test('ne touche pas à un dossier qui contient autre chose', async () => {
    writeFileSync(path.join(contenu, 'comptes.xlsx'), 'x');
    const { tenu, dit } = await lancer(nouveau, options(TOUTES));
    expect(tenu).toBe(false);
    expect(dit).toContain('contient autre chose (« comptes.xlsx »)');
    expect(readdirSync(contenu)).toEqual(['comptes.xlsx']);
  });
});

describe('un territoire qui existe', () => {
  beforeEach(() => {
    for (const part of ['portail.yaml', 'organisations.yaml', 'contrats/marseille'])
      cpSync(path.join('content', part), path.join(contenu, part), { recursive: true });
  });
  const SUITE = {
    territoire: 'marseille',
    titre: 'Contrat local de santé de Marseille',
    signature: '2026',
    'source-titre': 'Page',
    'source-url': 'https://exemple.fr/cls',
  };

  test('reçoit un contrat de plus : son prédécesseur et son rang sont dits et écrits', async () => {
    const { tenu, dit } = await lancer(nouveau, options(SUITE));
    expect(dit).toContain('succède à marseille/2024, 5e contrat du territoire');
    expect(tenu).toBe(true);
    expect(lire('contrats/marseille/2026/contrat.md')).toMatch(
      /^generation: 5\npredecesseur: "2024"$/m,
    );
    expect(checkContent(contenu).anomalies).toEqual([]);
  });

  test('une source déjà connue n’est pas écrite deux fois : territoire.yaml reste tel quel', async () => {
    const avant = lire('contrats/marseille/territoire.yaml');
    const url = 'https://destimed.fr/marseille-signature-du-contrat-local-de-sante-2024-2026';
    const { dit } = await lancer(nouveau, options({ ...SUITE, 'source-url': url }));
    expect(lire('contrats/marseille/territoire.yaml')).toBe(avant);
    expect(dit).not.toContain('territoire.yaml');
    expect(lire('contrats/marseille/2026/contrat.md')).toContain('sources: [s3]');
  });

  test('un contrat qui existe n’est jamais écrasé', async () => {
    const avant = lire('contrats/marseille/2024/contrat.md');
    const { tenu, dit } = await lancer(nouveau, options({ ...SUITE, signature: '2024' }));
    expect(tenu).toBe(false);
    expect(dit).toContain('marseille/2024 existe déjà');
    expect(lire('contrats/marseille/2024/contrat.md')).toBe(avant);
  });

  test('une option qui décrit le lieu n’est pas ignorée en silence', async () => {
    const { tenu, dit } = await lancer(nouveau, options({ ...SUITE, porteur: 'Métropole' }));
    expect(tenu).toBe(false);
    expect(dit).toContain('--porteur ne s’applique pas');
  });

  test('un fichier illisible arrête tout, et rien n’est ajouté à ce qui ne se lit pas', async () => {
    writeFileSync(path.join(contenu, 'contrats/marseille/territoire.yaml'), 'nom: [');
    const { tenu, dit } = await lancer(nouveau, options(SUITE));
    expect(tenu).toBe(false);
    expect(dit).toContain('npm run cls -- verifier');
  });
});

describe('préparer un contrat en répondant à des questions', () => {
  const REPONSES = [
    ...['oui', 'La santé ici', 'CC', 'sante', 'sante@exemple.fr'],
    ...[
      'Pays d’Apt',
      '2',
      'CC Pays d’Apt-Luberon',
      '',
      '84',
      'CC du Pays d’Apt',
      '1',
      'Hameau inventé',
      '',
      '',
    ],
    ...['', '', 'mars 2025', '2025', '2020', '2029', '1', ''],
    ...['Contrat signé', '', 'contrat.pdf'],
  ];

  test('une réponse fausse est dite aussitôt et la question reposée ; rien n’est écrit avant d’avoir confirmé', async () => {
    const { tenu, dit } = await lancer(nouveau, ['--contenu', contenu], [...REPONSES, 'non']);
    expect(dit).toContain('« sante » n’est pas une adresse électronique');
    expect(dit).toContain('se terminerait (2020)');
    expect(dit).toContain('Rien n’a été écrit.');
    expect(tenu).toBe(false);
    expect(readdirSync(contenu)).toEqual([]);
  });

  test('confirmées, les réponses font un contenu sans anomalie', async () => {
    const { tenu } = await lancer(nouveau, ['--contenu', contenu], [...REPONSES, '']);
    expect(tenu).toBe(true);
    expect(checkContent(contenu).anomalies).toEqual([]);
    expect(lire('contrats/pays-d-apt/2025/contrat.md')).toContain(
      'generation: 1\nsignature:\n  date: 2025-03\n',
    );
    expect(lire('contrats/pays-d-apt/territoire.yaml')).toContain(
      'nonResolus:\n    - Hameau inventé\n',
    );
  });

  test('ce que les options ont donné n’est pas redemandé', async () => {
    const { tenu, questions } = await lancer(nouveau, options(TOUTES), ['oui']);
    expect(tenu).toBe(true);
    expect(questions).toEqual(['Le préparer ?']);
  });
});
