import type { z } from 'zod';
import { buildCatalogue, type Construction } from '#catalogue/build-catalogue.ts';
import type { Entree, Entrees } from '#catalogue/entries.ts';
import type { Catalogue } from '#catalogue/model.ts';
import { actualiteSchema } from '#domain/actualite/actualite.schema.ts';
import { annexeSchema } from '#domain/annexe/annexe.schema.ts';
import { axeSchema } from '#domain/axe/axe.schema.ts';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import { organisationSchema } from '#domain/organisation/organisation.schema.ts';
import { portailSchema } from '#domain/portail/portail.schema.ts';
import { territoireSchema } from '#domain/territoire/territoire.schema.ts';
import { termeVocabulaireSchema } from '#domain/vocabulaire/vocabulaire.schema.ts';
import { unDecoupage } from './decoupage.ts';

/** Fields of an entry that differ from the builder's. */
type Champs = Readonly<Record<string, unknown>>;

const entree =
  <S extends z.ZodType>(schema: S, fichier: (id: string) => string, defauts: Champs) =>
  (id: string, champs: Champs = {}, corps = ''): Entree<z.output<S>> => ({
    id,
    fichier: fichier(id),
    racine: [],
    data: schema.parse({ ...defauts, ...champs }),
    corps,
    ligneCorps: 1,
  });

const part = (dossier: string, extension: string) => (id: string) => {
  const [territoire, contrat, nom] = id.split('/');
  return `contrats/${territoire}/${contrat}/${dossier}/${nom}.${extension}`;
};

/** A territoire named `id`, in the Bouches-du-Rhône. */
export const unTerritoire = entree(territoireSchema, (id) => `contrats/${id}/territoire.yaml`, {
  nom: 'Territoire',
  nature: 'commune',
  porteur: { nom: 'Ville', nature: 'commune' },
  regions: ['93'],
  departements: ['13'],
  sources: [
    { id: 's1', titre: 'Page', url: 'https://exemple.fr/1' },
    { id: 's2', titre: 'Document', document: 'document.pdf' },
  ],
});

/** A contract `<territoire>/<contrat>` of which nothing is dated. */
export const unContrat = entree(contratSchema, (id) => `contrats/${id}/contrat.md`, {
  titre: 'Contrat',
  nature: 'contrat',
  verifieLe: '2026-11-22',
  sources: ['s1'],
});

export const unAxe = entree(axeSchema, part('axes', 'md'), { titre: 'Axe' });
export const uneFiche = entree(ficheSchema, part('fiches', 'md'), { titre: 'Fiche' });
export const uneAnnexe = entree(annexeSchema, part('annexes', 'yaml'), {
  titre: 'Annexe',
  type: 'note',
});
export const uneActualite = entree(actualiteSchema, part('actualites', 'md'), {
  titre: 'Actualité',
  date: '2024-03-12',
  type: 'annonce',
  resume: 'Résumé.',
});
export const unTerme = entree(termeVocabulaireSchema, () => 'vocabulaire/themes.yaml', {
  libelle: 'Terme',
});
export const uneOrganisation = entree(organisationSchema, () => 'organisations.yaml', {
  nom: 'Organisation',
  nature: 'autre',
});

const structure = { nom: 'Mairie', adresse: 'Place', telephone: '04' };

/** The portal, on 22 November 2026. */
export const unPortail = entree(portailSchema, () => 'portail.yaml', {
  nom: 'Portail',
  baseline: 'Une ligne',
  description: 'Deux phrases.',
  date: '2026-11-22',
  editeur: structure,
  directeurPublication: 'Le maire',
  hebergeur: structure,
  contact: 'sante@exemple.fr',
  accessibilite: { etat: 'non', declarationDu: '2026-11-22', contact: 'sante@exemple.fr' },
});

/** Entries of a content of which only some lists matter. */
export const desEntrees = (listes: Partial<Entrees> = {}): Entrees => ({
  portail: unPortail('portail'),
  territoires: [unTerritoire('a')],
  contrats: [],
  axes: [],
  fiches: [],
  annexes: [],
  actualites: [],
  organisations: [],
  themes: [],
  publics: [],
  leviers: [],
  glossaire: [],
  synonymes: [],
  fichiers: [],
  illisibles: new Set(),
  ...listes,
});

/** Joins entries with a small official division. */
export const construire = (listes: Partial<Entrees>): Construction =>
  buildCatalogue(desEntrees(listes), { decoupage: unDecoupage() });

/** The catalogue of entries that must be sound. */
export function unCatalogue(listes: Partial<Entrees>): Catalogue {
  const { catalogue, anomalies } = construire(listes);
  if (!catalogue) throw new Error(JSON.stringify(anomalies, undefined, 2));
  return catalogue;
}
