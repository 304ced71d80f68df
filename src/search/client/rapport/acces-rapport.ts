import { rapport as T } from '#site/strings/rapport.ts';
import { typographier } from '#site/typography.ts';
import { ecrireEtat } from '../../etat.ts';
import { champ } from '../modele.ts';
import { contexteDe } from './contexte.ts';
import { PLAFOND } from './plafond.ts';
import type { Recherche } from './rapport.types.ts';

/** The ways to the report of the search that is shown; what writes it is loaded when it is asked for. */
export class AccesRapport {
  readonly racine: HTMLElement;
  recherche: Recherche | undefined;
  /** Rank of the last file begun: one of an older search is dropped. */
  tour = 0;

  constructor(page: ParentNode) {
    this.racine = champ(page, 'rapport');
    champ(this.racine, 'rapport-csv').addEventListener('click', () => void this.telecharger());
  }

  /** Nothing to report while nothing is found. */
  cacher(): void {
    this.tour += 1;
    this.recherche = undefined;
    this.racine.hidden = true;
  }

  /** Offers the report of a search whose every answer has come, with the number of its lines. */
  proposer(recherche: Recherche): void {
    this.cacher();
    const { etat, reponse, documents } = recherche;
    const pages = typeof documents === 'object' ? documents.nombrePages : 0;
    const total = reponse.resultats.length + pages;
    if (total === 0) return;
    this.recherche = recherche;
    champ<HTMLAnchorElement>(this.racine, 'rapport-lien').search = ecrireEtat({ ...etat, page: 1 });
    champ(this.racine, 'rapport-csv').textContent = typographier(
      T.telecharger(Math.min(total, PLAFOND), total),
    );
    champ<HTMLProgressElement>(this.racine, 'rapport-avancement').max = Math.min(total, PLAFOND);
    this.montrerAvancement(undefined);
    this.dire('');
    this.racine.hidden = false;
  }

  async telecharger(): Promise<void> {
    const { recherche } = this;
    if (!recherche) return;
    const tour = ++this.tour;
    const enCours = () => tour === this.tour;
    this.dire(T.preparation);
    this.montrerAvancement(0);
    try {
      const { telechargerRapport } = await import('./telecharger-rapport.ts');
      const fichier = await telechargerRapport(recherche, contexteDe(this.racine), (lues) => {
        if (enCours()) this.montrerAvancement(lues);
        return enCours();
      });
      if (fichier) this.dire(T.telecharge(fichier.lignes, fichier.octets));
    } catch {
      if (enCours()) this.dire(T.panne);
    } finally {
      if (enCours()) this.montrerAvancement(undefined);
    }
  }

  montrerAvancement(lues: number | undefined): void {
    const barre = champ<HTMLProgressElement>(this.racine, 'rapport-avancement');
    barre.hidden = lues === undefined;
    barre.value = lues ?? 0;
  }

  dire(phrase: string): void {
    champ(this.racine, 'rapport-etat').textContent = typographier(phrase);
  }
}
