import type { Actualite, Annexe, Axe, Fiche } from '#catalogue/model.ts';
import { LIBELLES_TYPE_ANNEXE } from '#domain/annexe/annexe.labels.ts';
import { anneeDe } from '#domain/date/date.rules.ts';
import { adresse } from '#site/addresses.ts';
import { formatDateAvecPreposition, majuscule } from '#site/formats.ts';
import { T } from '#site/strings/index.ts';
import type { Enregistrement } from '../record.types.ts';
import { jetonIdentifiant } from '../texte/jetons.ts';
import { paragraphes } from '../texte/markdown.ts';
import {
  lister,
  nomsCites,
  nomsTerritoire,
  organisationsFiche,
  origine,
  presents,
  valeursOrganisations,
  valeursTermes,
} from './commun.ts';

/** An axe: its aims and the titles of its fiches. */
export const recordAxe = (axe: Axe): Enregistrement => ({
  ...origine(axe.contrat),
  url: adresse.axe(axe),
  type: 'axe',
  titre: `${T.contrat.axe} ${axe.numero} – ${axe.facts.titre}`,
  identifiant: jetonIdentifiant('axe', String(axe.numero)),
  noms: [axe.facts.titre],
  themes: valeursTermes(axe.themes),
  publics: valeursTermes([...new Set(axe.fiches.flatMap(({ publics }) => publics))]),
  organisations: valeursOrganisations(axe.fiches.flatMap(organisationsFiche)),
  corps: [
    ...axe.facts.objectifs,
    ...paragraphes(axe.texte),
    ...presents([axe.facts.note]),
    ...lister(
      T.contrat.fiches,
      axe.fiches.map(({ facts }) => facts.titre),
    ),
  ],
  motsCles: nomsTerritoire(axe.contrat.territoire),
});

/** A fiche: everything its page says in words. */
export const recordFiche = (fiche: Fiche): Enregistrement => {
  const { facts } = fiche;
  return {
    ...origine(fiche.contrat),
    url: adresse.fiche(fiche),
    type: 'fiche',
    titre: fiche.code ? `${T.contrat.fiche} ${fiche.code} – ${facts.titre}` : facts.titre,
    identifiant: fiche.code && jetonIdentifiant('fiche', fiche.code),
    noms: [facts.titre],
    themes: valeursTermes(fiche.themes),
    publics: valeursTermes(fiche.publics),
    organisations: valeursOrganisations(organisationsFiche(fiche)),
    resume: facts.objectif,
    corps: [
      ...paragraphes(fiche.texte),
      ...presents([facts.constat]),
      ...facts.objectifs,
      ...lister(T.contrat.ficheChamps.pilotes, nomsCites(fiche.pilotes)),
      ...lister(T.contrat.ficheChamps.partenaires, nomsCites(fiche.partenaires)),
      ...presents([...fiche.publics.map((p) => p.facts.libelle), ...facts.publicsCites]),
      ...presents([
        facts.territoire,
        facts.calendrier?.texte,
        facts.calendrier?.recurrent,
        facts.moyens,
      ]),
      ...facts.indicateurs.map(({ nom }) => nom),
      ...facts.budget.map(({ financeur, note }) => presents([financeur, note]).join(' : ')),
      ...presents([facts.avancement?.note, facts.note]),
      ...presents([fiche.axe?.facts.titre]),
    ],
    motsCles: nomsTerritoire(fiche.contrat.territoire),
  };
};

/** An annexe: what is said of it; its text by page comes with the reading of documents. */
export const recordAnnexe = (annexe: Annexe): Enregistrement => ({
  ...origine(annexe.contrat),
  url: adresse.annexe(annexe),
  type: 'annexe',
  titre: annexe.facts.titre,
  ...(annexe.facts.date && { annee: anneeDe(annexe.facts.date) }),
  resume: annexe.facts.resume,
  corps: [
    ...presents([LIBELLES_TYPE_ANNEXE[annexe.facts.type], annexe.facts.rubrique]),
    ...(annexe.facts.date ? [majuscule(formatDateAvecPreposition(annexe.facts.date))] : []),
  ],
  motsCles: nomsTerritoire(annexe.contrat.territoire),
});

/** A dated piece. */
export const recordActualite = (actualite: Actualite): Enregistrement => ({
  ...origine(actualite.contrat),
  annee: anneeDe(actualite.facts.date),
  url: adresse.actualite(actualite),
  type: 'actualite',
  titre: actualite.facts.titre,
  resume: actualite.facts.resume,
  corps: paragraphes(actualite.texte),
  motsCles: nomsTerritoire(actualite.contrat.territoire),
});
