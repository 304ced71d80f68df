import { anciensCodes, COMMUNES, reglesListes } from '../communes.ts';
import type { SiteServi } from '../hote.types.ts';

/** A folder without its slash; one slash in front, since a browser reads `//name` as another site. */
export const barres = (base: string): readonly string[] => [
  '@sans_barre {',
  '\tnot path */',
  '\tnot path //*',
  '\tfile {path}/index.html',
  '}',
  'handle @sans_barre {',
  '\t@question expression `{query} != ""`',
  `\tredir @question ${base.slice(0, -1)}{path}/?{query} 301`,
  `\tredir ${base.slice(0, -1)}{path}/ 301`,
  '}',
];

/** A commune without a page, or under a code of the past. */
export function communes({ base, communes: table }: SiteServi): readonly string[] {
  if (!table) return [];
  const cible = '{portail_commune}';
  return [
    '# Communes : un code ancien mène au code actuel ; une commune sans page, à la liste de son département.',
    '@commune_sans_page {',
    `\tpath_regexp ^/${COMMUNES}`,
    '\tnot file {path} {path}/index.html',
    '}',
    'handle @commune_sans_page {',
    `\tmap {path} ${cible} {`,
    ...anciensCodes(table).map(
      ([ancien, actuel]) => `\t\t~(?i)^/${COMMUNES}${ancien}/?$ ${base}${COMMUNES}${actuel}/`,
    ),
    ...reglesListes(table).map(
      ({ prefixe, suite, page, ancre }) =>
        `\t\t~(?i)^/${COMMUNES}${prefixe}(${suite})/?$ "${page}#${ancre}\${1}"`,
    ),
    '\t\tdefault ""',
    '\t}',
    `\t@connue expression \`${cible} != ""\``,
    `\tredir @connue ${cible} 302`,
    '\terror 404',
    '}',
  ];
}
