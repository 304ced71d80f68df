import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A contract as its files stand: what a tool reads before it proposes anything. */
export interface ContratOuvert {
  readonly territoire: string;
  /** `<territoire>/<contrat>`. */
  readonly contrat: string;
  /** Texts of the territoire, by path from the content folder. */
  readonly fichiers: ReadonlyMap<string, string>;
}

/**
 * Reads the texts of a contract and of its territoire; undefined when there is no such contract.
 * @param contenu content folder
 * @param contrat `<territoire>/<contrat>`
 */
export function openContrat(contenu: string, contrat: string): ContratOuvert | undefined {
  const [territoire = '', generation = '', ...reste] = contrat.split('/');
  const dossier = `contrats/${territoire}`;
  if (reste.length > 0 || !existsSync(path.join(contenu, dossier, generation, 'contrat.md')))
    return undefined;
  const fichiers = readdirSync(path.join(contenu, dossier), { recursive: true, encoding: 'utf8' })
    .filter((nom) => /\.(?:md|yaml)$/.test(nom) && !path.basename(nom).startsWith('.'))
    .map((nom) => `${dossier}/${nom.replaceAll(path.sep, '/')}`)
    .sort();
  return {
    territoire,
    contrat,
    fichiers: new Map(
      fichiers.map((nom) => [
        nom,
        readFileSync(path.join(contenu, nom), 'utf8').replace(/\r\n?/g, '\n'),
      ]),
    ),
  };
}
