import { passagesDe } from './passages-rapport.ts';
import { PLAFOND } from './plafond.ts';
import type { Contexte, LigneRapport, Trouvaille } from './rapport.types.ts';

/** Read together: enough for the network, few enough to leave the page answering. */
const PAR_LOT = 16;

/** Reads the text of results, lot by lot and in their order; a text that cannot be read stops it. */
export async function* lireLignes(
  trouvailles: readonly Trouvaille[],
  { origine }: Pick<Contexte, 'origine'>,
): AsyncGenerator<readonly LigneRapport[]> {
  const gardees = trouvailles.slice(0, PLAFOND);
  for (let debut = 0; debut < gardees.length; debut += PAR_LOT) {
    const lot = gardees.slice(debut, debut + PAR_LOT);
    const donnees = await Promise.all(lot.map(({ lire }) => lire()));
    yield lot.flatMap(({ section, niveau, exemple, requete, decrire }, rang) => {
      const texte = donnees[rang];
      if (!texte) return [];
      const description = decrire(texte);
      return {
        ...description,
        ...passagesDe(texte, requete),
        numero: debut + rang + 1,
        section,
        niveau,
        exemple,
        adresse: new URL(description.href, origine).href,
        adressePdf: description.pdf && new URL(description.pdf, origine).href,
      };
    });
    // What is already at hand resolves without letting the page breathe.
    await new Promise((suite) => setTimeout(suite));
  }
}
