import type { NatureOrganisation } from '#domain/organisation/organisation.schema.ts';
import { plier, plierSigles } from './plier.ts';

/** Name of each kind for one organisation, as a cell shows it between brackets. */
export const LIBELLES_NATURE: Readonly<Record<NatureOrganisation, string>> = {
  ars: 'ARS',
  etat: 'État',
  commune: 'commune',
  epci: 'intercommunalité',
  petr: 'PETR',
  pays: 'pays',
  'pole-metropolitain': 'pôle métropolitain',
  'syndicat-mixte': 'syndicat mixte',
  departement: 'département',
  region: 'région',
  'collectivite-territoriale': 'collectivité territoriale',
  ccas: 'CCAS',
  cias: 'CIAS',
  'assurance-maladie': 'assurance maladie',
  msa: 'MSA',
  caf: 'CAF',
  carsat: 'CARSAT',
  mutualite: 'mutualité',
  'etablissement-sante': 'établissement de santé',
  cpts: 'CPTS',
  'professionnels-sante': 'professionnels de santé',
  urps: 'URPS',
  'ordre-professionnel': 'ordre professionnel',
  'education-nationale': 'éducation nationale',
  universite: 'université',
  'sante-au-travail': 'santé au travail',
  'agence-de-developpement': 'agence de développement',
  association: 'association',
  autre: 'autre',
};

/*
 * First words that name a kind without any doubt, folded as `plier` does. The order matters: the
 * « conseil départemental de l’ordre » is no département.
 */
const PREMIERS_MOTS: readonly (readonly [NatureOrganisation, RegExp])[] = [
  ['ars', /^(?:ars|agence regionale sante|d[dt] ?ars|delegation (?:departementale|territoriale) (?:ars|agence regionale))\b/],
  ['ordre-professionnel', /^(?:ordre|cdom|crom|conseil (?:departemental|regional|national|interdepartemental) ordre)\b/],
  ['assurance-maladie', /^(?:cpam|cgss|caisse primaire|assurance maladie|caisse generale securite sociale)\b/],
  ['msa', /^(?:msa|mutualite sociale agricole)\b/],
  ['caf', /^(?:caf|caisse allocation familiale)\b/],
  ['carsat', /^(?:carsat|cramif|caisse assurance retraite)\b/],
  ['sante-au-travail', /^(?:service (?:prevention )?sante (?:au )?travail|sante au travail|medecine travail|spsti?)\b/],
  ['ccas', /^(?:ccas|centre communal action sociale)\b/],
  ['cias', /^(?:cias|centre intercommunal action sociale)\b/],
  ['cpts', /^(?:cpts|communaute professionnelle territoriale)\b/],
  ['urps', /^(?:urps|union regionale professionnel)\b/],
  ['pole-metropolitain', /^pole metropolitain\b/],
  ['petr', /^(?:petr|pole equilibre territorial)\b/],
  ['syndicat-mixte', /^syndicat mixte\b/],
  ['departement', /^(?:departement|conseil departemental|cd ?\d{2,3}|protection maternelle infantile|pmi)\b/],
  ['region', /^(?:region|conseil regional)\b/],
  ['epci', /^(?:communaute (?:commune|agglomeration|agglo|urbaine)|metropole|intercommunalite|epci|agglomeration|agglo|c[acu] (?!\d))/],
  ['commune', /^(?:mairie|ville(?! sante)|commune|municipalite)\b/],
  ['etablissement-sante', /^(?:ch|chu|chr|chru|chs|ghu|epsm|cmp|cmpp|centre hospitalier|hopital|hopitaux|clinique|polyclinique|groupe hospitalier|groupement hospitalier|ght|etablissement public sante)\b/],
  ['professionnels-sante', /^(?:msp|maison sante|maison medicale|medecin|infirmier|infirmiere|pharmacien|pharmacie|sage femme|kinesitherapeute|professionnel (?:de )?sante|chirurgien dentiste|dentiste)\b/],
  ['education-nationale', /^(?:education nationale|rectorat|dsden|inspection academique|direction academique|college|lycee|etablissement scolaire|ecole(?: primaire| maternelle| elementaire|$))\b/],
  ['universite', /^(?:universite|faculte)\b/],
  ['etat', /^(?:etat|service etat|prefecture|prefet|prefete|sous prefecture|ddets|ddetspp|ddcs|ddcspp|dreets|dreal|ddtm?|draaf|drajes|sdjes|spip|pjj|gendarmerie|police nationale|ministere)\b/],
  ['mutualite', /^(?:mutualite(?: francaise)?|mutuelle)\b/],
  ['association', /^(?:association|asso|croix rouge|secour (?:populaire|catholique)|resto coeur|restaurant coeur|udaf|unafam|planning familial|ligue contre cancer|association addiction france|addiction france|ireps|codes|banque alimentaire|famille rurale|mission locale|emmau|admr)\b/],
];

/** Kind of an organisation that its first words name; undefined when they leave a doubt. */
export function natureDuNom(nom: string): NatureOrganisation | undefined {
  const formes = [plier(nom), plierSigles(nom)];
  return PREMIERS_MOTS.find(([, forme]) => formes.some((plie) => forme.test(plie)))?.[0];
}

const PAR_LIBELLE = new Map(Object.entries(LIBELLES_NATURE).flatMap(([nature, libelle]) => [[plier(libelle), nature], [plier(nature), nature]] as const));

/** Kind written by its label or by what it is in files; undefined for any other word. */
export const natureEcrite = (texte: string): NatureOrganisation | undefined => PAR_LIBELLE.get(plier(texte)) as NatureOrganisation | undefined;
