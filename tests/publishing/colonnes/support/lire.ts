import type { Entree, Entrees } from '#catalogue/entries.ts';
import type { OrganisationFacts } from '#domain/organisation/organisation.schema.ts';
import type { TermeVocabulaire } from '#domain/vocabulaire/vocabulaire.schema.ts';
import type { CelluleLue, Colonne, Contexte } from '#publishing/colonnes/colonne.types.ts';
import { colonneDe } from '#publishing/colonnes/table.ts';
import type { Cellule, ValeurCellule } from '#publishing/tableur/tableur.types.ts';

const entree = <Facts>(id: string, data: Facts): Entree<Facts> => ({ id, fichier: 'essai.yaml', racine: [id], data, corps: '', ligneCorps: 1 });

const termes = (liste: Readonly<Record<string, readonly [string, ...string[]]>>): readonly Entree<TermeVocabulaire>[] =>
  Object.entries(liste).map(([id, [libelle, ...recherche]]) => entree(id, { libelle, recherche }));

const organisation = (id: string, facts: Partial<OrganisationFacts> & Pick<OrganisationFacts, 'nom' | 'nature'>) => entree(id, { autresNoms: [], ...facts });

const ENTREES: Pick<Entrees, 'themes' | 'publics' | 'leviers' | 'organisations'> = {
  themes: termes({
    'sante-mentale': ['Santé mentale', 'psychologue'],
    'prevention-suicide': ['Prévention du suicide'],
    nutrition: ['Alimentation et nutrition', 'diabète'],
    addictions: ['Addictions et conduites à risque', 'tabac'],
  }),
  publics: termes({
    'femmes-enceintes': ['Femmes enceintes et jeunes parents', 'parents'],
    enfants: ['Enfants (6-11 ans)', 'école'],
    adolescents: ['Adolescents et jeunes adultes', 'ados'],
    seniors: ['Personnes âgées', 'aînés'],
  }),
  leviers: termes({ competences: ['Information, sensibilisation, éducation'], 'aller-vers': ['Aller-vers, médiation et accompagnement'] }),
  organisations: [
    organisation('ars-bretagne', { nom: 'Agence régionale de santé Bretagne', sigle: 'ARS', nature: 'ars', autresNoms: ['ARS Bretagne'] }),
    organisation('ars-normandie', { nom: 'Agence régionale de santé Normandie', sigle: 'ARS', nature: 'ars' }),
    organisation('cc-val', { nom: 'Communauté de communes du Val', sigle: 'CCV', nature: 'epci' }),
  ],
};

export const CONTEXTE: Contexte = { entrees: ENTREES, constateLe: '2026-11-22', sourceTableau: 'tableau-de-suivi' };

/** The column of a key. */
export function colonne(cle: string): Colonne {
  const trouvee = colonneDe(cle);
  if (!trouvee) throw new Error(`Aucune colonne ne s’appelle ${cle}.`);
  return trouvee;
}

export const cellule = (texte: string, valeur: ValeurCellule = texte): Cellule => ({ texte, valeur });

/** What a cell says to a column. */
export const lire = (cle: string, texte: string, valeur: ValeurCellule = texte): CelluleLue => colonne(cle).lire(cellule(texte, valeur), CONTEXTE);

/** The facts of a cell, by path of field. */
export const faits = (cle: string, texte: string, valeur: ValeurCellule = texte): Record<string, unknown> =>
  Object.fromEntries(lire(cle, texte, valeur).faits.map(([champ, fait]) => [champ.join('.'), fait]));

/** Why a cell is refused; empty when it is not. */
export const refus = (cle: string, texte: string, valeur: ValeurCellule = texte): string => lire(cle, texte, valeur).problemes.map(({ pourquoi }) => pourquoi).join(' ');
