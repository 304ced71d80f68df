import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Demande } from '../../../scripts/cls/commande.types.ts';
import { commande } from '../../../scripts/cls/hebergement.ts';

let dossier: string;
let dits: string[];

beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'portail-hebergement-'));
  dits = [];
  vi.spyOn(console, 'log').mockImplementation((texte: string) => void dits.push(texte));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dossier, { recursive: true });
});

function construire(adresse: string): void {
  const site = path.join(dossier, 'dist');
  mkdirSync(site, { recursive: true });
  writeFileSync(path.join(site, 'index.html'), '');
  writeFileSync(
    path.join(site, 'robots.txt'),
    `User-agent: *\n\nSitemap: ${adresse}sitemap-index.xml\n`,
  );
}

const lancer = (
  valeurs: Readonly<Record<string, string | undefined>>,
  site = 'http://localhost:4321',
) =>
  commande.executer({
    arguments: [],
    valeurs: new Map(
      Object.entries(valeurs).map(([nom, valeur]) => [nom, valeur === undefined ? [] : [valeur]]),
    ),
    options: {
      contenu: dossier,
      sortie: path.join(dossier, 'dist'),
      site,
      base: '/',
      port: undefined,
      compresser: false,
    },
    demander: undefined,
    depuis: dossier,
  } satisfies Demande);

const lire = (fichier: string) => readFileSync(path.join(dossier, fichier), 'utf8');

test('les réglages sont écrits pour l’adresse du site construit, et disent que faire d’eux', async () => {
  construire('https://sante.exemple.fr/cls/');
  expect(await lancer({ pour: 'nginx', dossier: '/srv/portail' })).toBe(true);
  expect(lire('hebergement-nginx/portail-emplacement.conf')).toContain('location /cls/ {');
  expect(lire('hebergement-nginx/portail-reglages.conf')).toContain('root "/srv/portail";');
  expect(dits.join('\n')).toContain('sudo nginx -t');
});

test('un réglage déjà écrit n’est remplacé qu’avec un accord, après avoir montré ce qui change', async () => {
  construire('https://sante.exemple.fr/');
  await lancer({ pour: 'nginx', dossier: '/srv/portail' });
  expect(await lancer({ pour: 'nginx', dossier: '/srv/autre' })).toBe(false);
  expect(dits.join('\n')).toContain('+ root "/srv/autre";');
  expect(lire('hebergement-nginx/portail-reglages.conf')).toContain('/srv/portail');
  expect(await lancer({ pour: 'nginx', dossier: '/srv/autre', accepter: undefined })).toBe(true);
  expect(lire('hebergement-nginx/portail-reglages.conf')).toContain('/srv/autre');
});

test('les fichiers d’Apache et _headers vont dans le dossier du site, où ils sont lus', async () => {
  construire('https://sante.exemple.fr/');
  await lancer({ pour: 'apache' });
  await lancer({ pour: 'netlify' });
  expect(existsSync(path.join(dossier, 'dist/.htaccess'))).toBe(true);
  expect(existsSync(path.join(dossier, 'dist/_headers'))).toBe(true);
});

test('sans site construit, ou construit pour une autre adresse, la commande dit comment le construire', async () => {
  await expect(lancer({ pour: 'nginx' })).rejects.toThrow(
    /Aucun site construit.*npm run build -- --site/s,
  );
  construire('http://localhost:4321/');
  await expect(lancer({ pour: 'nginx' })).rejects.toThrow(/cette machine seule/);
  construire('https://sante.exemple.fr/');
  await expect(
    lancer({ pour: 'nginx', site: 'https://autre.fr' }, 'https://autre.fr'),
  ).rejects.toThrow(/npm run build -- --site https:\/\/autre\.fr/);
});

test('un hôte inconnu est refusé avec le plus proche', async () => {
  await expect(lancer({ pour: 'nginks' })).rejects.toThrow(/vouliez-vous dire « nginx »/);
  await expect(lancer({})).rejects.toThrow(/Choix possibles : nginx, caddy/);
});

test('un contenu hors de git ne peut pas être publié par GitHub : la commande dit quoi faire', async () => {
  await expect(lancer({ pour: 'github' })).rejects.toThrow(/git init/);
});
