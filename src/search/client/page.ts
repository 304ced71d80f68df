import { recherche as T } from '#site/strings/recherche.ts';
import { typographier } from '#site/typography.ts';
import { basculer, type Etat, ecrireEtat, lireEtat, TRIS } from '../etat.ts';
import { compterValeurs } from '../filtrer.ts';
import type { Table } from '../table.ts';
import { creerFiltres, type Filtres, montrerPastilles } from './filtres.ts';
import { champ } from './modele.ts';
import { chargerMoteur, chargerTable, type Moteur } from './moteur.ts';
import { isRecherche, repondre, type ReponsePage } from './repondre.ts';
import { preparerResultats } from './resultats.ts';

const ATTENTE_FRAPPE = 250;
const LETTRES_MINIMUM = 3;

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
  champ(racine, 'parcourir').hidden = false;
}

class PageRecherche {
  readonly racine: HTMLElement;
  readonly table: Table;
  readonly site: string;
  readonly totaux: ReturnType<typeof compterValeurs>;
  readonly filtres: Filtres;
  readonly saisie: HTMLInputElement;
  readonly tri: HTMLSelectElement;
  readonly titre = document.title;
  etat: Etat;
  moteur: Promise<Moteur> | undefined;
  /** Rank of the last search begun: an answer to an older one is dropped. */
  tour = 0;
  frappe: ReturnType<typeof setTimeout> | undefined;

  constructor(racine: HTMLElement, table: Table, site: string) {
    this.racine = racine;
    this.table = table;
    this.site = site;
    this.etat = lireEtat(new URLSearchParams(location.search));
    this.saisie = champ(racine, 'saisie');
    this.tri = champ(racine, 'tri');
    this.totaux = compterValeurs(table, table.lignes, {});
    this.filtres = creerFiltres(racine, table, this.totaux, (cle, id) =>
      this.aller(basculer(this.etat, cle, id)),
    );
  }

  /** Listens to the reader, and shows what the address asks for. */
  ouvrir(): void {
    champ<HTMLDetailsElement>(this.racine, 'filtres').open = matchMedia('(width >= 60rem)').matches;
    champ(this.racine, 'formulaire').addEventListener('submit', (evenement) => {
      evenement.preventDefault();
      this.aller({ ...this.etat, q: this.saisie.value.trim(), page: 1 });
    });
    this.saisie.addEventListener('input', () => this.taper());
    this.saisie.addEventListener(
      'focus',
      () => void this.charger().catch(() => montrerPanne(this.racine)),
      { once: true },
    );
    this.tri.addEventListener('change', () => {
      this.aller({
        ...this.etat,
        tri: TRIS.find((tri) => tri === this.tri.value) ?? TRIS[0],
        page: 1,
      });
    });
    this.racine.addEventListener('click', (evenement) => this.suivre(evenement));
    addEventListener(
      'popstate',
      () => void this.montrer(lireEtat(new URLSearchParams(location.search))),
    );
    void this.montrer(this.etat);
  }

  /** A new search, with an address of its own in the history. */
  aller(etat: Etat): void {
    clearTimeout(this.frappe);
    history.pushState(null, '', ecrireEtat(etat) || location.pathname);
    void this.montrer(etat);
  }

  /** Typing searches too, without filling the history. */
  taper(): void {
    clearTimeout(this.frappe);
    const q = this.saisie.value.trim();
    if (q !== '' && q.length < LETTRES_MINIMUM) return;
    this.frappe = setTimeout(() => {
      const etat = { ...this.etat, q, page: 1 };
      history.replaceState(null, '', ecrireEtat(etat) || location.pathname);
      void this.montrer(etat);
    }, ATTENTE_FRAPPE);
  }

  /** Links to other searches (chips, pages) are followed in place, and the reader taken to the answer. */
  suivre(evenement: MouseEvent): void {
    const lien =
      evenement.target instanceof Element
        ? evenement.target.closest<HTMLAnchorElement>('a[data-en-place]')
        : null;
    if (
      !lien ||
      evenement.button !== 0 ||
      evenement.ctrlKey ||
      evenement.metaKey ||
      evenement.shiftKey
    )
      return;
    evenement.preventDefault();
    this.aller(lireEtat(new URLSearchParams(lien.search)));
    champ(this.racine, 'titre-resultats').focus();
  }

  charger(): Promise<Moteur> {
    this.moteur ??= chargerMoteur(this.site, this.table).catch((erreur: unknown) => {
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
    this.tri.value = etat.tri;
    document.title = [etat.q, this.titre].filter(Boolean).join(' · ');
    montrerPastilles(this.racine, this.table, etat);
    if (!isRecherche(etat)) return this.montrerAccueil();
    champ(this.racine, 'filtres').hidden = false;
    const attente = setTimeout(() => tour === this.tour && this.dire(T.enCours), ATTENTE_FRAPPE);
    try {
      const reponse = await repondre(etat, this.table, await this.charger());
      const afficher = await preparerResultats(this.racine, this.table, reponse, etat);
      if (tour === this.tour) this.montrerReponse(reponse, afficher);
    } catch {
      if (tour === this.tour) montrerPanne(this.racine);
    } finally {
      clearTimeout(attente);
    }
  }

  montrerAccueil(): void {
    this.filtres.montrer({}, this.totaux);
    this.dire(T.invite);
    champ(this.racine, 'resultats').hidden = true;
    champ(this.racine, 'parcourir').hidden = false;
  }

  montrerReponse(
    { resultats, comptes, absents, sansFiltre }: ReponsePage,
    afficher: () => void,
  ): void {
    const partiels = resultats.filter(({ partiel }) => partiel).length;
    afficher();
    this.filtres.montrer(this.etat.selection, comptes);
    this.dire(
      T.bilan({
        q: this.etat.q,
        nombre: resultats.length - partiels,
        partiels,
        absents,
        sansFiltre,
      }),
    );
    champ(this.racine, 'resultats').hidden = resultats.length === 0;
    champ(this.racine, 'parcourir').hidden = resultats.length > 0;
  }

  dire(phrase: string): void {
    champ(this.racine, 'statut').textContent = typographier(phrase);
  }
}
