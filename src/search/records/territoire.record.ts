import type { Perimetre, Territoire } from '#catalogue/model.ts';
import { adresse } from '#site/addresses.ts';
import { formatDateAvecPreposition, majuscule } from '#site/formats.ts';
import { phrasePerimetre } from '#site/sentences/territoire.sentences.ts';
import { T } from '#site/strings/index.ts';
import type { Enregistrement } from '../record.types.ts';
import {
  lister,
  organisationsContrat,
  presents,
  SANS_ORIGINE,
  valeursDepartements,
  valeursOrganisations,
  valeursRegions,
} from './commun.ts';

/** Communes and intercommunalities covered, with postcodes: a resident searches for those. */
export const motsPerimetre = ({ communes, epci, nonResolus }: Perimetre): readonly string[] => [
  ...communes.map(({ nom, codesPostaux }) => [nom, ...codesPostaux].join(' ')),
  ...epci.map(({ nom }) => nom),
  ...nonResolus,
];

/** A territoire: its place, its diagnosis, its history. */
export function recordTerritoire(territoire: Territoire): Enregistrement {
  const { facts, perimetre, departements, regions } = territoire;
  return {
    ...SANS_ORIGINE,
    url: adresse.territoire(territoire),
    type: 'territoire',
    titre: facts.nom,
    noms: [facts.nom, facts.nom.replace(/ ?\(.*\)/, '')],
    territoire: facts.nom,
    regions: valeursRegions(regions),
    departements: valeursDepartements(departements),
    organisations: valeursOrganisations([
      territoire.porteur,
      ...territoire.contrats.flatMap(organisationsContrat),
    ]),
    exemple: territoire.exemple,
    resume: [`${T.contrat.portePar} ${facts.porteur.nom}`, phrasePerimetre(territoire, perimetre)]
      .filter(Boolean)
      .join(' · '),
    corps: [
      ...facts.constats.map(({ texte }) => texte),
      ...facts.chronologie.map(
        ({ date, evenement }) => `${majuscule(formatDateAvecPreposition(date))} : ${evenement}`,
      ),
      ...facts.remarques,
      ...lister(T.contrat.territoire, [
        ...facts.territoiresCouverts,
        ...facts.quartiersPrioritaires,
      ]),
      ...presents([facts.perimetre.note, facts.contact?.structure]),
    ],
    motsCles: [
      ...motsPerimetre(perimetre),
      ...facts.porteur.membres.map(({ nom }) => nom),
      ...departements.map(({ nom, code }) => `${nom} ${code}`),
      ...regions.map(({ nom }) => nom),
    ],
  };
}
