import { splitFrontMatter } from '#catalogue/content/front-matter.ts';
import { assemble } from '../fichiers/markdown-file.ts';
import { newFile } from '../fichiers/new-file.ts';
import type { NouveauContrat } from './nouveau.types.ts';
import { faitsPerimetre, nameCodes } from './write-territoire.ts';

/**
 * Text of the `contrat.md` of a new contract. Only what was given: nothing is deduced, and its
 * presentation is left to be written.
 * @param source identifier of its source in `territoire.yaml`
 */
export function writeContrat(territoire: string, contrat: NouveauContrat, source: string): string {
  const {
    dossier,
    titre,
    nature,
    generation,
    predecesseur,
    signature,
    periode,
    perimetre,
    verifieLe,
  } = contrat;
  const texte = newFile('contrat', `contrats/${territoire}/${dossier}/contrat.md`, {
    titre,
    nature,
    ...(generation === undefined ? {} : { generation }),
    ...(predecesseur === undefined ? {} : { predecesseur }),
    ...(signature === undefined ? {} : { signature: { date: signature } }),
    ...(periode === undefined ? {} : { periode }),
    verifieLe,
    ...(perimetre === undefined ? {} : { perimetre: faitsPerimetre(perimetre) }),
    sources: [source],
  });
  if (perimetre === undefined) return texte;
  const enTete = splitFrontMatter(texte)?.yaml ?? '';
  return assemble(nameCodes(`${enTete}\n`, [], perimetre).trimEnd(), '');
}
