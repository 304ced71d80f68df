import type { OptionMontree } from '#search/client/combobox.types.ts';
import type { CommuneTrouvee } from '#search/communes/commune.types.ts';
import { motsDuNom } from '#search/communes/nom-commune.ts';
import { communes as T } from '#site/strings/communes.ts';

/** A commune in the list under the field. */
export interface OptionCommune extends OptionMontree {
  readonly commune: CommuneTrouvee;
}

/** More would not be read: whoever does not see theirs types one letter more. */
const OPTIONS = 8;

/** The best communes, as the list shows them. */
export const optionsDe = (
  communes: readonly CommuneTrouvee[],
  saisie: string,
): readonly OptionCommune[] =>
  communes.slice(0, OPTIONS).map((commune) => ({
    commune,
    segments: segmenter(commune.nom, saisie),
    detail: detailDe(commune),
  }));

/** What tells a commune from those of the same name. */
export const detailDe = ({
  codesPostaux,
  departement,
  ancienNom,
  territoires,
}: CommuneTrouvee): string =>
  [
    codesPostaux.length === 1 ? codesPostaux[0] : T.departement(departement),
    ancienNom !== undefined && T.comprend(ancienNom),
    territoires.length > 0 && T.couverte,
  ]
    .filter(Boolean)
    .join(' · ');

/** The name cut where what was typed begins its words. */
function segmenter(nom: string, saisie: string): OptionMontree['segments'] {
  const typees = motsDuNom(saisie);
  return nom.split(/([\p{L}\d]+)/u).flatMap((morceau) => {
    const [mot] = motsDuNom(morceau);
    const typee = mot && typees.find((un) => mot.startsWith(un));
    if (!typee) return [{ texte: morceau, trouve: false }];
    const fin = Math.min(typee.length, morceau.length);
    return [
      { texte: morceau.slice(0, fin), trouve: true },
      { texte: morceau.slice(fin), trouve: false },
    ];
  });
}
