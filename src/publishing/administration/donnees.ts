import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Entrees } from '#catalogue/entries.ts';
import { lireAdministration } from '#domain/portail/administration.rules.ts';
import type { DonneesAdministration, FichierCommun, Terme } from './donnees.types.ts';
import { COMMUNS } from './places.ts';

/**
 * What the administration page must know of a content folder.
 * @param contenu the content folder: its own shared files, and its place in a repository
 * @param accueil address of the home page of the site
 * @returns undefined when portail.yaml does not ask for that page
 */
export function donneesAdministration(contenu: string, entrees: Entrees, accueil: string): DonneesAdministration | undefined {
  const portail = entrees.portail?.data;
  const lieu = portail?.administration === undefined ? undefined : lireAdministration(portail.administration);
  if (!portail || !lieu) return undefined;
  return {
    nom: portail.nom,
    lieu,
    racine: lieu.hote === 'local' ? '' : racineDansDepot(contenu),
    accueil,
    territoires: territoiresDe(entrees),
    communs: (Object.keys(COMMUNS) as FichierCommun[]).filter((nom) => existsSync(path.join(contenu, COMMUNS[nom].fichier))),
    vocabulaires: {
      themes: termesDe(entrees.themes),
      publics: termesDe(entrees.publics),
      leviers: termesDe(entrees.leviers),
    },
    organisations: entrees.organisations.map(({ id, data }) => ({ id, libelle: data.nom })).sort(parLibelle),
  };
}

const termesDe = (entrees: Entrees['themes']): readonly Terme[] =>
  entrees.map(({ id, data }) => ({ id, libelle: data.libelle }));

const parLibelle = (a: Terme, b: Terme) => a.libelle.localeCompare(b.libelle, 'fr');

const territoiresDe = ({ territoires, contrats }: Entrees) =>
  territoires
    .map(({ id, data }) => ({
      id,
      libelle: data.nom,
      contrats: contrats
        .filter((contrat) => contrat.id.startsWith(`${id}/`))
        .sort((a, b) => (b.data.generation ?? 0) - (a.data.generation ?? 0) || (a.id < b.id ? 1 : -1))
        .map((contrat) => ({ id: contrat.id.slice(id.length + 1), libelle: contrat.data.titre })),
    }))
    .sort(parLibelle);

/** Folder of the content in the git repository that holds it, with a slash at the end. */
function racineDansDepot(contenu: string): string {
  for (let dossier = contenu; ; dossier = path.dirname(dossier)) {
    if (existsSync(path.join(dossier, '.git'))) {
      const racine = path.relative(dossier, contenu).split(path.sep).join('/');
      return racine === '' ? '' : `${racine}/`;
    }
    if (path.dirname(dossier) === dossier) return '';
  }
}
