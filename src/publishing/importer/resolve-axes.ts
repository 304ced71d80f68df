import { numeroAxe } from '../colonnes/cellules/numero-axe.ts';
import { plier } from '../colonnes/plier.ts';
import type { ErreurTableur, Probleme } from '../erreur.types.ts';
import { readAxisCell } from './announced-axis.ts';
import { cellFor, errorAt, textFor } from './error-at.ts';
import type { AxeAnnonce, LigneLue } from './importer.types.ts';
import type { Present } from './present-contract.ts';

/** Axes as the rows of fiches name them. */
export interface AxesResolus {
  /** Number of the axis of each row that has one. */
  readonly numeros: ReadonlyMap<LigneLue, string>;
  /** Axes to create, that neither the contract nor the sheet « Axes » has: number → title. */
  readonly nouveaux: ReadonlyMap<string, AxeNouveau>;
  readonly deductions: readonly string[];
  readonly erreurs: readonly ErreurTableur[];
}

export interface AxeNouveau {
  readonly titre: string;
  /** First row that names it. */
  readonly ligne: LigneLue;
}

interface AxeConnu {
  readonly titre: string;
  /** Row that gave the title; undefined for an axis of the contract or of the sheet « Axes ». */
  readonly ligne: LigneLue | undefined;
}

/** Finds the axis of each row of fiche: in its cell, in a title row above, by the name of the sheet or by its number. */
export function resolveAxes(fiches: readonly LigneLue[], axes: readonly LigneLue[], presents: ReadonlyMap<string, Present>): AxesResolus {
  const connus = new Map<string, AxeConnu>([...presents].map(([numero, { faits }]) => [numero, { titre: String(faits['titre'] ?? ''), ligne: undefined }]));
  for (const ligne of axes) {
    const numero = numeroAxe(textFor(ligne, 'nom'));
    if (numero !== undefined) connus.set(numero, { titre: textFor(ligne, 'titre') || (connus.get(numero)?.titre ?? ''), ligne: undefined });
  }
  const deductions = new Set<string>();
  const erreurs: ErreurTableur[] = [];
  const dits = fiches.map((ligne) => ({ ligne, axe: saidAxis(ligne) }));
  for (const { ligne, axe } of dits) {
    const probleme = axe && register(axe, ligne, connus, deductions);
    if (probleme) erreurs.push(errorAt(ligne, filledAxisCell(ligne), probleme));
  }
  const numeros = new Map<LigneLue, string>();
  for (const { ligne, axe } of dits) {
    const numero = axe ? numberOf(axe, connus) : fromCode(ligne, connus, deductions);
    if (numero === undefined) continue;
    if (connus.has(numero)) numeros.set(ligne, numero);
    else erreurs.push(errorAt(ligne, filledAxisCell(ligne), unknownAxis(numero, connus)));
  }
  const nouveaux = [...connus].flatMap(([numero, { titre, ligne }]) => (ligne ? [[numero, { titre, ligne }] as const] : []));
  return { numeros, nouveaux: new Map(nouveaux), deductions: [...deductions], erreurs };
}

const filledAxisCell = (ligne: LigneLue) => (textFor(ligne, 'axe') === '' ? undefined : cellFor(ligne, 'axe'));

function saidAxis(ligne: LigneLue): AxeAnnonce | undefined {
  const cellule = cellFor(ligne, 'axe')?.cellule;
  const texte = cellule?.texte.trim() ?? '';
  if (texte === '' || cellule?.enErreur === true) return ligne.axe;
  return readAxisCell(texte);
}

const numberOf = ({ numero, titre }: AxeAnnonce, connus: ReadonlyMap<string, AxeConnu>): string | undefined =>
  numero ?? [...connus].find(([, connu]) => plier(connu.titre) === plier(titre))?.[0];

/** Learns an axis from a row; gives what is wrong with it. */
function register(axe: AxeAnnonce, ligne: LigneLue, connus: Map<string, AxeConnu>, deductions: Set<string>): Probleme | undefined {
  if (axe.titre === '') return axe.numero === undefined ? SANS_NUMERO : undefined;
  const numero = numberOf(axe, connus);
  if (numero === undefined) {
    const suivant = String(Math.max(0, ...[...connus.keys()].map(Number)) + 1);
    connus.set(suivant, { titre: axe.titre, ligne });
    deductions.add(`L’axe « ${axe.titre} » n’a pas de numéro dans le tableau : il reçoit le ${suivant}, d’après l’ordre des lignes.`);
    return undefined;
  }
  const connu = connus.get(numero);
  if (!connu) connus.set(numero, { titre: axe.titre, ligne });
  else if (plier(connu.titre) !== plier(axe.titre)) {
    if (connu.ligne) return twoTitles(numero, connu.titre, connu.ligne);
    deductions.add(`L’axe ${numero} s’appelle « ${connu.titre} », et « ${axe.titre} » dans le tableau : son titre ne change pas. Pour le changer, ajoutez une feuille « Axes ».`);
  }
  return undefined;
}

/** « 1.2 » is an action of axis 1, when nothing in the sheet says the axis. */
function fromCode(ligne: LigneLue, connus: ReadonlyMap<string, AxeConnu>, deductions: Set<string>): string | undefined {
  if (cellFor(ligne, 'axe')) return undefined;
  const numero = /^\D*0*(\d+)[.\-–/ ]+\d/.exec(textFor(ligne, 'code'))?.[1];
  if (numero === undefined || !connus.has(numero)) return undefined;
  deductions.add('Le tableau n’a pas de colonne pour l’axe : il vient du numéro des actions (1.2 va dans l’axe 1).');
  return numero;
}

const unknownAxis = (numero: string, connus: ReadonlyMap<string, AxeConnu>): Probleme => ({
  pourquoi:
    connus.size === 0
      ? `Le contrat n’a pas encore d’axe, et le tableau ne donne pas le titre de l’axe ${numero}.`
      : `Il n’y a pas d’axe ${numero} : le contrat et le tableau ont ${connus.size > 1 ? 'les axes' : 'l’axe'} ${[...connus.keys()].join(', ')}.`,
  remede: 'Corrigez le numéro, ou écrivez aussi le titre de l’axe.',
  exemple: `Axe ${numero} – Accéder aux soins et aux droits`,
});

const twoTitles = (numero: string, titre: string, ligne: LigneLue): Probleme => ({
  pourquoi: `L’axe ${numero} a déjà un autre titre ligne ${ligne.numero} : « ${titre} ».`,
  remede: 'Écrivez partout le même titre pour un même axe, ou corrigez le numéro.',
});

const SANS_NUMERO: Probleme = { pourquoi: 'On ne lit ni numéro ni titre d’axe ici.', remede: 'Écrivez le numéro de l’axe, suivi de son titre.', exemple: 'Axe 2 – Prévenir' };
