import { afterAll, describe, expect, it } from 'vitest';
import { classeur, feuille } from '../support/classeurs.ts';
import { brouillonDe, contenuEssai } from '../support/contenu.ts';

const contenu = contenuEssai();
afterAll(() => contenu.effacer());

const importer = (...titres: readonly string[]) =>
  brouillonDe(contenu, classeur(feuille('Actions', [['Fiche action', 'Pilote'], ...titres.map((titre) => [titre, 'CPAM'])])));
const fiches = ({ changements }: ReturnType<typeof importer>) =>
  changements.map(({ nom, differences }) => [nom, differences.find(({ champ }) => champ === 'Intitulé de l’action')?.apres]);

describe('un tableau sans colonne de numéros', () => {
  it.each([
    ['Fiche 1.1 : Aller vers', 'Fiche 1.2 : Former'],
    ['1.1 Aller vers', '1.2 Former'],
    ['FA n°1.1 – Aller vers', 'FA n°1.2 – Former'],
  ])('prend le numéro qui commence l’intitulé : « %s »', (...titres) => {
    const plan = importer(...titres);
    expect(plan.erreurs).toEqual([]);
    expect(fiches(plan)).toEqual([['1-1', 'Aller vers'], ['1-2', 'Former']]);
  });

  it('laisse tel quel un intitulé qui commence par un chiffre par hasard', () => {
    expect(fiches(importer('1.5 ETP de psychologue', 'Former', 'Dépister'))).toContainEqual(['1-5-etp-de-psychologue', '1.5 ETP de psychologue']);
  });
});
