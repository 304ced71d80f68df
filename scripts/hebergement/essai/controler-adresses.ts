import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cheminCommune } from '#search/communes/fichiers-communes.ts';
import { type Redirections, redirigerCommune } from '#site/communes/redirections.ts';
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
