import type { AnnexeFacts, CategorieDonnee, DecisionDonnees } from './annexe.schema.ts';

/** Where a piece of personal data was found. */
interface Trouvaille {
  readonly categorie: CategorieDonnee;
  readonly page: number;
}

/** What was decided about a finding: the decision of its page, else that of the whole document. */
export function decisionSur(
  { donneesPersonnelles }: Pick<AnnexeFacts, 'donneesPersonnelles'>,
  { categorie, page }: Trouvaille,
): DecisionDonnees | undefined {
  const memes = donneesPersonnelles.filter((decision) => decision.categorie === categorie);
  return (memes.find((decision) => decision.page === page) ?? memes.find((decision) => decision.page === undefined))
    ?.decision;
}

/** Whether the file itself may be offered: a file that still shows what the text masks may not. */
export const isFichierPublie = ({ donneesPersonnelles }: Pick<AnnexeFacts, 'donneesPersonnelles'>): boolean =>
  donneesPersonnelles.every(({ decision }) => decision === 'publier');

/** Whether the text of a document may be read on the portal. */
export const isTextePublie = ({ donneesPersonnelles }: Pick<AnnexeFacts, 'donneesPersonnelles'>): boolean =>
  donneesPersonnelles.every(({ decision }) => decision !== 'ne-pas-heberger');
