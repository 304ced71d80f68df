import { phraseLignes } from '#site/sentences/rapport.sentences.ts';
import { rapport as T } from '#site/strings/rapport.ts';
import { typographier } from '#site/typography.ts';
import { ecrireEtat, type Etat } from '../../etat.ts';
import { isDemande, lireAdresse } from '../demande.ts';
import { champ } from '../modele.ts';
import { chargerRecherche } from './charger-recherche.ts';
import { contexteDe } from './contexte.ts';
import { comptesDe, enTeteDe } from './en-tete.ts';
import { nomFichier, rapportCsv } from './fichier.ts';
import { lireLignes } from './lire-lignes.ts';
import { montrerEnTete, montrerLignes } from './montrer-rapport.ts';
import { PLAFOND } from './plafond.ts';
import type { LigneRapport } from './rapport.types.ts';
import { remettreFichier } from './remettre.ts';
import { listerTrouvailles } from './trouvailles.ts';

/** Brings the page of the report to life: every result of the search that its address asks for. */
export async function demarrerRapport(racine: HTMLElement): Promise<void> {
  const etat = lireAdresse();
  champ<HTMLAnchorElement>(racine, 'retour').search = ecrireEtat(etat);
  if (!isDemande(etat)) return finir(racine, T.sansRecherche);
  document.title = [etat.q, document.title].filter(Boolean).join(' · ');
  try {
    finir(racine, await remplir(racine, etat));
  } catch {
    // A report that lacks lines without saying so would be worse than none.
    champ(racine, 'rapport').hidden = true;
    finir(racine, T.panne);
  }
}

/** Fills the page; gives the sentence that says it is whole. */
async function remplir(racine: HTMLElement, etat: Etat): Promise<string> {
  const contexte = contexteDe(racine);
  const recherche = await chargerRecherche(etat, racine.dataset['site'] ?? '/');
  const trouvailles = listerTrouvailles(recherche);
  const nombre = Math.min(trouvailles.length, PLAFOND);
  const enTete = enTeteDe(recherche, trouvailles, nombre, contexte);
  montrerEnTete(racine, enTete);
  champ(racine, 'rapport').hidden = false;
  const barre = champ<HTMLProgressElement>(racine, 'avancement');
  barre.max = nombre;
  const lignes: LigneRapport[] = [];
  for await (const lot of lireLignes(trouvailles, contexte)) {
    montrerLignes(racine, lot, etat.q);
    lignes.push(...lot);
    barre.value = lignes.length;
  }
  champ(racine, 'actions').hidden = false;
  champ(racine, 'imprimer').addEventListener('click', () => print());
  const csv = champ(racine, 'csv');
  csv.textContent = typographier(T.telecharger(lignes.length, trouvailles.length));
  csv.addEventListener('click', () => {
    const nom = nomFichier(etat.q, contexte.maintenant);
    const octets = remettreFichier(nom, rapportCsv(enTete, lignes, recherche.table));
    dire(racine, T.telecharge(lignes.length, octets));
  });
  return phraseLignes(comptesDe(recherche, trouvailles.length, nombre));
}

/** Says how it ended. */
function finir(racine: HTMLElement, phrase: string): void {
  champ(racine, 'avancement').hidden = true;
  dire(racine, phrase);
  racine.dataset['etat'] = 'pret';
}

const dire = (racine: HTMLElement, phrase: string): void => {
  champ(racine, 'statut').textContent = typographier(phrase);
};
