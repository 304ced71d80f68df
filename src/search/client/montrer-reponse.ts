import { phraseBilan } from '#site/sentences/recherche.sentences.ts';
import { phraseTitre } from '#site/sentences/resultats.sentences.ts';
import { typographier } from '#site/typography.ts';
import type { Etat } from '../etat.ts';
import { ajouterComptes } from '../filtrer.ts';
import { preparerApproximations } from './approximations.ts';
import { bilanRecherche } from './bilan.ts';
import { disposer } from './disposer.ts';
import type { Filtres } from './filtres.ts';
import { montrerLecture } from './lecture.ts';
import { champ } from './modele.ts';
import type { ReponseDocuments, ReponsePage } from './reponse.types.ts';
import { preparerResultats } from './resultats.ts';
import { joindreIssues, montrerRien } from './rien.ts';
import { cacherDocuments, preparerSection } from './section-documents.ts';
import type { Statut } from './statut.ts';
import type { Vue } from './vue.ts';

/** What an answer is shown with. */
export interface Cadre {
  readonly vue: Vue;
  readonly etat: Etat;
  readonly filtres: Filtres;
  readonly statut: Statut;
}

/** Prepares what is known before the documents have answered; the function it gives shows it. */
export async function preparerDebut(
  { vue, etat, filtres, statut }: Cadre,
  reponse: ReponsePage,
): Promise<() => void> {
  const disposition = disposer(reponse, undefined, etat.page);
  const afficher = await preparerResultats(vue, disposition, etat);
  return () => {
    afficher();
    cacherDocuments(vue.racine);
    champ(vue.racine, 'approximations').replaceChildren();
    champ(vue.racine, 'titre-resultats').textContent = typographier(
      phraseTitre(disposition.compte, disposition.resultats, 'attente'),
    );
    filtres.montrer(etat.selection, reponse.comptes, reponse.resultats.length);
    montrerLecture(vue.racine, reponse.lecture, etat);
    montrerRien(vue, etat, undefined);
    statut.dire(phraseBilan(bilanRecherche(etat, reponse, 'attente')));
  };
}

/** Prepares the whole answer; `documents` is absent when none is to be searched. */
export async function preparerTout(
  { vue, etat, filtres, statut }: Cadre,
  reponse: ReponsePage,
  documents: ReponseDocuments | 'panne' | undefined,
): Promise<() => void> {
  const { racine, table } = vue;
  const trouves = typeof documents === 'object' ? documents : undefined;
  const disposition = disposer(reponse, trouves, etat.page);
  const { resultats, compte, approximations } = disposition;
  const tableDocuments = trouves?.table ?? table;
  const parties = await Promise.all([
    preparerResultats(vue, disposition, etat),
    preparerSection(vue, disposition, tableDocuments),
    preparerApproximations(vue, approximations, tableDocuments),
  ]);
  const trouve = reponse.resultats.length + (trouves?.documents.length ?? 0) > 0;
  return () => {
    for (const montrer of parties) montrer();
    champ(racine, 'ordre').hidden = !trouve;
    champ(racine, 'titre-resultats').textContent = typographier(
      phraseTitre(compte, resultats, {
        documents: disposition.documents,
        approximations: trouve,
      }),
    );
    filtres.montrer(
      etat.selection,
      trouves
        ? ajouterComptes(table, reponse.comptes, trouves.table, trouves.comptes)
        : reponse.comptes,
      reponse.resultats.length + (trouves?.nombrePages ?? 0),
    );
    montrerLecture(racine, reponse.lecture, etat);
    montrerRien(vue, etat, disposition.rienDExact ? joindreIssues(reponse, trouves) : undefined);
    champ(racine, 'parcourir').hidden = trouve;
    statut.dire(phraseBilan(bilanRecherche(etat, reponse, documents)));
  };
}
