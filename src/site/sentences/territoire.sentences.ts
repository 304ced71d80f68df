import type { Perimetre, Territoire } from '#catalogue/model.ts';
import { compter } from '../formats.ts';

/** `Var (83)`, `Loire-Atlantique (44), Morbihan (56)`. */
export const phraseDepartements = ({ departements }: Territoire): string =>
  departements.map(({ nom, code }) => `${nom} (${code})`).join(', ');

/** How many communes a contract covers, and where: `34 communes, Charente-Maritime (17)`. */
export function phrasePerimetre(territoire: Territoire, perimetre: Perimetre): string {
  const { communes } = perimetre;
  const annonce = territoire.facts.perimetre.nombreCommunes?.valeur;
  const nombre =
    perimetre.complet && communes.length > 0
      ? compter(communes.length, 'commune')
      : annonce
        ? `${compter(annonce, 'commune')} d’après une source`
        : undefined;
  return [nombre, phraseDepartements(territoire)].filter(Boolean).join(', ');
}

/** `environ 60 000 habitants (2021)`, as a source gives it. */
export function phrasePopulation({ facts: { population } }: Territoire): string | undefined {
  if (!population) return undefined;
  const valeur = `${population.precision ? `${population.precision} ` : ''}${compter(population.valeur, 'habitant')}`;
  return population.annee ? `${valeur} (${population.annee})` : valeur;
}

/** Title of a territoire's page; the fictitious one says so. */
export const titreTerritoire = ({ facts, exemple }: Territoire): string =>
  exemple ? `${facts.nom} (exemple fictif)` : facts.nom;

/** Title of the browser's tab: an organisation may bear the territoire's name. */
export const titreOngletTerritoire = (territoire: Territoire): string =>
  `${titreTerritoire(territoire)} : contrats locaux de santé`;

/** One sentence about a territoire for search engines. */
export const descriptionTerritoire = (territoire: Territoire): string =>
  `${territoire.facts.nom} : ${compter(territoire.contrats.length, 'contrat local de santé recensé', 'contrats locaux de santé recensés')}, ${phraseDepartements(territoire)}. Axes, signataires, chronologie et sources.`;
