import type { Donnees } from '../moteur.ts';
import { passagesDe } from './passages-rapport.ts';
import { PLAFOND } from './plafond.ts';
import type { Contexte, LigneRapport, Trouvaille } from './rapport.types.ts';

/** Texts asked together: enough for the network, few enough to show that the work goes on. */
const PAR_LOT = 16;

/** Milliseconds of work after which the page must be let answer: a reader never feels it wait. */
const SOUFFLE = 16;

/** Reads the text of results, lot by lot and in their order; a text that cannot be read stops it. */
export async function* lireLignes(
  trouvailles: readonly Trouvaille[],
  { origine }: Pick<Contexte, 'origine'>,
): AsyncGenerator<readonly LigneRapport[]> {
  const gardees = trouvailles.slice(0, PLAFOND);
  for (let debut = 0; debut < gardees.length; debut += PAR_LOT) {
    const lot = gardees.slice(debut, debut + PAR_LOT);
    const textes = await Promise.all(
      lot.map(async (trouvaille) => ({ trouvaille, donnees: await trouvaille.lire() })),
    );
    const lignes: LigneRapport[] = [];
    let reprise = performance.now();
    for (const { trouvaille, donnees } of textes) {
      if (performance.now() - reprise > SOUFFLE) {
        await respirer();
        reprise = performance.now();
      }
      lignes.push(ecrireLigne(trouvaille, donnees, debut + lignes.length + 1, origine));
    }
    yield lignes;
    // What is already at hand resolves without letting the page breathe.
    await respirer();
  }
}

const respirer = (): Promise<void> => new Promise((suite) => setTimeout(suite));

function ecrireLigne(
  { section, niveau, exemple, requete, decrire }: Trouvaille,
  donnees: Donnees,
  numero: number,
  origine: string,
): LigneRapport {
  const description = decrire(donnees);
  return {
    ...description,
    ...passagesDe(donnees, requete),
    numero,
    section,
    niveau,
    exemple,
    adresse: new URL(description.href, origine).href,
    adressePdf: description.pdf && new URL(description.pdf, origine).href,
  };
}
