import { diffLines } from 'diff';
import { codeFiche } from '#domain/fiche/fiche.rules.ts';
import type { Changement, Deduction, Difference, Intact, Plan } from './plan.types.ts';
import { rowsOf } from './left-rows.ts';

const LONGUEUR = 100;
const LIGNES_MONTREES = 12;
const ACTIONS = { ajout: 'ajoutée', modification: 'modifiée', suppression: 'supprimée' } as const;

/** What an import would do: the changes one by one, then their count. */
export const sayPlan = (plan: Pick<Plan, 'changements' | 'deductions' | 'gardes' | 'inchanges'>): string =>
  [plan.changements.map(sayChange).join('\n\n'), sayDeductions(plan.deductions), sayKept(plan), countChanges(plan)].filter((partie) => partie !== '').join('\n\n');

const nameOf = ({ sorte, nom }: Pick<Intact, 'sorte' | 'nom'>): string => {
  if (sorte === 'axe') return `Axe ${nom}`;
  const code = codeFiche(nom);
  return code === undefined ? 'Fiche' : `Fiche ${code}`;
};

function sayChange(changement: Changement): string {
  const { titre, nom, action, sorte } = changement;
  // The first line of a new fiche says its number and its title already.
  const differences = changement.differences.filter(({ apres }) => action !== 'ajout' || (apres !== titre && apres !== codeFiche(nom)));
  const accord = sorte === 'axe' ? ACTIONS[action].slice(0, -1) : ACTIONS[action];
  return [`${nameOf(changement)} « ${titre} » : ${accord}`, ...differences.flatMap(sayDifference(action))].join('\n');
}

/** The facts of a new fiche on one line each; changes of the others line by line, `-` before, `+` after. */
const sayDifference = (action: Changement['action']) => ({ champ, avant, apres }: Difference): string[] => {
  if (action === 'ajout') return [`    ${champ} : ${shorten(apres.replace(/\s*\n\s*/g, ' ; '))}`];
  const lignes = diffLines(`${avant}\n`, `${apres}\n`).flatMap(({ added, removed, value }) =>
    added || removed ? value.replace(/\n$/, '').split('\n').filter((ligne) => ligne.trim() !== '').map((ligne) => `      ${added ? '+' : '-'} ${shorten(ligne)}`) : [],
  );
  const reste = lignes.length - LIGNES_MONTREES;
  return [`    ${champ}${apres === '' ? ' (vidé)' : ''}`, ...lignes.slice(0, LIGNES_MONTREES), ...(reste > 0 ? [`      … et ${reste} ${reste > 1 ? 'autres lignes' : 'autre ligne'}`] : [])];
};

const shorten = (texte: string) => (texte.length > LONGUEUR ? `${texte.slice(0, LONGUEUR)}…` : texte);

/** What was understood, each sentence once, with the rows that it holds for. */
function sayDeductions(deductions: readonly Deduction[]): string {
  if (deductions.length === 0) return '';
  const plusieurs = new Set(deductions.flatMap(({ ligne }) => ligne?.feuille ?? [])).size > 1;
  const phrases = [...Map.groupBy(deductions, ({ texte }) => texte)].map(([texte, siennes]) => {
    const lieu = placesOf(siennes.flatMap(({ ligne }) => ligne ?? []), plusieurs);
    return `  • ${texte.charAt(0).toUpperCase()}${texte.slice(1).replace(/\.$/, '')}${lieu === '' ? '' : ` (${lieu})`}.`;
  });
  return ['Compris sans que le tableur le dise :', ...phrases].join('\n');
}

/** Rows of one sheet by their numbers; those of several sheets are counted. */
function placesOf(lignes: readonly NonNullable<Deduction['ligne']>[], plusieurs: boolean): string {
  const feuilles = [...new Set(lignes.map(({ feuille }) => feuille))];
  if (feuilles.length === 0) return '';
  if (feuilles.length > 1) return `${new Set(lignes).size} lignes de ${feuilles.length} feuilles`;
  const rangs = rowsOf([...new Set(lignes.map(({ numero }) => numero))]).toLowerCase();
  return plusieurs ? `feuille « ${feuilles[0] ?? ''} », ${rangs}` : rangs;
}

function sayKept({ gardes }: Pick<Plan, 'gardes'>): string {
  if (gardes.length === 0) return '';
  const noms = gardes.map((garde) => `${nameOf(garde)} « ${shorten(garde.titre)} »`);
  const suite = noms.length > 10 ? `, et ${noms.length - 10} autres` : '';
  const absentes = gardes.length > 1 ? 'Absents du tableur, gardés tels quels' : 'Absent du tableur, gardé tel quel';
  return `${absentes} : ${noms.slice(0, 10).join(' ; ')}${suite}.\nPour en supprimer, écrivez « oui » dans une colonne « Supprimer », sur leur ligne.`;
}

/** « 3 fiches modifiées, 1 ajoutée, 0 supprimée, 26 inchangées ; 1 axe ajouté. » */
export function countChanges({ changements, inchanges }: Pick<Plan, 'changements' | 'inchanges'>): string {
  const count = (sorte: Intact['sorte'], action: Changement['action']) => changements.filter((changement) => changement.sorte === sorte && changement.action === action).length;
  const fiches = (['modification', 'ajout', 'suppression'] as const).map((action, rang) => {
    const nombre = count('fiche', action);
    return `${nombre}${rang === 0 ? (nombre > 1 ? ' fiches' : ' fiche') : ''} ${ACTIONS[action]}${nombre > 1 ? 's' : ''}`;
  });
  const intactes = inchanges.filter(({ sorte }) => sorte === 'fiche').length;
  const axes = (['modification', 'ajout', 'suppression'] as const).flatMap((action) => {
    const nombre = count('axe', action);
    return nombre === 0 ? [] : [`${nombre} ${nombre > 1 ? 'axes' : 'axe'} ${ACTIONS[action].slice(0, -1)}${nombre > 1 ? 's' : ''}`];
  });
  return [[...fiches, `${intactes} ${intactes > 1 ? 'inchangées' : 'inchangée'}`].join(', '), ...(axes.length > 0 ? [axes.join(', ')] : [])].join(' ; ') + '.';
}
