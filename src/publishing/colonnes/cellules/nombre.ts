import type { Genre } from '../genre.types.ts';

const MONTANT = /^(?:environ\s+|env\.?\s+)?([+-]?[\d\s.,’']*\d)\s*(k|m)?\s*(?:€|euros?|eur)?\s*(?:ttc|ht)?$/i;

/**
 * Amount in euros of « 12 000 € », « 12.000,50 », « 12,5 k€ », « 1 M€ »; undefined when the text is not
 * one number. A single point or comma before three figures separates thousands.
 */
export function lireMontant(texte: string): number | undefined {
  const trouve = MONTANT.exec(texte.replace(/\s/g, ' ').trim());
  if (!trouve) return undefined;
  const facteur = { k: 1000, m: 1_000_000 }[trouve[2]?.toLowerCase() ?? ''] ?? 1;
  const nombre = Number(standard((trouve[1] ?? '').replace(/[\s’']/g, ''), facteur > 1));
  // Cents, without what binary fractions add to them.
  return Number.isFinite(nombre) ? Math.round(nombre * facteur * 100) / 100 : undefined;
}

/** A French or English number as JavaScript writes it. */
function standard(nombre: string, enMilliers: boolean): string {
  const derniere = Math.max(nombre.lastIndexOf(','), nombre.lastIndexOf('.'));
  if (derniere === -1) return nombre;
  const decimales = nombre.length - derniere - 1;
  const signes = nombre.replace(/[^.,]/g, '');
  const memeSigne = new Set(signes).size === 1;
  const milliers = memeSigne && decimales === 3 && (signes.length > 1 || !enMilliers) && !/^0[.,]/.test(nombre);
  if (milliers) return nombre.replace(/[.,]/g, '');
  return `${nombre.slice(0, derniere).replace(/[.,]/g, '')}.${nombre.slice(derniere + 1)}`;
}

/** An amount in euros. */
export const montantGenre: Genre = {
  lire: ({ valeur, texte }) => {
    const montant = typeof valeur === 'number' ? valeur : lireMontant(texte);
    if (montant === undefined) return { problemes: [PAS_UN_MONTANT] };
    return montant < 0 ? { problemes: [NEGATIF] } : { valeur: montant };
  },
  ecrire: (valeur) => String(valeur).replace('.', ','),
};

/** A year. */
export const anneeGenre: Genre = {
  lire: ({ valeur, texte }) => {
    const annee = valeur instanceof Date ? valeur.getUTCFullYear() : Number(/^(?:ann[ée]e\s+)?(\d{4})$/i.exec(texte.trim())?.[1]);
    return annee >= 1900 && annee <= 2100 ? { valeur: annee } : { problemes: [PAS_UNE_ANNEE] };
  },
  ecrire: String,
};

const PAS_UN_MONTANT = {
  pourquoi: 'Ce n’est pas un montant en euros.',
  remede: 'Écrivez un seul nombre, avec ou sans « € ». Mettez les mots dans la colonne « Précision ».',
  exemple: '12 000 €',
};
const NEGATIF = {
  pourquoi: 'Un montant ne peut pas être négatif.',
  remede: 'Écrivez la somme sans le signe « - ».',
  exemple: '12 000 €',
};
const PAS_UNE_ANNEE = {
  pourquoi: 'Ce n’est pas une année.',
  remede: 'Écrivez l’année en quatre chiffres. S’il y a plusieurs années, faites une ligne par année.',
  exemple: '2026',
};
