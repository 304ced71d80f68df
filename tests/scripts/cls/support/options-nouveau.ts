/** What `cls nouveau` is told to make a sound contract out of nothing. */
export const TOUTES = {
  portail: 'La santé en Pays d’Apt',
  editeur: 'CC Pays d’Apt-Luberon',
  contact: 'sante@exemple.fr',
  nom: 'Pays d’Apt Luberon',
  nature: 'Communauté de communes',
  porteur: 'CC Pays d’Apt-Luberon',
  'nature-porteur': 'communaute-de-communes',
  departement: 'Vaucluse',
  perimetre: 'CC Pays d’Apt-Luberon',
  titre: 'Contrat local de santé du Pays d’Apt',
  signature: '18/03/2025',
  debut: '2025',
  fin: '2029',
  'source-titre': 'Contrat signé',
  'source-document': 'contrat.pdf',
};

/** The same as arguments of a command. */
export const enArguments = (
  contenu: string,
  donnees: Readonly<Record<string, string>>,
): string[] => [
  '--contenu',
  contenu,
  ...Object.entries(donnees).map(([nom, valeur]) => `--${nom}=${valeur}`),
];
