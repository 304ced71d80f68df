const LONGUEUR_MAX = 80;

/** A text between French quotation marks, shortened and on one line, as an anomaly shows it. */
export function quote(texte: string): string {
  const ligne = texte.replace(/\s+/g, ' ').trim();
  return `« ${ligne.length > LONGUEUR_MAX ? `${ligne.slice(0, LONGUEUR_MAX)}…` : ligne} »`;
}

/** A value read in a file, in words that a person who does not program understands. */
export function describeValue(valeur: unknown): string {
  if (valeur === undefined || valeur === null) return 'rien';
  if (typeof valeur === 'string') return valeur.trim() === '' ? 'un texte vide' : quote(valeur);
  if (Array.isArray(valeur))
    return valeur.length === 0 ? 'une liste vide' : `une liste (${valeur.length} éléments)`;
  if (typeof valeur === 'object') return describeTable(Object.keys(valeur));
  return quote(String(valeur));
}

const describeTable = (cles: readonly string[]) =>
  cles.length === 0 ? 'une table vide' : `une clé ${quote(cles[0] ?? '')} suivie de « : »`;

/** Words joined as in a sentence: `1, 2 ou 3`. */
export const enumerate = (mots: readonly string[], conjonction = 'ou'): string =>
  mots.length < 2
    ? mots.join('')
    : `${mots.slice(0, -1).join(', ')} ${conjonction} ${mots.at(-1) ?? ''}`;
