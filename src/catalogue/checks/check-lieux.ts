import type { Anomalie, Champ } from '#domain/anomalie/anomalie.ts';
import type { PerimetreFacts } from '#domain/territoire/territoire.schema.ts';
import type { Decoupage } from '#geography/decoupage.types.ts';
import { enumerate, quote } from '../describe-value.ts';
import type { Entree, Entrees } from '../entries.ts';
import { anomalyAt, type Check, type Constat } from './check.ts';

/** Communes, EPCI, départements and regions exist in the official division. */
export const checkLieux: Check = ({ entrees, decoupage }) => [
  ...entrees.territoires.flatMap((territoire) => [
    ...checkPerimetre(territoire, territoire.data.perimetre, decoupage),
    ...checkCodes(territoire, decoupage),
    ...checkRegions(territoire, decoupage),
  ]),
  ...entrees.contrats.flatMap((contrat) =>
    contrat.data.perimetre ? checkPerimetre(contrat, contrat.data.perimetre, decoupage) : [],
  ),
  ...entrees.organisations.flatMap((organisation) => [
    ...checkCode(
      organisation,
      ['departement'],
      organisation.data.departement,
      decoupage.departements,
      DEPARTEMENT,
    ),
    ...checkCode(organisation, ['region'], organisation.data.region, decoupage.regions, REGION),
  ]),
];

const DEPARTEMENT =
  'le code d’un département ou d’une collectivité d’outre-mer, par exemple 17, 2A ou 974';
const REGION = 'le code INSEE d’une région, par exemple 75 pour la Nouvelle-Aquitaine';

const checkCodes = (
  territoire: Entrees['territoires'][number],
  decoupage: Decoupage,
): Anomalie[] => [
  ...territoire.data.departements.flatMap((code, rang) =>
    checkCode(territoire, ['departements', rang], code, decoupage.departements, DEPARTEMENT),
  ),
  ...territoire.data.regions.flatMap((code, rang) =>
    checkCode(territoire, ['regions', rang], code, decoupage.regions, REGION),
  ),
];

function checkCode(
  entree: Entree<unknown>,
  champ: Champ,
  code: string | undefined,
  connus: ReadonlyMap<string, unknown>,
  attendu: string,
): Anomalie[] {
  if (code === undefined || connus.has(code)) return [];
  const constat = {
    trouve: quote(code),
    attendu,
    remede: 'Corrigez le code ; la liste officielle est sur le site de l’Insee.',
  };
  return [anomalyAt(entree, champ, 'departement-inconnu', constat)];
}

function checkRegions(
  territoire: Entrees['territoires'][number],
  { departements, regions }: Decoupage,
): Anomalie[] {
  return territoire.data.departements.flatMap((code, rang) => {
    const departement = departements.get(code);
    if (!departement || territoire.data.regions.includes(departement.region)) return [];
    const region = regions.get(departement.region);
    return anomalyAt(territoire, ['departements', rang], 'lieu-incoherent', {
      trouve: `${departement.nom} (${code}), alors que « regions » contient ${enumerate(territoire.data.regions, 'et')}`,
      attendu: 'un département d’une des régions du territoire',
      remede: `Ajoutez "${departement.region}" (${region?.nom ?? ''}) à « regions », ou corrigez le département.`,
    });
  });
}

function checkPerimetre(
  entree: Entree<unknown>,
  { communes, epci }: PerimetreFacts,
  decoupage: Decoupage,
): Anomalie[] {
  return [
    ...communes.flatMap((code, rang) =>
      decoupage.communes.has(code)
        ? []
        : anomalyAt(
            entree,
            ['perimetre', 'communes', rang],
            'commune-inconnue',
            explainCommune(code, decoupage),
          ),
    ),
    ...epci.flatMap((siren, rang) =>
      decoupage.epci.has(siren)
        ? []
        : anomalyAt(entree, ['perimetre', 'epci', rang], 'epci-inconnu', {
            trouve: quote(siren),
            attendu: `le numéro SIREN d’une intercommunalité de ${decoupage.annee}`,
            remede:
              'Vérifiez les neuf chiffres ; si l’intercommunalité a changé, donnez la liste de ses communes.',
          }),
    ),
  ];
}

function explainCommune(code: string, { communes, anciennes, annee }: Decoupage): Constat {
  const attendu = `le code INSEE d’une commune de ${annee}`;
  const ancienne = anciennes.get(code);
  const actuelle = ancienne && communes.get(ancienne.actuelle);
  if (actuelle)
    return {
      trouve: `${quote(code)}, qui désigne ${ancienne.nom}`,
      attendu,
      remede: `${ancienne.nom} fait partie de ${actuelle.nom} : écrivez "${actuelle.code}".`,
    };
  const postal = [...communes.values()]
    .filter(({ codesPostaux }) => codesPostaux.includes(code))
    .slice(0, 5);
  const codes = postal.map((commune) => `"${commune.code}" (${commune.nom})`);
  if (codes.length > 0)
    return {
      trouve: `${quote(code)}, qui est un code postal`,
      attendu,
      remede: `Écrivez le code INSEE : ${enumerate(codes)}.`,
    };
  return {
    trouve: quote(code),
    attendu,
    remede: 'Cherchez la commune sur le site de l’Insee, ou mettez son nom dans « nonResolus ».',
  };
}
