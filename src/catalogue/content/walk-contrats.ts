import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { extensionOf, typeOfName } from '#documents/media-types.ts';
import { SUFFIXE_LECTURE } from '#documents/reading/lecture-beside.ts';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { slugOf } from '#geography/slug.ts';
import { nearest } from '../nearest.ts';
import {
  ATTENDU_IDENTIFIANT,
  IDENTIFIANT,
  isIgnored,
  NOM_DOCUMENT,
  PLACES,
  TERRITOIRES_RESERVES,
  type ListeContrats,
  type Place,
} from './places.ts';
import { ATTENDU_DOCUMENT, linkAnomaly, nameAnomaly, strayAnomaly } from './stray-files.ts';

/** A file of `contrats/` that is to be read. */
export interface FichierTrouve {
  readonly liste: ListeContrats;
  readonly id: string;
  /** Path from the content folder. */
  readonly fichier: string;
}

/** What the tree `contrats/` holds, and what does not belong there. */
export interface Parcours {
  readonly fichiers: FichierTrouve[];
  /** Paths of hosted documents. */
  readonly documents: string[];
  readonly anomalies: Anomalie[];
  /** `<list>:<id>` of things that exist but cannot be read. */
  readonly illisibles: Set<string>;
}

/** Entries of a folder that are neither hidden nor links, sorted by name; links are reported. */
export function listFolder(racine: string, chemin: string, anomalies: Anomalie[]): Dirent[] {
  const elements = readdirSync(join(racine, chemin), { withFileTypes: true })
    .filter(({ name }) => !isIgnored(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const dans = (nom: string) => (chemin === '' ? nom : `${chemin}/${nom}`);
  for (const element of elements) if (element.isSymbolicLink()) anomalies.push(linkAnomaly(dans(element.name)));
  return elements.filter((element) => element.isFile() || element.isDirectory());
}

/**
 * Walks `contrats/`, following the layout and nothing else.
 * @param seul the one territoire to walk, for whoever looks at that one only
 */
export function walkContrats(racine: string, seul?: string): Parcours {
  const parcours: Parcours = { fichiers: [], documents: [], anomalies: [], illisibles: new Set() };
  for (const element of listFolder(racine, 'contrats', parcours.anomalies)) {
    const chemin = `contrats/${element.name}`;
    if (seul !== undefined && element.name !== seul) continue;
    if (!element.isDirectory())
      parcours.anomalies.push(strayAnomaly(chemin, 'un dossier par territoire', 'Placez ce fichier dans le dossier de son territoire.'));
    else if (TERRITOIRES_RESERVES.has(element.name))
      parcours.anomalies.push(nameAnomaly(chemin, 'un nom que le site n’emploie pas pour ses propres pages'));
    else if (isAddress(chemin, element.name, parcours)) walkTerritoire(racine, element.name, parcours);
    else parcours.illisibles.add(`territoires:${slugOf(element.name)}`);
  }
  return parcours;
}

function isAddress(chemin: string, nom: string, parcours: Parcours): boolean {
  if (IDENTIFIANT.test(nom)) return true;
  parcours.anomalies.push(nameAnomaly(chemin, ATTENDU_IDENTIFIANT, slugOf(nom)));
  return false;
}

function walkTerritoire(racine: string, territoire: string, parcours: Parcours): void {
  const dossier = `contrats/${territoire}`;
  const elements = listFolder(racine, dossier, parcours.anomalies);
  takeMainFile(elements, { liste: 'territoires', id: territoire, fichier: `${dossier}/territoire.yaml` }, parcours);
  for (const element of elements) {
    const chemin = `${dossier}/${element.name}`;
    if (element.name === 'territoire.yaml' && element.isFile()) continue;
    if (!element.isDirectory())
      parcours.anomalies.push(
        strayAnomaly(chemin, 'territoire.yaml et un dossier par contrat', nearest(element.name, ['territoire.yaml']) && 'Renommez-le en territoire.yaml.'),
      );
    else if (isAddress(chemin, element.name, parcours)) walkContrat(racine, territoire, element.name, parcours);
    else parcours.illisibles.add(`contrats:${territoire}/${slugOf(element.name)}`);
  }
}

function walkContrat(racine: string, territoire: string, contrat: string, parcours: Parcours): void {
  const id = `${territoire}/${contrat}`;
  const dossier = `contrats/${id}`;
  const elements = listFolder(racine, dossier, parcours.anomalies);
  takeMainFile(elements, { liste: 'contrats', id, fichier: `${dossier}/contrat.md` }, parcours);
  for (const element of elements) {
    const chemin = `${dossier}/${element.name}`;
    const place = PLACES.get(element.name);
    if (element.isDirectory() && place) walkPlace(racine, chemin, id, place, parcours);
    else if (element.name !== 'contrat.md' || !element.isFile()) {
      const proche = nearest(element.name, [...PLACES.keys(), 'contrat.md']);
      const attendu = `contrat.md et les dossiers ${[...PLACES.keys()].join('/, ')}/`;
      parcours.anomalies.push(strayAnomaly(chemin, attendu, proche && proche !== element.name ? `Renommez-le en ${proche}.` : undefined));
    }
  }
}

/** Takes the file that makes a folder a territoire or a contrat, or reports its absence. */
function takeMainFile(elements: readonly Dirent[], fichier: FichierTrouve, parcours: Parcours): void {
  const nom = fichier.fichier.split('/').at(-1) ?? '';
  if (elements.some((element) => element.name === nom && element.isFile())) {
    parcours.fichiers.push(fichier);
    return;
  }
  parcours.illisibles.add(`${fichier.liste}:${fichier.id}`);
  // A link in its place has been reported already.
  if (parcours.anomalies.some((anomalie) => anomalie.fichier === fichier.fichier)) return;
  parcours.anomalies.push({
    code: 'dossier-vide',
    fichier: fichier.fichier,
    champ: [],
    trouve: 'aucun fichier de ce nom',
    attendu: `un fichier ${nom} dans ce dossier`,
    remede: `Ajoutez ${nom} (copiez celui d’un autre dossier), ou supprimez le dossier.`,
  });
}

function walkPlace(racine: string, dossier: string, contrat: string, place: Place, parcours: Parcours): void {
  for (const element of listFolder(racine, dossier, parcours.anomalies)) {
    const chemin = `${dossier}/${element.name}`;
    const extension = extensionOf(element.name);
    const nom = element.name.slice(0, -extension.length - 1);
    if (element.isDirectory()) parcours.anomalies.push(strayAnomaly(chemin, 'des fichiers, sans sous-dossier'));
    // What the OCR read in a document, kept beside it by the build: no one writes it.
    else if (place.documents && element.name.endsWith(SUFFIXE_LECTURE)) continue;
    else if (element.name.endsWith(`.${place.extension}`)) takeEntry(chemin, nom, contrat, place, parcours);
    else if (place.documents && typeOfName(element.name)) takeDocument(chemin, element.name, nom, parcours);
    else parcours.anomalies.push(strayAnomaly(chemin, place.documents ? ATTENDU_DOCUMENT : `des fichiers .${place.extension}`));
  }
}

function takeEntry(fichier: string, nom: string, contrat: string, place: Place, parcours: Parcours): void {
  if (place.nom.test(nom)) {
    parcours.fichiers.push({ liste: place.liste, id: `${contrat}/${nom}`, fichier });
    return;
  }
  const propose = place.liste === 'axes' ? nom.replace(/^\D*0*(?=\d)/, '').replace(/\D.*$/, '') : slugOf(nom);
  parcours.illisibles.add(`${place.liste}:${contrat}/${propose}`);
  const proposition = place.nom.test(propose) ? `${propose}.${place.extension}` : undefined;
  parcours.anomalies.push(nameAnomaly(fichier, place.attendu, proposition));
}

function takeDocument(chemin: string, nomComplet: string, nom: string, parcours: Parcours): void {
  parcours.documents.push(chemin);
  if (NOM_DOCUMENT.test(nomComplet)) return;
  const proposition = `${slugOf(nom)}.${extensionOf(nomComplet)}`;
  parcours.anomalies.push(nameAnomaly(chemin, 'un nom sans espace ni accent, par exemple contrat-signe.pdf', proposition));
}
