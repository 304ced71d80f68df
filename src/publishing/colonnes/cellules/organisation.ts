import type { OrganisationCiteeFacts } from '#domain/organisation/organisation.schema.ts';
import { annuaireDe } from '../annuaire.ts';
import type { Contexte } from '../colonne.types.ts';
import type { Genre, Lecture } from '../genre.types.ts';
import { LIBELLES_NATURE, natureDuNom, natureEcrite } from '../natures.ts';
import { isNomDePersonne } from '../prenoms.ts';
import { isAbsence, isRenvoi, RENVOI } from './absences.ts';
import { decouper, recoller, reunir } from './decouper.ts';

const SEPARATEURS = [';', ' / ', ' + ', ','] as const;
/** What stands between brackets after a name: its kind, or its identifier in organisations.yaml. */
const CROCHETS = /^(.*?)\s*\[([^[\]]*)\]$/s;
const SANS_NATURE = 'nature non précisée';
const PERSONNE = /^(?:m\.|mr|mme|mlle|monsieur|madame|dr\.?|docteure?|pr\.?|professeure?)\s+\p{L}/iu;
const COORDONNEES = /\S@\S|\b0\d(?:[ .-]?\d\d){4}\b/;

/** Organisations, one a line; a kind that the name does not say stands between brackets. */
export const organisationsGenre: Genre = {
  lire: ({ texte }, contexte) => {
    const noms = decouper(recoller(texte), SEPARATEURS).flatMap(cutAtAnd).filter((nom) => !isAbsence(nom));
    const lues = noms.map((nom) => lireOrganisation(nom, contexte));
    return {
      valeur: lues.flatMap(({ valeur }) => (valeur === undefined ? [] : [valeur])),
      problemes: lues.flatMap(({ problemes = [] }) => problemes),
      deductions: lues.flatMap(({ deductions = [] }) => deductions),
    };
  },
  ecrire: (valeur, contexte) => reunir((valeur as readonly OrganisationCiteeFacts[]).map((citee) => ecrireOrganisation(citee, contexte)), [...SEPARATEURS]),
};

/** « ARS et CPAM » names two; « Bien vivre et vieillir » is one name. */
const cutAtAnd = (nom: string): readonly string[] => {
  const parties = nom.split(/\s+et\s+/);
  return parties.length > 1 && !nom.endsWith(']') && parties.every((partie) => natureDuNom(partie) !== undefined) ? parties : [nom];
};

function lireOrganisation(texte: string, contexte: Contexte): Lecture {
  if (isRenvoi(texte)) return { problemes: [RENVOI] };
  if (COORDONNEES.test(texte)) return { problemes: [COORDONNEES_ECRITES] };
  if (PERSONNE.test(texte)) return { problemes: [personneNommee(texte)] };
  const annuaire = annuaireDe(contexte.entrees.organisations);
  const [, nom = '', precision] = CROCHETS.exec(texte) ?? [];
  if (precision !== undefined) {
    const explicite = readBrackets(nom, precision, contexte);
    if (explicite) return { valeur: explicite };
  }
  const id = annuaire.parNom(texte);
  if (id !== undefined) {
    const officiel = annuaire.nomDe(id) ?? id;
    return { valeur: { organisation: id }, deductions: officiel === texte ? [] : [`« ${texte} » est l’organisation « ${officiel} »`] };
  }
  const nature = natureDuNom(texte);
  if (nature === undefined && isNomDePersonne(texte)) return { problemes: [peutEtrePersonne(texte)] };
  if (nature === undefined) return { valeur: { nom: texte }, deductions: [`« ${texte} » est publié sans nature : ajoutez-la entre crochets si vous la connaissez, par exemple [association]`] };
  return { valeur: { nom: texte, nature }, deductions: [`« ${texte} » : nature déduite, ${LIBELLES_NATURE[nature]}`] };
}

function readBrackets(nom: string, precision: string, { entrees }: Contexte): OrganisationCiteeFacts | undefined {
  const nommee = nom === '' ? {} : { nom };
  if (precision === SANS_NATURE) return nom === '' ? undefined : nommee;
  const nature = natureEcrite(precision);
  if (nature !== undefined) return nom === '' ? undefined : { ...nommee, nature };
  const [debut = '', suite] = precision.replace(/^organisation\s*:\s*/, '').split(' – ');
  if (annuaireDe(entrees.organisations).nomDe(debut) === undefined && !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(debut)) return undefined;
  const seconde = suite === undefined ? undefined : natureEcrite(suite);
  return { organisation: debut, ...nommee, ...(seconde === undefined ? {} : { nature: seconde }) };
}

function ecrireOrganisation(citee: OrganisationCiteeFacts, contexte: Contexte): string {
  const { organisation, nom = '', nature } = citee;
  const libelle = nature === undefined ? SANS_NATURE : LIBELLES_NATURE[nature];
  const seule = organisation === undefined ? nom : (annuaireDe(contexte.entrees.organisations).nomDe(organisation) ?? '');
  const precise = organisation === undefined ? `${nom} [${libelle}]` : `${nom} [organisation : ${organisation}${nature === undefined ? '' : ` – ${libelle}`}]`.trim();
  return [seule, precise].find((texte) => texte !== '' && isReadBack(texte, citee, contexte)) ?? precise;
}

/** The name alone is written when reading it gives the same organisation. */
function isReadBack(texte: string, { organisation, nom, nature }: OrganisationCiteeFacts, contexte: Contexte): boolean {
  if (isAbsence(texte) || cutAtAnd(texte).length > 1) return false;
  const lue = lireOrganisation(texte, contexte).valeur as OrganisationCiteeFacts | undefined;
  return lue !== undefined && lue.organisation === organisation && lue.nom === nom && lue.nature === nature;
}

const personneNommee = (texte: string) => ({
  pourquoi: `« ${texte} » désigne une personne : son nom serait publié.`,
  remede: 'Écrivez le nom de l’organisation ou du service.',
  exemple: 'Service santé de la Communauté de communes',
});

const peutEtrePersonne = (texte: string) => ({
  pourquoi: `« ${texte} » ressemble au nom d’une personne : il serait publié.`,
  remede: 'Écrivez le nom de l’organisation ou du service. Si c’est bien une organisation, dites sa nature entre crochets.',
  exemple: `${texte} [association]`,
});

const COORDONNEES_ECRITES = {
  pourquoi: 'La cellule contient une adresse électronique ou un numéro de téléphone : il serait publié avec le nom de la personne qui répond.',
  remede: 'Gardez le nom de l’organisation seul.',
  exemple: 'CCAS de Villefiction',
};
