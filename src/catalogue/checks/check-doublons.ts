import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { codeFiche } from '#domain/fiche/fiche.rules.ts';
import { quote } from '../describe-value.ts';
import type { Entrees } from '../entries.ts';
import { groupByParent, slugOfId } from '../entries-index.ts';
import { anomalyAt, type Check } from './check.ts';

type FicheEntree = Entrees['fiches'][number];

/** Two fiches of one contract must not bear the same number; `01.1` and `1.1` are the same. */
export const checkCodes: Check = ({ entrees }) =>
  [...groupByParent(entrees.fiches).values()].flatMap(checkFiches);

function checkFiches(fiches: readonly FicheEntree[]): Anomalie[] {
  const parCode = Map.groupBy(fiches, (fiche) => normalizeCode(codeOf(fiche)));
  parCode.delete('');
  return [...parCode.values()].flatMap((groupe) => {
    // The file whose name gives the number has a better claim to it than one that overrides its name.
    const [premiere, ...autres] = groupe.toSorted(
      (a, b) => Number(a.data.code !== undefined) - Number(b.data.code !== undefined),
    );
    return autres.map((fiche): Anomalie => {
      const champ = fiche.data.code === undefined ? [] : ['code'];
      const nom = premiere?.fichier.split('/').at(-1) ?? '';
      const anomalie = anomalyAt(fiche, champ, 'code-en-double', {
        trouve: `le numéro ${quote(codeOf(fiche))}, déjà porté par ${nom} (${quote(premiere?.data.titre ?? '')})`,
        attendu: 'un numéro différent pour chaque fiche du contrat',
        remede:
          champ.length === 0
            ? `Renommez ${fiche.fichier.split('/').at(-1) ?? ''} ou ${nom}.`
            : `Corrigez le numéro ici ou dans ${nom}.`,
      });
      return champ.length === 0 ? { ...anomalie, ligne: 1 } : anomalie;
    });
  });
}

const codeOf = ({ id, data }: FicheEntree): string => data.code ?? codeFiche(slugOfId(id)) ?? '';

/** `A01.2`, `a-1-2` and `A1.2` are read aloud the same way. */
const normalizeCode = (code: string): string =>
  (code.toLowerCase().match(/[a-z]+|\d+/g) ?? [])
    .map((partie) => partie.replace(/^0+(?=\d)/, ''))
    .join('.');

/** Two sources of one territoire must not bear the same identifier: a mark would lead to either. */
export const checkSourceIds: Check = ({ entrees }) =>
  entrees.territoires.flatMap((territoire) => {
    const ids = territoire.data.sources.map(({ id }) => id);
    return ids.flatMap((id, rang) =>
      ids.indexOf(id) === rang
        ? []
        : anomalyAt(territoire, ['sources', rang, 'id'], 'identifiant-en-double', {
            trouve: quote(id),
            attendu: 'un identifiant différent pour chaque source',
            remede: `Donnez à cette source un identifiant libre, par exemple « ${firstFree(ids)} ».`,
          }),
    );
  });

function firstFree(ids: readonly string[]): string {
  let rang = ids.length;
  while (ids.includes(`s${rang}`)) rang += 1;
  return `s${rang}`;
}
