import type { Contrat } from '#catalogue/model.ts';
import { adresse, PAGES } from './addresses.ts';
import type { Etape } from './cadre.ts';
import { anneeContrat } from './sentences/contrat.sentences.ts';
import { LIBELLES_NATURE_CONTRAT } from '#domain/contrat/contrat.labels.ts';
import { T } from './strings/index.ts';

/** Breadcrumb down to a contract, itself included. */
export const filContrat = (contrat: Contrat): Etape[] => [
  { nom: T.menu.contrats, href: PAGES.contrats },
  { nom: contrat.territoire.facts.nom, href: adresse.territoire(contrat.territoire) },
  { nom: nomDansLeFil(contrat), href: adresse.contrat(contrat) },
];

const nomDansLeFil = (contrat: Contrat): string => {
  const annee = anneeContrat(contrat);
  const nature = LIBELLES_NATURE_CONTRAT[contrat.facts.nature];
  return annee ? `${nature} ${annee}` : nature;
};
