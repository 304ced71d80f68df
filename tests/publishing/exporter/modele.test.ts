import { describe, expect, it } from 'vitest';
import { isMarqueExemple, NOM_MODE_D_EMPLOI, NOMS_FEUILLES } from '#publishing/colonnes/feuilles.ts';
import { feuillesDuModele } from '#publishing/exporter/modele.ts';
import { CONTEXTE } from './support/contrat-complet.ts';

const FEUILLES = feuillesDuModele(CONTEXTE);
const [MODE_D_EMPLOI, ...TABLEAUX] = FEUILLES;

describe('le modèle de tableur', () => {
  it('commence par son mode d’emploi, puis donne chaque feuille de l’import', () => {
    expect(FEUILLES.map(({ nom }) => nom)).toEqual([NOM_MODE_D_EMPLOI, ...Object.values(NOMS_FEUILLES)]);
  });

  it('n’a pour lignes que des exemples que l’import laisse', () => {
    for (const { lignes, colonnes } of TABLEAUX) {
      expect(lignes.map(([premiere = '']) => isMarqueExemple(premiere))).toEqual([true]);
      expect(lignes[0]).toHaveLength(colonnes.length);
    }
    expect(isMarqueExemple('Exemple d’action')).toBe(false);
  });

  it('explique chaque colonne dans sa bulle et dans le mode d’emploi', () => {
    const expliquees = new Set(MODE_D_EMPLOI?.lignes.map(([ou, quoi]) => `${ou} ${quoi}`));
    for (const { nom, colonnes } of TABLEAUX)
      for (const { titre, aide } of colonnes) {
        expect(aide, titre).not.toBe('');
        expect(expliquees, titre).toContain(`Feuille « ${nom} » ${titre}`);
      }
  });

  it('propose les thèmes, les publics, les leviers et les états du portail', () => {
    const choix = Object.fromEntries(FEUILLES.find(({ nom }) => nom === 'Fiches')?.colonnes.map(({ titre, choix: liste }) => [titre, liste]) ?? []);
    expect(choix['Thèmes']).toEqual(CONTEXTE.entrees.themes.map(({ data }) => data.libelle));
    expect(choix['Publics']).toContain('Tout public');
    expect(choix['Leviers']).toHaveLength(CONTEXTE.entrees.leviers.length);
    expect(choix['État d’avancement']).toContain('En pause');
    expect(choix['Supprimer']).toEqual(['oui']);
  });
});
