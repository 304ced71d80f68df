import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import type { Genre } from '../genre.types.ts';
import { codeDe } from './nom-fiche.ts';

/** Number of a fiche. A spreadsheet that took it for a date or a number has lost it: the person is told. */
export const codeGenre: Genre = {
  lire: ({ valeur, texte }) => {
    if (valeur instanceof Date) return { problemes: [devenuDate(valeur, texte)] };
    const code = codeDe(texte);
    return ficheSchema.shape.code.safeParse(code).success ? { valeur: code } : { problemes: [PAS_UN_NUMERO] };
  },
  ecrire: String,
};

/** « 1-2 » typed in a cell becomes the first of February: day and month give the number back. */
function devenuDate(jour: Date, texte: string) {
  const numero = `${String(jour.getUTCDate())}.${String(jour.getUTCMonth() + 1)}`;
  return {
    pourquoi: `Le tableur a pris ce numéro pour une date (${texte.trim()}).`,
    remede: `Mettez la colonne au format « Texte », puis récrivez le numéro : sans doute ${numero}.`,
    exemple: numero,
  };
}

const PAS_UN_NUMERO = {
  pourquoi: 'Ce n’est pas un numéro de fiche.',
  remede: 'Écrivez le numéro seul : des chiffres, séparés par des points, avec une lettre devant si le contrat en met une.',
  exemple: '1.2',
};
