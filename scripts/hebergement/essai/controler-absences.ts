import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headersFor } from '../../headers.ts';
import type { Controle, SiteEssaye } from './controler-fichiers.ts';
import { demander } from './demander.ts';

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
