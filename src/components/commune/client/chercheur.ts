import { creerCombobox } from '#search/client/combobox.ts';
import type { CommuneTrouvee } from '#search/communes/commune.types.ts';
import { fichesDuDepartement } from '#search/communes/fiches-departement.ts';
import { creerLecteurCommunes } from '#search/communes/lecteur.ts';
import { communes as T } from '#site/strings/communes.ts';
import { typographier, typographierHtml } from '#site/typography.ts';
import { choixHtml, inlineHtml } from '../chercheur.html.ts';
import type { Html } from '../html.ts';
import { lireFichier } from './lire-fichier.ts';
import { optionsDe } from './options.ts';
import { creerRepondeur } from './repondeur.ts';

/**
 * The finder: proposes communes while one types, and answers under the field rather than on another
 * page, so that a reader without network still gets an answer for the départements already read.
 */
export function demarrerChercheur(racine: HTMLElement): void {
  const champ = racine.querySelector('input');
  const formulaire = racine.querySelector('form');
  const place = racine.querySelector<HTMLElement>('[data-champ="reponse"]');
  const annonce = racine.querySelector<HTMLElement>('[data-champ="annonce"]');
  if (!champ || !formulaire || !place || !annonce) return;
  const { site = '/', bref, adresse } = racine.dataset;
  const lecteur = creerLecteurCommunes(site, lireFichier);
  const repondeur = creerRepondeur(site, lireFichier, (donnees) =>
    lecteur.retenir(fichesDuDepartement(donnees)),
  );
  let tour = 0;

  const dire = (texte: string) => {
    annonce.textContent = typographier(texte);
  };
  const montrer = (contenu: Html | undefined) => {
    place.hidden = contenu === undefined;
    place.innerHTML = typographierHtml(contenu?.texte ?? '');
    place.querySelector<HTMLElement>('h2')?.focus();
  };
  /** Runs one question; an older one that ends later shows nothing. */
  const poser = async (
    question: () => Promise<{ readonly contenu?: Html; readonly texte: string }>,
  ) => {
    const rang = ++tour;
    dire(T.recherche);
    const reponse = await question().catch(() => ({ texte: T.panne }));
    if (rang !== tour) return;
    montrer('contenu' in reponse ? reponse.contenu : undefined);
    dire(reponse.texte);
  };

  const repondre = async (code: string) => {
    const reponse = await repondeur.repondre(code);
    if (!reponse) return { texte: T.aucune(code) };
    return {
      contenu: inlineHtml(reponse, `${site}communes/${reponse.code}/`, bref !== undefined),
      texte: '',
    };
  };
  const choisir = (commune: CommuneTrouvee) => {
    champ.value = commune.ancienNom ?? commune.nom;
    garderAdresse(commune.code);
    void poser(() => repondre(commune.code));
  };
  const chercher = async (saisie: string) => {
    if (saisie === '') return { texte: T.vide };
    const exactes = await lecteur.exactes(saisie);
    const trouvees = exactes.length > 0 ? exactes : await lecteur.chercher(saisie);
    const [seule] = trouvees;
    if (!seule) return { texte: T.aucune(saisie) };
    if (trouvees.length === 1) return repondre(seule.code);
    return { contenu: choixHtml(trouvees, saisie), texte: '' };
  };
  /** On the finder's own page, its address holds the question: it can be shared and gone back to. */
  const garderAdresse = (saisie: string) => {
    if (adresse !== undefined)
      history.replaceState(null, '', `${adresse}?${new URLSearchParams({ q: saisie })}`);
  };

  creerCombobox(champ, {
    libelle: T.suggestions,
    chercher: async (saisie) => optionsDe(await lecteur.chercher(saisie), saisie),
    choisir: ({ commune }) => choisir(commune),
  });
  formulaire.addEventListener('submit', (evenement) => {
    evenement.preventDefault();
    const saisie = champ.value.trim();
    garderAdresse(saisie);
    void poser(() => chercher(saisie));
  });
  place.addEventListener('click', (evenement) => {
    const lien = (evenement.target as Element).closest<HTMLAnchorElement>('a[data-code]');
    const code = lien?.dataset['code'];
    // A reader who asks for another tab or window gets it.
    if (code === undefined || evenement.ctrlKey || evenement.metaKey || evenement.shiftKey) return;
    evenement.preventDefault();
    garderAdresse(code);
    void poser(() => repondre(code));
  });
  const demandee = adresse === undefined ? null : new URLSearchParams(location.search).get('q');
  if (demandee) {
    champ.value = demandee;
    void poser(() => chercher(demandee));
  }
}
