import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { headersFor } from '../../headers.ts';
import { MEDIA_TYPES } from '../../media-types.ts';
import { decompresser, demander, type Reponse } from './demander.ts';

/** A site as a server under trial answers it. */
export interface SiteEssaye {
  readonly adresse: string;
  /** Folder of the built site. */
  readonly dossier: string;
  readonly base: string;
  readonly compressions: readonly string[];
}

/** Faults found, one sentence each, and how much was looked at. */
export interface Controle {
  readonly fautes: readonly string[];
  readonly vus: number;
}

const COMPRESSE = /\.(?:gz|br)$/;
const SUFFIXES = { gzip: 'gz', br: 'br' } as const;

/** Files of the site that have an address: what is hidden or only a compressed form has none. */
export const fichiersAdresses = (dossier: string): readonly string[] =>
  readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => path.relative(dossier, path.join(entree.parentPath, entree.name)))
    .filter((fichier) => !/(?:^|\/)[._]/.test(fichier) && !COMPRESSE.test(fichier));

/** Address of a file: that of its folder for a page. */
const cheminDe = (base: string, fichier: string): string =>
  base +
  fichier
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** Differences between the headers of an answer and those declared for its place. */
function ecartsHeaders(fichier: string, { headers }: Reponse): readonly string[] {
  const place = fichier.replace(/(^|\/)index\.html$/, '$1');
  const type = MEDIA_TYPES.get(path.extname(fichier).toLowerCase()) ?? 'application/octet-stream';
  const attendus = Object.entries({ ...headersFor(place), 'Content-Type': type });
  const interdits = ['access-control-allow-origin', 'x-robots-tag'].filter(
    (nom) => !attendus.some(([attendu]) => attendu.toLowerCase() === nom),
  );
  return [
    ...attendus
      .filter(([nom, valeur]) => headers[nom.toLowerCase()]?.toLowerCase() !== valeur.toLowerCase())
      .map(
        ([nom, valeur]) =>
          `${fichier} : ${nom} vaut « ${headers[nom.toLowerCase()] ?? ''} », attendu « ${valeur} »`,
      ),
    ...interdits
      .filter((nom) => headers[nom] !== undefined)
      .map((nom) => `${fichier} : ${nom} en trop`),
  ];
}

async function controlerFichier(essaye: SiteEssaye, fichier: string): Promise<readonly string[]> {
  const { adresse, base, dossier, compressions } = essaye;
  const octets = readFileSync(path.join(dossier, fichier));
  const fautes: string[] = [];
  for (const encodage of ['identity', 'gzip', 'gzip, deflate, br'] as const) {
    const reponse = await demander(adresse, cheminDe(base, fichier), {
      'Accept-Encoding': encodage,
    });
    const voulu = encodage.endsWith('br') && compressions.includes('br') ? 'br' : 'gzip';
    const pret = existsSync(path.join(dossier, `${fichier}.${SUFFIXES[voulu]}`));
    if (reponse.statut !== 200) fautes.push(`${fichier} : ${reponse.statut}`);
    else if (!decompresser(reponse).equals(octets))
      fautes.push(`${fichier} (${encodage}) : autre contenu`);
    fautes.push(...ecartsHeaders(fichier, reponse));
    const recu = reponse.headers['content-encoding'];
    if (encodage === 'identity' ? recu !== undefined : pret && recu !== voulu)
      fautes.push(`${fichier} (${encodage}) : compression « ${recu ?? 'aucune'} »`);
    if (pret && !/accept-encoding/i.test(reponse.headers['vary'] ?? ''))
      fautes.push(`${fichier} : Vary ne dit pas Accept-Encoding`);
  }
  return fautes;
}

/** Every file answers, whole, with its type, its headers and its compression. */
export async function controlerFichiers(essaye: SiteEssaye): Promise<Controle> {
  const fichiers = fichiersAdresses(essaye.dossier);
  const fautes = await parLots(fichiers, (fichier) => controlerFichier(essaye, fichier));
  return { fautes: fautes.flat(), vus: fichiers.length };
}

/** Every address that a page calls or leads to, on the site itself, answers at once. */
export async function controlerLiens(essaye: SiteEssaye): Promise<Controle> {
  const { adresse, base, dossier } = essaye;
  const liens = new Map<string, string>();
  for (const page of fichiersAdresses(dossier).filter((fichier) => fichier.endsWith('.html'))) {
    const ici = new URL(cheminDe(base, page), adresse);
    for (const element of parse(readFileSync(path.join(dossier, page), 'utf8')).querySelectorAll(
      '[href],[src],[action]',
    ))
      for (const attribut of ['href', 'src', 'action']) {
        const cible = element.getAttribute(attribut);
        const url = cible === undefined ? undefined : new URL(cible, ici);
        if (url?.origin === ici.origin) liens.set(url.pathname + url.search, page);
      }
  }
  const fautes = await parLots([...liens], async ([lien, page]) => {
    const { statut } = await demander(adresse, lien);
    return statut === 200 ? [] : [`${page} mène à ${lien} : ${statut}`];
  });
  return { fautes: fautes.flat(), vus: liens.size };
}

async function parLots<T, R>(tous: readonly T[], faire: (un: T) => Promise<R>): Promise<R[]> {
  const resultats: R[] = [];
  for (let rang = 0; rang < tous.length; rang += 8)
    resultats.push(...(await Promise.all(tous.slice(rang, rang + 8).map(faire))));
  return resultats;
}
