import { cheminDonnees } from '#search/communes/fichiers-communes.ts';
import { departementDuCode } from '#search/communes/nom-commune.ts';
import type { DonneesDepartement } from '#site/communes/donnees.types.ts';
import { communeActuelle, repondreCommune, type ReponseCommune } from '#site/communes/reponse.ts';

/** Answers for communes, one département read at a time. */
export interface Repondeur {
  /** The answer for an INSEE code, old ones included; undefined when no commune has it. */
  readonly repondre: (code: string) => Promise<ReponseCommune | undefined>;
}

/**
 * @param racine root of the site, with its last slash
 * @param lire text of a file of the site; rejects when it cannot be read
 * @param surLecture told of each département, the first time that it is read
 */
export function creerRepondeur(
  racine: string,
  lire: (url: string) => Promise<string>,
  surLecture: (donnees: DonneesDepartement) => void = () => undefined,
): Repondeur {
  const lus = new Map<string, Promise<DonneesDepartement>>();
  const lireDonnees = (departement: string): Promise<DonneesDepartement> => {
    const connu = lus.get(departement);
    if (connu) return connu;
    const lu = lire(racine + cheminDonnees(departement)).then((texte) => {
      const donnees = JSON.parse(texte) as DonneesDepartement;
      surLecture(donnees);
      return donnees;
    });
    lus.set(departement, lu);
    lu.catch(() => lus.delete(departement));
    return lu;
  };
  return {
    repondre: async (code) => {
      const donnees = await lireDonnees(departementDuCode(code));
      return (
        repondreCommune(donnees, code) ??
        repondreCommune(donnees, communeActuelle(donnees, code) ?? '')
      );
    },
  };
}
