import { phraseBilan } from '#site/sentences/recherche.sentences.ts';
import { recherche as T } from '#site/strings/recherche.ts';
import { typographier } from '#site/typography.ts';
import { type Etat, ecrireEtat, lireEtat } from '../etat.ts';
import { ajouterComptes, compterValeurs } from '../filtrer.ts';
import type { Table } from '../table.ts';
import { bilanRecherche, type SuiteDocuments } from './bilan.ts';
import { ecouter } from './ecouter.ts';
import { creerFiltres, type Filtres, montrerPastilles } from './filtres.ts';
import { champ } from './modele.ts';
import { chargerTable } from './moteur.ts';
import { isRecherche, repondre } from './repondre.ts';
import type { ReponsePage } from './reponse.types.ts';
import { chargerRessources, type Ressources } from './ressources.ts';
import type { Comprehension } from './comprendre.ts';
import { isVide } from '../texte/requete.ts';
import { preparerResultats } from './resultats.ts';
import { SectionDocuments } from './section-documents.ts';

/** Before that, an answer is on its way and nothing needs to be said. */
const ATTENTE_REPONSE = 250;

/** Brings the search page to life: from its address to its results, and back. */
export async function demarrer(racine: HTMLElement): Promise<void> {
  const site = racine.dataset['site'] ?? '/';
  // Who comes with words must not see the lists pass by before the results.
  champ(racine, 'parcourir').hidden = isRecherche(lireEtat(new URLSearchParams(location.search)));
  try {
    new PageRecherche(racine, await chargerTable(site), site).ouvrir();
  } catch {
    montrerPanne(racine);
  }
}

/** The links of the page still lead everywhere; only the search by words is missing, and says so. */
function montrerPanne(racine: HTMLElement): void {
  champ(racine, 'statut').textContent = T.panne;
  champ(racine, 'filtres').hidden = true;
  champ(racine, 'resultats').hidden = true;
  champ(racine, 'documents').hidden = true;
  champ(racine, 'parcourir').hidden = false;
}

class PageRecherche {
  readonly racine: HTMLElement;
  readonly table: Table;
  readonly site: string;
  readonly totaux: ReturnType<typeof compterValeurs>;
  readonly filtres: Filtres;
  readonly documents: SectionDocuments;
  readonly saisie: HTMLInputElement;
  readonly titre = document.title;
  etat: Etat;
  moteur: Promise<Ressources> | undefined;
  /** Rank of the last search begun: an answer to an older one is dropped. */
  tour = 0;

  constructor(racine: HTMLElement, table: Table, site: string) {
    this.racine = racine;
    this.table = table;
    this.site = site;
    this.etat = lireEtat(new URLSearchParams(location.search));
    this.saisie = champ(racine, 'saisie');
    this.totaux = compterValeurs(table, table.lignes, {});
    this.filtres = creerFiltres(racine, table, this.totaux, this.etat.selection);
    this.documents = new SectionDocuments(racine, site);
  }

  /** Shows what the address asks for, and listens to the reader. */
  ouvrir(): void {
    champ<HTMLDetailsElement>(this.racine, 'filtres').open = matchMedia('(width >= 60rem)').matches;
    ecouter(this.racine, this);
    void this.montrer(this.etat);
  }

  aller(etat: Etat): void {
    history.pushState(null, '', ecrireEtat(etat) || location.pathname);
    void this.montrer(etat);
  }

  remplacer(etat: Etat): void {
    history.replaceState(null, '', ecrireEtat(etat) || location.pathname);
    void this.montrer(etat);
  }

  preparer(): void {
    this.charger().catch(() => montrerPanne(this.racine));
  }

  charger(): Promise<Ressources> {
    this.moteur ??= chargerRessources(this.site, this.table).catch((erreur: unknown) => {
      this.moteur = undefined;
      throw erreur;
    });
    return this.moteur;
  }

  async montrer(etat: Etat): Promise<void> {
    const tour = ++this.tour;
    this.etat = etat;
    if (document.activeElement !== this.saisie || this.saisie.value.trim() !== etat.q)
      this.saisie.value = etat.q;
    champ<HTMLSelectElement>(this.racine, 'tri').value = etat.tri;
    document.title = [etat.q, this.titre].filter(Boolean).join(' · ');
    montrerPastilles(this.racine, this.table, etat);
    if (!isRecherche(etat)) return this.montrerAccueil();
    champ(this.racine, 'filtres').hidden = false;
    const attente = setTimeout(() => tour === this.tour && this.dire(T.enCours), ATTENTE_REPONSE);
    try {
      const reponse = await repondre(etat, await this.charger());
      const afficher = await preparerResultats(this.racine, this.table, reponse, etat);
      clearTimeout(attente);
      if (tour !== this.tour) return;
      afficher();
      this.documents.cacher();
      const suite = this.table.etendue.documents > 0 && !isVide(reponse.requete);
      this.montrerReponse(reponse, suite ? 'attente' : undefined);
      if (suite) await this.completer(reponse, reponse.comprehension, tour);
    } catch {
      if (tour === this.tour) montrerPanne(this.racine);
    } finally {
      clearTimeout(attente);
    }
  }

  /** Documents come after the rest, which does not wait for them. */
  async completer(reponse: ReponsePage, comprehension: Comprehension, tour: number): Promise<void> {
    const suite = await this.documents.preparer(comprehension, this.etat).catch(() => undefined);
    if (tour !== this.tour) return;
    suite?.afficher(reponse.resultats.length > 0);
    this.montrerReponse(reponse, suite?.reponse ?? 'panne');
  }

  montrerAccueil(): void {
    this.filtres.montrer({}, this.totaux);
    this.dire(T.invite);
    this.documents.cacher();
    champ(this.racine, 'resultats').hidden = true;
    champ(this.racine, 'parcourir').hidden = false;
  }

  montrerReponse(reponse: ReponsePage, documents: SuiteDocuments): void {
    const bilan = bilanRecherche(this.etat, reponse, documents);
    const trouves = typeof documents === 'object' ? documents : undefined;
    const comptes = trouves
      ? ajouterComptes(this.table, reponse.comptes, trouves.table, trouves.comptes)
      : reponse.comptes;
    const nombre = reponse.resultats.length + (trouves?.nombrePages ?? 0);
    this.filtres.montrer(this.etat.selection, comptes, nombre);
    this.dire(phraseBilan(bilan));
    const rien = reponse.resultats.length === 0;
    champ(this.racine, 'resultats').hidden = rien;
    champ(this.racine, 'parcourir').hidden =
      !rien || documents === 'attente' || (trouves?.documents.length ?? 0) > 0;
  }

  dire(phrase: string): void {
    champ(this.racine, 'statut').textContent = typographier(phrase);
  }
}
