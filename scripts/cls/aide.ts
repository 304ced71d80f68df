import type { Commande, OptionCommande } from './commande.types.ts';

const APPEL = 'npm run cls --';

/** Options that several commands share; each command takes all of them. */
export const OPTIONS_PARTAGEES: readonly OptionCommande[] = [
  { nom: 'contenu', valeur: 'DOSSIER', description: 'dossier du contenu (par défaut : content)' },
  { nom: 'aide', description: 'affiche cette explication' },
];

/** Options of the build, which only a few commands use: they are read, and told where they count. */
export const OPTIONS_SITE = ['sortie', 'site', 'base', 'port'] as const;

const enTete = ({ nom, valeur, repetee }: OptionCommande) =>
  `--${nom}${valeur === undefined ? '' : ` ${valeur}`}${repetee ? ' (répétable)' : ''}`;

function colonnes(lignes: readonly (readonly [string, string])[]): string[] {
  const largeur = Math.min(34, Math.max(...lignes.map(([gauche]) => gauche.length)));
  return lignes.map(([gauche, droite]) =>
    gauche.length > largeur
      ? `  ${gauche}\n  ${' '.repeat(largeur)}  ${droite}`
      : `  ${gauche.padEnd(largeur)}  ${droite}`,
  );
}

/** How a command is called, what it does and each of its options. */
export function aideCommande({ resume, usage, options, precisions, exemples = [] }: Commande): string {
  const toutes = [...options, ...OPTIONS_PARTAGEES];
  return [
    resume,
    '',
    `  ${APPEL} ${usage}`,
    '',
    'Options :',
    ...colonnes(toutes.map((option) => [enTete(option), option.description] as const)),
    ...(precisions === undefined ? [] : ['', precisions]),
    ...(exemples.length === 0
      ? []
      : [
          '',
          exemples.length > 1 ? 'Exemples :' : 'Exemple :',
          ...exemples.map((ligne) => `  ${APPEL} ${ligne}`),
        ]),
  ].join('\n');
}

/** The list of commands, for whoever does not know where to start. */
export const aideGenerale = (commandes: readonly Commande[]): string =>
  [
    'Publier un contrat local de santé, depuis un tableur ou des textes.',
    '',
    `  ${APPEL} COMMANDE`,
    '',
    'Commandes :',
    ...colonnes(commandes.map(({ nom, resume }) => [nom, resume] as const)),
    '',
    `Chaque commande s’explique : ${APPEL} importer --aide`,
  ].join('\n');
