import { recherche as T } from '#site/strings/recherche.ts';
import type { Etat } from '../etat.ts';
import { compterValeurs } from '../filtrer.ts';
import type { Table } from '../table.ts';
import { isDemande, lireAdresse, montrerDemande } from './demande.ts';
import { ecouter } from './ecouter.ts';
import { auBesoin } from './au-besoin.ts';
import { chargerRepondeur, type Repondeur } from './charger-repondeur.ts';
import { creerFiltres, type Filtres } from './filtres.ts';
import { Historique } from './historique.ts';
import { champ } from './modele.ts';
import { montrerPanne, montrerParties } from './panne.ts';
import { adresseDe } from './pastilles.ts';
import type { Cadre } from './montrer-reponse.ts';
import { AccesRapport } from './rapport/acces-rapport.ts';
import type { ReponsePage } from './reponse.types.ts';
import { Statut } from './statut.ts';

/** Documents that answer sooner are shown with the rest: one change of the page, one announcement. */
const ATTENTE_DOCUMENTS = 200;

/** The search page at work: one state at a time, from the address to what is shown. */
export class PageRecherche {
  readonly racine: HTMLElement;
  readonly table: Table;
  readonly statut: Statut;
  readonly historique: Historique;
  readonly totaux: ReturnType<typeof compterValeurs>;
  readonly filtres: Filtres;
  readonly rapport: AccesRapport;
  etat = lireAdresse();
  /** Rank of the last search begun: an answer to an older one is dropped. */
  tour = 0;
  readonly repondeur: () => Promise<Repondeur>;

  constructor(racine: HTMLElement, table: Table, site: string) {
    this.racine = racine;
    this.table = table;
    this.repondeur = auBesoin(() => chargerRepondeur(table, site));
    this.statut = new Statut(racine);
    this.historique = new Historique(racine, () => void this.montrer(lireAdresse()));
    this.totaux = compterValeurs(table, table.lignes, {});
    this.filtres = creerFiltres(racine, table, this.totaux, this.etat.selection);
    this.rapport = new AccesRapport(racine);
  }

  /** Shows what the address asks for, and listens to the reader. */
  ouvrir(): void {
    champ<HTMLDetailsElement>(this.racine, 'filtres').open = matchMedia('(width >= 60rem)').matches;
    ecouter(this.racine, this);
    const saisie = champ<HTMLInputElement>(this.racine, 'saisie');
    const dejaEcrit = document.activeElement === saisie ? saisie.value : '';
    void this.montrer(this.etat);
    // Whoever began to write before the page was ready loses nothing.
    if (dejaEcrit !== '') saisie.value = dejaEcrit;
  }

  aller(etat: Etat, suite = { versTitre: false }): void {
    this.historique.aller(adresseDe(etat));
    void this.montrer(etat, suite);
  }

  remplacer(etat: Etat): void {
    this.historique.remplacer(adresseDe(etat));
    void this.montrer(etat);
  }

  preparer(): void {
    this.repondeur()
      .then(({ sources }) => sources.charger())
      .catch(() => montrerPanne(this.racine, this.statut));
  }

  async montrer(etat: Etat, { versTitre } = { versTitre: false }): Promise<void> {
    const tour = ++this.tour;
    this.etat = etat;
    montrerDemande(this.racine, this.table, etat);
    this.rapport.cacher();
    if (!isDemande(etat)) return this.montrerAccueil();
    this.statut.commencer(T.enCours);
    try {
      const { sources, preparerDebut, preparerTout } = await this.repondeur();
      const reponse = await sources.repondre(etat);
      const cadre = this.cadre(reponse);
      const suite = sources.repondreDocuments(reponse, etat).catch(() => 'panne' as const);
      const tout = suite.then((documents) => preparerTout(cadre, reponse, documents));
      if (!(await Promise.race([tout, apres(ATTENTE_DOCUMENTS)]))) {
        this.afficher(tour, await preparerDebut(cadre, reponse), { versTitre, fini: false });
        versTitre = false;
      }
      this.afficher(tour, await tout, { versTitre, fini: true });
      const documents = await suite;
      if (tour === this.tour)
        this.rapport.proposer({ etat, table: this.table, reponse, documents });
    } catch {
      if (tour === this.tour) montrerPanne(this.racine, this.statut);
    }
  }

  /** Shows an answer, unless another search has begun meanwhile. */
  afficher(
    tour: number,
    montrer: () => void,
    { versTitre, fini }: { readonly versTitre: boolean; readonly fini: boolean },
  ): void {
    if (tour !== this.tour) return;
    montrerParties(this.racine, { visibles: true });
    montrer();
    if (versTitre) allerAuTitre(champ(this.racine, 'titre-resultats'));
    this.historique.reprendre({ fini });
    if (fini) this.statut.finir('pret');
  }

  cadre({ requete }: ReponsePage): Cadre {
    const { racine, table, etat, filtres, statut, historique } = this;
    const { deplies } = historique.memoire;
    const deplier = (cle: string, nombre: number) =>
      historique.noter({ deplies: { ...historique.memoire.deplies, [cle]: nombre } });
    return { vue: { racine, table, q: etat.q, requete, deplies, deplier }, etat, filtres, statut };
  }

  montrerAccueil(): void {
    montrerParties(this.racine, { visibles: false });
    champ(this.racine, 'filtres').hidden = false;
    champ(this.racine, 'parcourir').hidden = false;
    this.filtres.montrer({}, this.totaux);
    this.statut.dire(T.invite);
    this.historique.reprendre({ fini: true });
    this.statut.finir('pret');
  }
}

/** Where the keyboard and the eye go on from, when what they were on has been replaced. */
function allerAuTitre(titre: HTMLElement): void {
  titre.focus({ preventScroll: true });
  if (titre.getBoundingClientRect().top < 0) titre.scrollIntoView({ behavior: 'instant' });
}

const apres = (delai: number): Promise<undefined> =>
  new Promise((resoudre) => setTimeout(() => resoudre(undefined), delai));
