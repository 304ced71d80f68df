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

/** How to have columns read that were left, when there are some. */
export function sayHowToChoose(inconnues: readonly ColonneInconnue[]): string {
  if (inconnues.length === 0) return '';
  const options = inconnues.slice(0, 4).map(({ titre, proposition }) => `  --colonne "${titre.replaceAll('"', '\\"')}=${proposition ?? IGNORER}"`);
  return [
    inconnues.length > 1 ? `${inconnues.length} colonnes ne sont pas lues. Pour les lire, dites ce qu’elles sont, par exemple :` : 'Une colonne n’est pas lue. Pour la lire, dites ce qu’elle est, par exemple :',
    ...options,
    `Les noms possibles : npm run cls -- importer --aide. « ${IGNORER} » laisse une colonne de côté. Ces choix sont gardés à côté du tableur.`,
  ].join('\n');
}
