import { extensionOf, typeOfName } from '#documents/media-types.ts';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { quote } from '../describe-value.ts';
import { besideOf } from '../entries-index.ts';
import { suggest } from '../nearest.ts';
import { anomalyAt, type Check } from './check.ts';

/** The file that an annexe names stands beside it, and is what its name says. */
export const checkFichiers: Check = ({ entrees, exists }) => {
  const fichiers = new Map(entrees.fichiers.map((fichier) => [fichier.chemin, fichier]));
  return entrees.annexes.flatMap((annexe): Anomalie[] => {
    const nom = annexe.data.fichier;
    if (nom === undefined) return [];
    const chemin = besideOf(annexe.fichier, nom);
    const fichier = fichiers.get(chemin);
    if (!exists('fichiers', chemin)) {
      const voisins = entrees.fichiers
        .filter((autre) => besideOf(autre.chemin, nom) === chemin)
        .map((autre) => autre.nom);
      const sinon =
        'Déposez le fichier à côté de cette description, ou remplacez « fichier » par « url » s’il est publié ailleurs.';
      const constat = {
        trouve: quote(nom),
        attendu: 'le nom d’un fichier du même dossier',
        remede: suggest(nom, voisins, sinon),
      };
      return [anomalyAt(annexe, ['fichier'], 'fichier-absent', constat)];
    }
    if (!fichier || fichier.type === typeOfName(nom)) return [];
    const constat = {
      trouve: `${quote(nom)}, dont le contenu n’est pas celui d’un fichier .${extensionOf(nom)}`,
      attendu: `un vrai fichier .${extensionOf(nom)}`,
      remede:
        'Ouvrez le document d’origine et enregistrez-le de nouveau dans ce format ; renommer ne suffit pas.',
    };
    return [anomalyAt(annexe, ['fichier'], 'fichier-refuse', constat)];
  });
};

/** A hosted file that nothing describes would be published without title, or not at all. */
export const checkOrphelins: Check = ({ entrees, isUnreadable }) => {
  const decrits = new Set(
    entrees.annexes.map(({ fichier, data }) => besideOf(fichier, data.fichier ?? '')),
  );
  const illisibles = new Set(
    [...entrees.illisibles]
      .filter((id) => id.startsWith('annexes:'))
      .map((id) => id.slice('annexes:'.length)),
  );
  return entrees.fichiers
    .filter(({ chemin }) => !decrits.has(chemin) && !isUnreadable('fichiers', chemin))
    .filter(
      ({ chemin }) => ![...illisibles].some((id) => `contrats/${id}`.startsWith(contratOf(chemin))),
    )
    .map(({ chemin, nom }) => ({
      code: 'fichier-orphelin',
      fichier: chemin,
      champ: [],
      trouve: `${quote(nom)}, sans description`,
      attendu: `un fichier .yaml du même dossier qui contient « fichier: ${nom} »`,
      remede: `Créez ${nom.slice(0, -extensionOf(nom).length - 1).toLowerCase()}.yaml avec titre, type et fichier, ou retirez ce document.`,
    }));
};

/** `contrats/apt/2014/annexes/x.pdf` → `contrats/apt/2014/`. */
const contratOf = (chemin: string): string => `${chemin.split('/').slice(0, 3).join('/')}/`;
