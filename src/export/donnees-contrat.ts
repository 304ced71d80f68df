import type { Actualite, Catalogue, Contrat } from '#catalogue/model.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { sourcesDuContrat } from '#site/sources.ts';
import { communesDe } from '#site/communes/couverture.ts';
import { attribution } from './json.ts';
import { tableAxes } from './tables/axes.table.ts';
import { tableCommunes } from './tables/communes.table.ts';
import { tableContrats } from './tables/contrats.table.ts';
import { tableDocuments } from './tables/documents.table.ts';
import { tableFiches } from './tables/fiches.table.ts';
import { signatairesDe, tableSignataires } from './tables/signataires.table.ts';
import { tableTerritoires } from './tables/territoires.table.ts';

/** Link to the file that holds everything published about a contract. */
export const hrefDonneesContrat = ({ id }: Pick<Contrat, 'id'>): string =>
  adresse.donnees(`contrats/${id}.json`);

const actualiteDonnees = (actualite: Actualite) => ({
  identifiant: actualite.id,
  adresse: adresseAbsolue(adresse.actualite(actualite)),
  faits: actualite.facts,
  texte: actualite.texte,
});

/**
 * Everything published about one contract. Each thing is its row in the tables (labels, addresses,
 * relations), plus `faits` (the fields of its file, described by the published schemas) and `texte` (Markdown).
 */
export function donneesContrat(contrat: Contrat, catalogue: Catalogue) {
  const { territoire } = contrat;
  return {
    meta: {
      titre: `${contrat.facts.titre} (${territoire.facts.nom})`,
      ...attribution(catalogue),
      exemple: contrat.exemple,
      adresse: adresseAbsolue(hrefDonneesContrat(contrat)),
    },
    contrat: {
      ...tableContrats.ligne(contrat, catalogue),
      faits: contrat.facts,
      texte: contrat.texte,
    },
    territoire: { ...tableTerritoires.ligne(territoire, catalogue), faits: territoire.facts },
    axes: contrat.axes.map((axe) => ({
      ...tableAxes.ligne(axe, catalogue),
      faits: axe.facts,
      texte: axe.texte,
    })),
    fiches: contrat.fiches.map((fiche) => ({
      ...tableFiches.ligne(fiche, catalogue),
      faits: fiche.facts,
      texte: fiche.texte,
    })),
    signataires: signatairesDe(contrat).map((ligne) => tableSignataires.ligne(ligne, catalogue)),
    documents: contrat.annexes.map((annexe) => ({
      ...tableDocuments.ligne(annexe, catalogue),
      faits: annexe.facts,
    })),
    actualites: contrat.actualites.map(actualiteDonnees),
    communes: communesDe(contrat).map((ligne) => tableCommunes.ligne(ligne, catalogue)),
    sources: sourcesDuContrat(contrat),
  };
}
