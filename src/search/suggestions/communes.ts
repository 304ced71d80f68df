import { suggestions as T } from '#site/strings/suggestions.ts';
import type { CommuneTrouvee } from '../communes/commune.types.ts';
import { lireSaisie, RANGS, repondre } from './classer.ts';
import type { Suggestion, Trouvee } from './suggestion.types.ts';

/** Communes that answer, in the order in which their reader gives them, as suggestions. */
export function trouveesCommunes(
  communes: readonly CommuneTrouvee[],
  saisie: string,
): readonly Trouvee[] {
  const lue = lireSaisie(saisie);
  return communes.map((commune) => {
    const suggestion = suggestionCommune(commune, saisie);
    const nom = commune.ancienNom ?? commune.nom;
    const trouvee = lue && repondre({ ...suggestion, texte: nom }, lue);
    // By a postcode, or as its reader reads names: it answers all the same.
    return { suggestion, nom: suggestion.texte, rang: trouvee?.rang ?? RANGS.debut };
  });
}

function suggestionCommune(commune: CommuneTrouvee, saisie: string): Suggestion {
  const { nom, ancienNom, codesPostaux, code, departement, territoires, href } = commune;
  const tape = saisie.replace(/\s/g, '');
  const codeTape = /\d{2}/.test(tape) && [...codesPostaux, code].find((un) => un.startsWith(tape));
  const actuelle = `${nom} (${departement})`;
  return {
    genre: 'commune',
    texte: ancienNom ?? actuelle,
    href,
    precision: [
      codeTape,
      ancienNom === undefined ? undefined : T.communeDe(actuelle),
      territoires.length > 0 ? T.couverte(territoires.map((un) => un.nom)) : T.nonCouverte,
    ]
      .filter(Boolean)
      .join(', '),
  };
}
