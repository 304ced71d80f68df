import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HOTES } from '../../../scripts/hebergement/cibles.ts';
import { lireDepot } from '../../../scripts/hebergement/depots.ts';
import { texteHeaders } from '../../../scripts/hebergement/entetes.ts';
import { fichiersGithub } from '../../../scripts/hebergement/forge/github.ts';
import { fichiersGitlab } from '../../../scripts/hebergement/forge/gitlab.ts';
import type { SiteServi } from '../../../scripts/hebergement/hote.types.ts';
import { GENRES, headersFor } from '../../../scripts/headers.ts';

const SERVI: SiteServi = {
  dossier: '/srv/portail',
  site: 'https://sante.exemple.fr',
  base: '/',
  racine: [
    '404.html',
    'admin/',
    'contrats/',
    'donnees/',
    'index-recherche/',
    'index.html',
    'ressources/',
    'robots.txt',
  ],
  communes: {
    departements: { '2A': ['/territoires/corse/corse-du-sud/communes/', ['2A363', 1]] },
    anciennes: { '2A001': '2A004' },
  },
};

const textesDe = (cible: string, servi = SERVI): string =>
  (HOTES.get(cible)?.fichiers(servi) ?? []).map(({ texte }) => texte).join('\n');

describe.each([...HOTES.keys()])('réglages pour %s', (cible) => {
  test('ils portent chaque en-tête de la table, avec chacune de ses valeurs', () => {
    const texte = textesDe(cible);
    const manquants = GENRES.flatMap(({ headers }) => Object.entries(headers)).filter(
      ([nom, valeur]) => !texte.includes(nom) || !texte.includes(valeur),
    );
    expect(manquants).toEqual([]);
  });

  test('ils sont les mêmes quand le site est le même', () => {
    expect(textesDe(cible)).toBe(textesDe(cible, { ...SERVI }));
  });
});

describe.each(['nginx', 'caddy', 'apache'])('réglages pour %s', (cible) => {
  const hsts = (servi: SiteServi) =>
    textesDe(cible, servi)
      .split('\n')
      .filter(
        (ligne) => ligne.includes('Strict-Transport-Security') && !ligne.trim().startsWith('#'),
      );

  test('HTTPS n’est exigé que d’un nom de domaine qui ne porte que le portail', () => {
    expect(hsts(SERVI)).not.toEqual([]);
    expect(hsts({ ...SERVI, base: '/cls/' })).toEqual([]);
    expect(hsts({ ...SERVI, site: 'http://sante.exemple.fr' })).toEqual([]);
  });

  test('une commune sans page mène à sa ligne, un code ancien au code actuel', () => {
    const texte = textesDe(cible);
    expect(texte).toContain('/territoires/corse/corse-du-sud/communes/');
    expect(texte).toContain('/communes/2A004/');
    expect(textesDe(cible, { ...SERVI, communes: undefined })).not.toContain('corse');
  });
});

/** Headers that such a host would send: rules that meet are added up. */
function envoyes(texte: string, adresse: string): Record<string, string[]> {
  const recus: Record<string, string[]> = {};
  for (const bloc of texte.split('\n\n')) {
    const [lieu = '', ...lignes] = bloc.split('\n').filter((ligne) => !ligne.startsWith('#'));
    const prend = lieu.endsWith('*') ? adresse.startsWith(lieu.slice(0, -1)) : adresse === lieu;
    if (!prend || lieu === '') continue;
    for (const ligne of lignes) {
      const [nom = '', valeur = ''] = ligne.trim().split(/: (.*)/);
      (recus[nom] ??= []).push(valeur);
    }
  }
  return recus;
}

describe('_headers', () => {
  test.each([
    '',
    'contrats/',
    'contrats/apt/',
    'admin/',
    'ressources/a.1.css',
    'index-recherche/3f2a/textes/12.json',
    'donnees/x.csv',
    'robots.txt',
  ])('« %s » reçoit une fois chaque en-tête déclaré', (chemin) => {
    const attendus = Object.entries(headersFor(chemin)).map(
      ([nom, valeur]) => [nom, [valeur]] as const,
    );
    expect(envoyes(texteHeaders(SERVI), `/${chemin}`)).toEqual(Object.fromEntries(attendus));
  });

  test('une adresse inconnue garde les en-têtes de sécurité que tous partagent', () => {
    expect(envoyes(texteHeaders(SERVI), '/nulle-part/')['X-Content-Type-Options']).toEqual([
      'nosniff',
    ]);
  });
});

const PORTAIL = { adresse: 'https://github.com/org/portail', version: 'v1.0' };

describe('construction par une forge', () => {
  const githubDe = (portail: typeof PORTAIL | undefined) =>
    fichiersGithub({ contenu: portail ? '.' : 'content', portail })[0]?.texte ?? '';

  test('GitHub vérifie avant de construire, avec Node 24 et des actions de version fixée', () => {
    const texte = githubDe(PORTAIL);
    expect(texte.indexOf('npm run check')).toBeLessThan(texte.indexOf('npm run build'));
    expect(texte).toContain('node-version: 24');
    expect(texte.match(/uses: \S+/g)?.filter((action) => !/@v\d+\.\d+\.\d+$/.test(action))).toEqual(
      [],
    );
  });

  test('GitHub ne reçoit le droit de publier que dans l’étape qui publie', () => {
    const { permissions, jobs } = parse(githubDe(PORTAIL)) as {
      permissions: unknown;
      jobs: Record<string, { permissions: unknown; if?: string }>;
    };
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs['construire']?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(jobs['publier']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(jobs['publier']?.if).toContain('pull_request');
  });

  test('le programme vient de son dépôt quand le contenu a le sien, et n’est pas cherché sinon', () => {
    expect(githubDe(PORTAIL)).toContain('repository: org/portail');
    expect(githubDe(undefined)).not.toContain('repository:');
    expect(githubDe(undefined)).toContain('/depot/content');
  });

  test('GitLab vérifie, puis publie le dossier « public » depuis la branche principale', () => {
    const lu = parse(fichiersGitlab({ contenu: '.', portail: PORTAIL })[0]?.texte ?? '') as Record<
      string,
      { script?: string[]; artifacts?: unknown; rules?: unknown }
    >;
    expect(lu['verifier']?.script?.join()).toContain('npm --prefix "$PORTAIL" run check');
    expect(lu['pages']?.script?.at(-1)).toBe('mv /tmp/site public');
    expect(lu['pages']?.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
  });

  test.each([
    'org/portail@v1;rm -rf /',
    'org/$(id)@v1',
    'portail',
    'org/portail@',
    'org/portail@-x',
    'http://a.fr/b/c@v1',
  ])('« %s » n’est pas pris pour un dépôt', (ecrit) => {
    expect(lireDepot(ecrit, 'https://github.com/')).toBeUndefined();
  });

  test('un dépôt se dit par son nom court ou par son adresse', () => {
    expect(lireDepot('org/portail@v1.0', 'https://github.com/')).toEqual(PORTAIL);
    expect(lireDepot('https://github.com/org/portail.git@v1.0', 'https://gitlab.com/')).toEqual(
      PORTAIL,
    );
  });
});
