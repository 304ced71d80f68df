import type { ColonneTrouvee } from './importer.types.ts';
import type { BilanFeuille, Plan } from './plan.types.ts';

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

/** How to have a column read that was left, when there is one. */
export function sayHowToChoose({ feuilles }: Pick<Plan, 'feuilles'>): string | undefined {
  const laissees = feuilles.flatMap(({ enTete }) => enTete?.colonnes ?? []).filter(({ reconnaissance }) => reconnaissance === 'inconnue');
  const [premiere] = laissees;
  if (!premiere) return undefined;
  const exemple = `--colonne "${premiere.titre}=note"`;
  return laissees.length > 1
    ? `${laissees.length} colonnes ne sont pas lues. Pour en lire une, dites ce qu’elle est : ${exemple} (les noms possibles : npm run cls -- importer --aide). Pour n’en plus parler : "${premiere.titre}=ignorer".`
    : `Une colonne n’est pas lue. Pour la lire, dites ce qu’elle est : ${exemple} (les noms possibles : npm run cls -- importer --aide). Pour n’en plus parler : "${premiere.titre}=ignorer".`;
}
