import { afterEach, describe, expect, it } from 'vitest';
import { classeur, feuille } from '../support/classeurs.ts';
import { type ContenuEssai, contenuEssai, planDe } from '../support/contenu.ts';

let contenu: ContenuEssai | undefined;
afterEach(() => contenu?.effacer());

const importer = (...titres: readonly string[]) => {
  contenu = contenuEssai();
  return planDe(contenu, classeur(feuille('Actions', [['Fiche action', 'Pilote'], ...titres.map((titre) => [titre, 'CPAM'])])));
};
const ecrites = (plan: ReturnType<typeof importer>) => plan.ecritures.map(({ fichier, apres }) => [fichier.split('/').at(-1), /titre: (.*)/.exec(apres ?? '')?.[1]]);

describe('un tableau sans colonne de numéros', () => {
  it.each([
    ['Fiche 1.1 : Aller vers', 'Fiche 1.2 : Former'],
    ['1.1 Aller vers', '1.2 Former'],
    ['FA n°1.1 – Aller vers', 'FA n°1.2 – Former'],
  ])('prend le numéro qui commence l’intitulé : « %s »', (...titres) => {
    const plan = importer(...titres);
    expect(plan.erreurs).toEqual([]);
    expect(ecrites(plan)).toEqual([['1-1.md', 'Aller vers'], ['1-2.md', 'Former']]);
  });

  it('laisse tel quel un intitulé qui commence par un chiffre par hasard', () => {
    expect(ecrites(importer('1.5 ETP de psychologue', 'Former', 'Dépister'))[0]).toEqual(['1-5-etp-de-psychologue.md', '1.5 ETP de psychologue']);
  });
});
