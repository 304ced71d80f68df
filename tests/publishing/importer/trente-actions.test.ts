import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#catalogue/check-content.ts';
import { sayErrors } from '#publishing/importer/say-errors.ts';
import { countChanges, sayPlan } from '#publishing/importer/say-plan.ts';
import { classeur, feuille } from '../support/classeurs.ts';
import { brouillonDe, contenuEssai, ecrire, planDe, type ContenuEssai } from '../support/contenu.ts';
import { CHOIX, trenteActions } from '../support/trente-actions.ts';

const fautif = classeur(feuille('Plan d’actions', trenteActions({ corrige: false })));
const corrige = classeur(feuille('Plan d’actions', trenteActions({ corrige: true })));

describe('un tableau de trente actions, avec ses propres titres de colonnes', () => {
  let contenu: ContenuEssai;
  beforeEach(() => {
    contenu = contenuEssai();
  });
  afterEach(() => contenu.effacer());

  it('donne les cinq erreurs d’un coup, chacune à sa cellule, sans toucher à aucun fichier', () => {
    const avant = contenu.fichiers();
    const { erreurs } = planDe(contenu, fautif, { choix: CHOIX });
    expect(contenu.fichiers()).toEqual(avant);
    expect(erreurs.map(({ ligne, colonne, valeur }) => [ligne, colonne, valeur])).toEqual([
      [15, 'Réf.', '1,1'],
      [19, 'Nos chantiers', ''],
      [22, 'Thématique', 'Santé mantale'],
      [27, 'Où en est-on ?', '80 %'],
      [37, 'Date de fin', '31/02/2028'],
    ]);
    const texte = sayErrors(erreurs);
    expect(texte).toContain('Ligne 15, colonne « Réf. » (A15)');
    expect(texte).toMatch(/1\.10/);
    expect(texte).toContain('Santé mentale');
  });

  it('une fois corrigé, crée trente fiches et quatre axes que la vérification accepte', () => {
    const plan = planDe(contenu, corrige, { choix: CHOIX });
    expect(plan.erreurs).toEqual([]);
    expect(plan.anomalies).toEqual([]);
    expect(countChanges(plan)).toBe('0 fiche modifiée, 30 ajoutées, 0 supprimée, 0 inchangée ; 4 axes ajoutés.');
    ecrire(contenu, plan);
    const { anomalies, entrees } = checkContent(contenu.dossier);
    expect(anomalies).toEqual([]);
    expect(entrees.fiches).toHaveLength(30);
    expect(entrees.fiches.find(({ id }) => id.endsWith('/1-10'))?.data).toMatchObject({ titre: 'Maison de santé', axe: 1, calendrier: { debut: '2025-03', fin: '2028-12' } });
  });

  it('importé deux fois, ne change rien la seconde', () => {
    ecrire(contenu, brouillonDe(contenu, corrige, { choix: CHOIX }));
    const seconde = brouillonDe(contenu, corrige, { choix: CHOIX });
    expect(seconde.ecritures).toEqual([]);
    expect(sayPlan(seconde)).toBe('0 fiche modifiée, 0 ajoutée, 0 supprimée, 30 inchangées.');
  });

  it('cite le tableau comme source des états d’avancement, une seule fois', () => {
    const plan = brouillonDe(contenu, corrige, { choix: CHOIX });
    const territoire = plan.ecritures.find(({ fichier }) => fichier.endsWith('territoire.yaml'));
    expect(territoire?.apres?.match(/id: tableau-de-suivi/g)).toHaveLength(1);
    expect(territoire?.apres).toContain('document: suivi.xlsx');
  });
});
