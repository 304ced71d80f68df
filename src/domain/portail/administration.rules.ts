/** Where the administration page finds the content: a folder of this computer, or a repository of a git host. */
export type LieuAdministration =
  | { readonly hote: 'local' }
  | {
      readonly hote: 'github' | 'gitlab';
      /** `organisation/depot`, or `groupe/sous-groupe/depot` on GitLab. */
      readonly depot: string;
      /** Branch to write to; without it, the default one of the repository. */
      readonly branche?: string;
    };

const DEPOT = /^(github|gitlab):([\w.-]+(?:\/[\w.-]+)+)(?:#([\w./-]+))?$/;

/** What is asked of `administration:` in portail.yaml. */
export const ATTENDU_ADMINISTRATION =
  '« local », ou l’adresse courte d’un dépôt : github:organisation/depot, gitlab:groupe/depot (et #branche si ce n’est pas la principale)';

/**
 * Reads `administration:` of portail.yaml.
 * @param valeur `local`, `github:org/depot`, `gitlab:groupe/depot`, and `#branche` after a repository
 * @returns undefined when it is none of these
 */
export function lireAdministration(valeur: string): LieuAdministration | undefined {
  if (valeur === 'local') return { hote: 'local' };
  const [, hote, depot, branche] = DEPOT.exec(valeur) ?? [];
  if ((hote !== 'github' && hote !== 'gitlab') || depot === undefined) return undefined;
  if (hote === 'github' && depot.split('/').length !== 2) return undefined;
  return { hote, depot, ...(branche === undefined ? {} : { branche }) };
}
