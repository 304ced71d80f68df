import { codeFiche } from '#domain/fiche/fiche.rules.ts';
import { slugOf } from '#geography/slug.ts';
import { nomDeFiche } from '../colonnes/cellules/nom-fiche.ts';
import { plier } from '../colonnes/plier.ts';
import type { ErreurTableur, Probleme } from '../erreur.types.ts';
import { cellFor, errorAt, textFor } from './error-at.ts';
import type { LigneLue } from './importer.types.ts';
import type { Present } from './present-contract.ts';

/** A row, and the file that it is about. */
export interface Cible {
  readonly ligne: LigneLue;
  /** Name of the file, without extension. */
  readonly nom: string;
  /** Undefined for a file to create. */
  readonly present: Present | undefined;
}

/** Rows with their files, and the rows that have none. */
export interface Cibles {
  readonly cibles: readonly Cible[];
  readonly erreurs: readonly ErreurTableur[];
}

const LONGUEUR_NOM = 60;

/**
 * Finds the fiche of each row: by the name of its file, else by its number, else by its title. A new
 * fiche is named after its number, or its title when it has none.
 */
export function identifyFiches(lignes: readonly LigneLue[], fiches: ReadonlyMap<string, Present>): Cibles {
  const cibles: Cible[] = [];
  const erreurs: ErreurTableur[] = [];
  const prises = new Map<string, LigneLue>();
  const sansColonne: LigneLue[] = [];
  for (const ligne of lignes) {
    const trouve = identify(ligne, fiches);
    if ('erreur' in trouve) {
      if (trouve.erreur === 'sans-colonne') sansColonne.push(ligne);
      else if (trouve.erreur) erreurs.push(trouve.erreur);
      continue;
    }
    const autre = prises.get(trouve.nom);
    if (autre) erreurs.push(sameFiche(ligne, autre));
    else {
      prises.set(trouve.nom, ligne);
      cibles.push({ ligne, ...trouve });
    }
  }
  return { cibles, erreurs: [...erreurs, ...withoutTitleColumn(sansColonne)] };
}

/** A fiche, or why there is none; no error of its own when the cell of the number has one. */
type Identite = Pick<Cible, 'nom' | 'present'> | { readonly erreur: ErreurTableur | 'sans-colonne' | undefined };

function identify(ligne: LigneLue, fiches: ReadonlyMap<string, Present>): Identite {
  const [fichier, numero, titre] = [textFor(ligne, 'nom'), cellFor(ligne, 'code'), textFor(ligne, 'titre')];
  if (fichier !== '') {
    const nom = fichier.replace(/\.md$/, '');
    return { nom, present: fiches.get(nom) };
  }
  const connues = [...fiches.values()];
  const code = numero?.cellule.texte.trim() ?? '';
  if (numero && code !== '') {
    if (numero.cellule.valeur instanceof Date || numero.cellule.enErreur === true) return { erreur: undefined };
    const nom = nomDeFiche(code);
    const pareille = connues.find((fiche) => nomDeFiche(String(fiche.faits['code'] ?? codeFiche(fiche.nom) ?? '')) === nom) ?? fiches.get(nom);
    if (pareille) return { nom: pareille.nom, present: pareille };
    const sansNumero = connues.find((fiche) => sameTitle(fiche, titre) && fiche.faits['code'] === undefined && codeFiche(fiche.nom) === undefined);
    if (sansNumero) return { nom: sansNumero.nom, present: sansNumero };
    if (titre === '') return { erreur: cellFor(ligne, 'titre') ? errorAt(ligne, cellFor(ligne, 'titre'), SANS_TITRE) : 'sans-colonne' };
    return nom === '' ? { erreur: undefined } : { nom, present: undefined };
  }
  if (titre === '') return { erreur: cellFor(ligne, 'titre') ? errorAt(ligne, cellFor(ligne, 'titre'), NI_TITRE_NI_NUMERO) : 'sans-colonne' };
  const pareille = connues.find((fiche) => sameTitle(fiche, titre));
  return pareille ? { nom: pareille.nom, present: pareille } : { nom: nameFromTitle(titre), present: undefined };
}

const sameTitle = ({ faits }: Present, titre: string) => titre !== '' && plier(String(faits['titre'] ?? '')) === plier(titre);

/** A few words of a title, whole, as a name of file. */
function nameFromTitle(titre: string): string {
  const entier = slugOf(titre);
  if (entier.length <= LONGUEUR_NOM) return entier || 'sans-nom';
  return entier.slice(0, LONGUEUR_NOM + 1).replace(/-[^-]*$/, '');
}

function sameFiche(ligne: LigneLue, autre: LigneLue): ErreurTableur {
  const lieu = autre.feuille === ligne.feuille ? `ligne ${autre.numero}` : `feuille « ${autre.feuille} », ligne ${autre.numero}`;
  const numero = cellFor(ligne, 'code');
  const code = numero?.cellule.texte.trim() ?? '';
  if (!numero || code === '' || nomDeFiche(code) !== nomDeFiche(textFor(autre, 'code')))
    return errorAt(ligne, cellFor(ligne, 'titre'), {
      pourquoi: `La même fiche est déjà décrite ${lieu}.`,
      remede: 'Gardez une seule des deux lignes, ou donnez à chacune son titre ou son numéro.',
    });
  const coupe = typeof numero.cellule.valeur === 'number' && /[.,]\d$/.test(code);
  const complet = code.replace(',', '.');
  return errorAt(ligne, numero, {
    pourquoi: `Le numéro ${code} est déjà celui de la ${lieu}.${coupe ? ` Le tableur a peut-être lu « ${complet}0 » comme le nombre ${code} : il enlève le dernier zéro.` : ''}`,
    remede: coupe ? 'Mettez la colonne au format Texte, puis tapez de nouveau le numéro.' : 'Donnez à chaque fiche son numéro.',
    ...(coupe ? { exemple: `${complet}0` } : {}),
  });
}

const SANS_TITRE: Probleme = { pourquoi: 'Cette action n’a pas d’intitulé.', remede: 'Écrivez l’intitulé de l’action.', exemple: 'Aller vers les habitants avec une médiation en santé' };
const NI_TITRE_NI_NUMERO: Probleme = {
  pourquoi: 'Cette ligne est remplie, mais elle n’a ni intitulé ni numéro : on ne sait pas de quelle action elle parle.',
  remede: 'Écrivez l’intitulé. Si la ligne continue celle du dessus, fusionnez leurs deux cellules d’intitulé.',
};

/** One error a sheet: the same cause need not be told thirty times. */
const withoutTitleColumn = (lignes: readonly LigneLue[]): readonly ErreurTableur[] =>
  [...Map.groupBy(lignes, ({ feuille }) => feuille)].map(([feuille, siennes]) => ({
    ...{ feuille, ligne: undefined, rang: undefined, colonne: undefined, valeur: '' },
    pourquoi: `Aucune colonne n’est reconnue comme l’intitulé des actions, et il en faut un pour ${siennes.length > 1 ? `${siennes.length} lignes` : 'une ligne'} (${siennes.length > 1 ? 'la première : ' : ''}ligne ${siennes[0]?.numero ?? ''}).`,
    remede: 'Dites quelle colonne donne l’intitulé, ou donnez-lui le titre « Intitulé de l’action ».',
    exemple: '--colonne "Titre de votre colonne=titre"',
  }));
