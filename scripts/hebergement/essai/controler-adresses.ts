import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cheminCommune } from '#search/communes/fichiers-communes.ts';
import { type Redirections, redirigerCommune } from '#site/communes/redirections.ts';
import { headersFor } from '../../headers.ts';
import { anciensCodes } from '../communes.ts';
import type { Controle, SiteEssaye } from './controler-fichiers.ts';
import { demander } from './demander.ts';

/** Where an address of this server leads, path and anchor; undefined when it does not lead anywhere. */
const cible = (adresse: string, location: string | undefined): string | undefined => {
  if (location === undefined) return undefined;
  const url = new URL(location, adresse);
  return url.origin === new URL(adresse).origin ? url.pathname + url.search + url.hash : location;
};

/** Folders without their slash, and the base of the site. */
export async function controlerBarres({ adresse, base, dossier }: SiteEssaye): Promise<Controle> {
  const dossiers = readdirSync(dossier, { withFileTypes: true })
    .filter(
      (entree) => entree.isDirectory() && existsSync(path.join(dossier, entree.name, 'index.html')),
    )
    .map(({ name }) => base + name);
  const lieux = [...dossiers, ...(base === '/' ? [] : [base.slice(0, -1)])];
  const fautes: string[] = [];
  for (const lieu of lieux) {
    const question = base.startsWith(lieu) ? '' : '?q=sommeil';
    const { statut, headers } = await demander(adresse, lieu + question);
    const vers = cible(adresse, headers['location']);
    if (![301, 308].includes(statut) || vers !== `${lieu}/${question}`)
      fautes.push(`${lieu}${question} : ${statut} vers ${vers ?? 'rien'}`);
  }
  return { fautes, vus: lieux.length };
}

/** Communes without a page lead where the portal's own table says, old codes in two steps. */
export async function controlerCommunes(
  essaye: SiteEssaye,
  table: Redirections,
): Promise<Controle> {
  const { adresse, base, dossier } = essaye;
  const isEcrite = (code: string) =>
    existsSync(path.join(dossier, cheminCommune(code), 'index.html'));
  const anciens = anciensCodes(table).map(([ancien]) => ancien);
  const codes = [...codesDe(table), ...anciens].filter(
    (code, rang) => rang % 53 === 0 || code.startsWith('2A00'),
  );
  const fautes: string[] = [];
  for (const code of codes) {
    const attendu = isEcrite(code)
      ? undefined
      : redirigerCommune(table, code, { racine: base, isEcrite });
    let lieu = `${base}communes/${code.toLowerCase()}${code.endsWith('1') ? '' : '/'}`;
    const pas: string[] = [];
    for (let saut = 0; saut < 2 && lieu !== attendu; saut += 1) {
      const { statut, headers } = await demander(adresse, lieu);
      pas.push(String(statut));
      const vers = cible(adresse, headers['location']);
      if (vers === undefined) break;
      lieu = vers;
    }
    if (attendu === undefined ? pas.at(-1) !== '200' : lieu !== attendu)
      fautes.push(
        `commune ${code} : ${pas.join(', ')} vers ${lieu}, attendu ${attendu ?? 'sa page'}`,
      );
    else if (attendu?.includes('#') && !ancreLa(dossier, attendu.slice(base.length)))
      fautes.push(`commune ${code} : rien à ${attendu}`);
  }
  return { fautes, vus: codes.length };
}

function codesDe(table: Redirections): readonly string[] {
  return Object.values(table.departements).flatMap(([, ...tranches]) =>
    tranches.map(([jusqua]) => jusqua),
  );
}

function ancreLa(dossier: string, lien: string): boolean {
  const [chemin = '', ancre = ''] = lien.split('#');
  return readFileSync(path.join(dossier, chemin, 'index.html'), 'utf8').includes(`id="${ancre}"`);
}

/** What is not there: the page of error 404, with its headers, and nothing that should stay hidden. */
export async function controlerAbsences({ adresse, base, dossier }: SiteEssaye): Promise<Controle> {
  const page = readFileSync(path.join(dossier, '404.html'));
  const absents = [
    ...[
      'nulle-part',
      'nulle-part/',
      'index.html/',
      'ressources/absent.js',
      'donnees/absent.csv',
      'communes/99999/',
    ],
    ...[
      '.portail-cls',
      '.htaccess',
      'ressources/',
      'communes/.htaccess',
      'admin/../../../etc/passwd',
    ],
  ];
  const fautes: string[] = [];
  for (const absent of absents) {
    const { statut, headers, octets } = await demander(adresse, base + absent);
    const csp = headersFor(absent)['Content-Security-Policy'];
    if (absent.includes('..') ? statut < 400 : statut !== 404 || !octets.equals(page))
      fautes.push(`${absent} : ${statut}, ${octets.length} octets au lieu de la page 404`);
    if (/max-age=\d{4}/.test(headers['cache-control'] ?? ''))
      fautes.push(`${absent} : une absence est gardée`);
    if (!absent.includes('..') && !headers['content-type']?.startsWith('text/html'))
      fautes.push(`${absent} : type ${headers['content-type'] ?? 'aucun'}`);
    if (!absent.includes('..') && headers['content-security-policy'] !== csp)
      fautes.push(`${absent} : politique de sécurité absente`);
  }
  for (const hostile of [
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e/%2e%2e/etc/passwd',
    '%00',
    'contrats%0d%0aX-Pirate:1',
  ]) {
    const { statut, headers } = await demander(adresse, base + hostile);
    if (statut < 400 || headers['x-pirate'] !== undefined) fautes.push(`${hostile} : ${statut}`);
  }
  const double = await demander(adresse, `/${base}contrats`);
  if (double.headers['location']?.startsWith('//'))
    fautes.push('une double barre mène à un autre site');
  const envoi = await demander(adresse, base, {}, 'POST');
  if (envoi.statut < 400 && envoi.octets.length === 0) fautes.push(`POST : ${envoi.statut}`);
  return { fautes, vus: absents.length + 6 };
}

/** A file asked for again costs nothing while it has not changed. */
export async function controlerRetours({ adresse, base }: SiteEssaye): Promise<Controle> {
  const fautes: string[] = [];
  for (const encodage of ['identity', 'gzip']) {
    const premier = await demander(adresse, base, { 'Accept-Encoding': encodage });
    const etag = premier.headers['etag'];
    const retour = await demander(adresse, base, {
      'Accept-Encoding': encodage,
      'If-None-Match': etag ?? '',
    });
    if (etag === undefined || retour.statut !== 304)
      fautes.push(`accueil (${encodage}) : ${retour.statut} au retour`);
  }
  return { fautes, vus: 2 };
}
