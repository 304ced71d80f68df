import type { Colonne } from '../colonnes/colonne.types.ts';
import { colonneDe } from '../colonnes/table.ts';
import type { ColonneTrouvee } from './importer.types.ts';
import { IGNORER } from './match-columns.ts';
import type { BilanFeuille, Plan } from './plan.types.ts';
import type { ColonneInconnue } from './unknown-columns.ts';

const LARGEUR_TITRE = 34;

/** What was understood of each sheet: where its headings are, what its columns become, which are left. */
export const sayColumns = ({ feuilles }: Pick<Plan, 'feuilles'>): string => feuilles.map(saySheet).join('\n\n');

function saySheet({ nom, enTete, lignes, remarques }: BilanFeuille): string {
  const titre = `Feuille « ${nom} »`;
  const suite = remarques.map((remarque) => `  • ${remarque}`);
  if (!enTete) return [titre, ...suite].join('\n');
  const lieu = enTete.lignes.length > 1 ? `lignes ${enTete.lignes.join(' et ')}` : `ligne ${enTete.lignes[0]}`;
  const lues = enTete.colonnes.filter(({ colonne }) => colonne !== undefined);
  return [
    `${titre} : titres ${lieu}, ${lignes} ${lignes > 1 ? 'lignes lues' : 'ligne lue'}`,
    ...lues.map(sayRead),
    ...enTete.colonnes.filter(({ colonne }) => colonne === undefined).map(sayLeft),
    ...suite,
  ].join('\n');
}

const padded = (titre: string) => `« ${titre} »`.padEnd(LARGEUR_TITRE);

function sayRead({ titre, colonne, reconnaissance }: ColonneTrouvee): string {
  const comment = reconnaissance === 'proche' ? '  (orthographe proche : vérifiez)' : reconnaissance === 'choisie' ? '  (votre choix)' : '';
  return `  ${padded(titre)} → ${colonne?.titre ?? ''}${comment}`;
}

function sayLeft({ titre, reconnaissance, voulue }: ColonneTrouvee): string {
  const raisons: Partial<Record<ColonneTrouvee['reconnaissance'], string>> = {
    masquee: 'laissée de côté : colonne masquée',
    ignoree: 'laissée de côté : votre choix',
    double: `laissée de côté : une autre colonne donne déjà « ${voulue?.titre ?? ''} »`,
  };
  return `  ${padded(titre)} – ${raisons[reconnaissance] ?? 'laissée de côté : titre non reconnu'}`;
}

/**
 * How to have columns read that were left, when there are some: a command to paste, and the names that
 * may be put in it.
 * @param commande as the person typed it, without its choices of columns
 */
export function sayHowToChoose(inconnues: readonly ColonneInconnue[], libres: readonly Colonne[], commande: string): string {
  if (inconnues.length === 0) return '';
  const options = inconnues.map(({ titre, proposition }) => `--colonne "${titre.replaceAll('"', '\\"')}=${proposition ?? IGNORER}"`);
  const plusieurs = inconnues.length > 1;
  return [
    plusieurs ? `${inconnues.length} colonnes ne sont pas lues. Pour les lire, relancez la commande en disant ce qu’elles sont.` : 'Une colonne n’est pas lue. Pour la lire, relancez la commande en disant ce qu’elle est.',
    inconnues.some(({ proposition }) => proposition) ? 'Voici une proposition, d’après ce que contiennent les cellules : vérifiez-la, puis copiez la ligne entière.' : 'Remplacez « ignorer » par un des noms qui suivent, puis copiez la ligne entière.',
    '',
    `  ${[commande, ...options].join(' ')}`,
    '',
    'Les noms à mettre après « = » (entre parenthèses, ce qu’ils contiennent) :',
    ...wrapped([...new Set(inconnues.flatMap(({ proposition }) => colonneDe(proposition ?? '') ?? [])), ...libres].map(({ cle, titre }) => `${cle} (${titre})`)),
    `  ${IGNORER} (la colonne est laissée de côté). Tous les noms : npm run cls -- importer --aide`,
    'Vos choix sont gardés dans un fichier à côté du tableur : vous ne les écrivez qu’une fois.',
  ].join('\n');
}

const LARGEUR = 100;

/** Lists that a terminal does not cut in the middle of a name. */
function wrapped(noms: readonly string[]): readonly string[] {
  const lignes: string[] = [];
  for (const nom of noms) {
    const derniere = lignes.at(-1);
    if (derniere === undefined || derniere.length + nom.length > LARGEUR) lignes.push(`  ${nom}`);
    else lignes[lignes.length - 1] = `${derniere}, ${nom}`;
  }
  return lignes;
}
