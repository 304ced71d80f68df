import type { ReponseCommune } from '#site/communes/reponse.ts';
import { communes as T } from '#site/strings/communes.ts';
import { typographier, typographierHtml } from '#site/typography.ts';
import { echapper } from './html.ts';
import { reponseHtml, situation, verdictTexte } from './reponse.html.ts';

/*
 * The page of a commune is drawn once, with a name in place of each of its values; the build then
 * writes a copy for each commune. A page that Astro draws costs it a millisecond or two; a copy,
 * a tenth of one.
 */

const CHAMPS = [
  'INSEE',
  'NOM',
  'TITRE',
  'DESCRIPTION',
  'SITUATION',
  'REGION',
  'REGION_HREF',
  'DEPARTEMENT',
  'DEPARTEMENT_HREF',
  'LISTE',
  'CORPS',
] as const;

/** Values of the page of one commune; `CORPS` is HTML, the others are text. */
export type ChampsCommune = Readonly<Record<(typeof CHAMPS)[number], string>>;

const marque = (nom: string) => `__${nom}__`;

/** The names that stand for the values on the page drawn once. */
export const CHAMPS_MODELE = Object.fromEntries(
  CHAMPS.map((nom) => [nom, marque(nom)]),
) as ChampsCommune;

/** The values for one commune. */
export function champsDe(reponse: ReponseCommune): ChampsCommune {
  const { code, nom, departement, region } = reponse;
  const lieu = situation(reponse);
  return {
    INSEE: code,
    NOM: nom,
    TITRE: T.titrePage(nom, departement.code),
    DESCRIPTION: `${nom}, ${lieu}. ${verdictTexte(reponse)}`,
    SITUATION: lieu,
    REGION: region.nom,
    REGION_HREF: region.href,
    DEPARTEMENT: departement.nom,
    DEPARTEMENT_HREF: departement.href,
    LISTE: departement.liste,
    CORPS: reponseHtml(reponse).texte,
  };
}

const NOMS = /__(URI_)?([A-Z]+(?:_HREF)?)__/;

const COURRIEL = /href="mailto:[^"]*"/g;

/** Sets an answer in type. Most communes have that of their neighbours, but for the mail link. */
function composer(): (corps: string) => string {
  const composees = new Map<string, string>();
  return (corps) => {
    const cle = corps.replace(COURRIEL, 'href=""');
    const composee = composees.get(cle) ?? typographierHtml(cle);
    composees.set(cle, composee);
    const [courriel = ''] = corps.match(COURRIEL) ?? [];
    return composee.replace('href=""', () => courriel);
  };
}

/** Reads the page drawn once; the function that it returns writes the page of a commune. */
export function preparerModele(page: string): (champs: ChampsCommune) => string {
  // What stands in a mail link is written otherwise than in the text.
  const morceaux = page
    .replace(COURRIEL, (lien) => lien.replaceAll(/__([A-Z_]+?)__/g, '__URI_$1__'))
    .split(new RegExp(NOMS, 'g'));
  const composerCorps = composer();
  return (champs) => {
    const valeur = (uri: string | undefined, nom: string): string => {
      const brute = champs[nom as keyof ChampsCommune];
      if (nom === 'CORPS') return composerCorps(brute);
      return uri === undefined ? echapper(typographier(brute)) : encodeURIComponent(brute);
    };
    let ecrite = '';
    for (let rang = 0; rang < morceaux.length; rang += 3) {
      const [texte = '', uri, nom] = morceaux.slice(rang, rang + 3);
      ecrite += nom === undefined ? texte : texte + valeur(uri, nom);
    }
    return ecrite;
  };
}
