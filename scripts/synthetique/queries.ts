/** Queries whose costs are unlike, by kind; facets are clicked after the first of them. */
export const QUERIES: Readonly<Record<string, readonly string[]>> = {
  'mot rare': ['perturbateurs', 'saturnisme', 'moustique', 'Zanbouna', 'légionelles'],
  'mots courants': ['santé', 'contrat local de santé', 'accès aux soins', 'prévention', 'commune'],
  question: [
    'comment trouver un médecin traitant ?',
    'qui peut m’aider à arrêter de fumer ?',
    'quelles actions pour la santé mentale des jeunes ?',
    'que fait la commune pour les personnes âgées ?',
  ],
  synonyme: ['CLSM', 'désert médical', 'dépression', 'Alzheimer', 'PMI'],
  'lieu et sujet': [
    'santé mentale Narbonne',
    'addictions à Royan',
    'médecins Bretagne',
    'violences Marseille',
  ],
  'faute de frappe': ['adiction', 'santé mantale', 'prévantion', 'medcin traitant'],
  expression: ['« santé mentale »', '"accès aux soins"', '"contrat local de santé"'],
  'une partie des mots': ['trottinettes électriques dans les écoles', 'licornes et prévention'],
};
