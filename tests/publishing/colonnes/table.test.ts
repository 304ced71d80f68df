import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeSchema } from '#domain/axe/axe.schema.ts';
import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import { docstringDe, elementDe } from '#publishing/colonnes/aide.ts';
import { LISTES_DE_FICHE, NOMS_FEUILLES } from '#publishing/colonnes/feuilles.ts';
import type { SorteFeuille } from '#publishing/colonnes/colonne.types.ts';
import { plier } from '#publishing/colonnes/plier.ts';
import { COLONNES, colonnesDe, colonnesExportees } from '#publishing/colonnes/table.ts';
import { CONTEXTE } from './support/lire.ts';

const SORTES = Object.keys(NOMS_FEUILLES) as SorteFeuille[];
const LISTES = Object.keys(LISTES_DE_FICHE) as (keyof typeof LISTES_DE_FICHE)[];

/** Paths of the fields of a schema, groups of fields opened. */
function champsDe(schema: z.ZodObject, avant: readonly string[] = []): string[] {
  return Object.entries(schema.shape).flatMap(([cle, champ]) => {
    let dedans: unknown = champ;
    while (dedans instanceof z.ZodOptional || dedans instanceof z.ZodDefault) dedans = dedans.unwrap();
    return dedans instanceof z.ZodObject ? champsDe(dedans, [...avant, cle]) : [[...avant, cle].join('.')];
  });
}

const champsExportes = (sorte: SorteFeuille) => new Set(colonnesExportees(sorte).flatMap(({ champs }) => champs.map((champ) => champ.join('.'))));

describe('la table des colonnes', () => {
  it('donne une colonne à chaque champ d’une fiche ou d’un axe : un export n’oublie rien', () => {
    const listes = LISTES.map((liste) => LISTES_DE_FICHE[liste].join('.'));
    expect(champsDe(ficheSchema).filter((champ) => !champsExportes('fiches').has(champ) && !listes.includes(champ))).toEqual([]);
    expect(champsDe(axeSchema).filter((champ) => !champsExportes('axes').has(champ))).toEqual([]);
    for (const liste of LISTES) expect(champsDe(elementDe(ficheSchema, LISTES_DE_FICHE[liste]) as z.ZodObject).filter((champ) => !champsExportes(liste).has(champ))).toEqual([]);
  });

  it.each(SORTES)('ne laisse aucun titre de la feuille « %s » désigner deux colonnes', (sorte) => {
    const titres = new Map<string, string>();
    for (const { cle, titre, synonymes } of colonnesDe(sorte))
      for (const nom of [titre, ...synonymes]) {
        expect(titres.get(plier(nom)) ?? cle, nom).toBe(cle);
        titres.set(plier(nom), cle);
      }
  });

  it('ne distingue ni les pluriels ni « tous » de « tout » : « Tous publics » est « Tout public »', () => {
    expect([plier('Tous publics'), plier('TOUS LES PUBLICS')]).toEqual([plier('Tout public'), plier('tout public')]);
  });

  it('ne donne la même clé à deux colonnes nulle part', () => {
    expect(new Set(COLONNES.map(({ cle }) => cle)).size).toBe(COLONNES.length);
  });

  it('explique chaque colonne exportée avec les mots du schéma, et donne un exemple que la colonne sait lire', () => {
    for (const { cle, feuille, champs, aide, exemple, lire } of COLONNES.filter(({ exportee }) => exportee)) {
      const schema = feuille === 'axes' ? axeSchema : feuille === 'fiches' ? ficheSchema : elementDe(ficheSchema, LISTES_DE_FICHE[feuille]);
      expect(aide, cle).toContain(docstringDe(schema, champs[0] ?? []));
      expect(aide, cle).not.toBe('');
      if (cle.endsWith('supprimer')) continue;
      const { faits, problemes } = lire({ texte: exemple, valeur: exemple }, CONTEXTE);
      if (!/themes|leviers/.test(cle)) expect([faits.length, problemes], cle).toEqual([1, []]);
    }
  });

  it.each([
    ['Intitulé de l’action', 'titre'],
    ['INTITULE ACTION', 'titre'],
    ['Pilote(s)', 'pilotes'],
    ['Porteur de l’action', 'pilotes'],
    ['Partenaires mobilisés', 'partenaires'],
    ['Échéance', 'echeance'],
    ['Calendrier prévisionnel', 'calendrier'],
    ['Public visé', 'publics'],
    ['Public(s) cible(s)', 'publics'],
    ['Bénéficiaires', 'publics'],
    ['Objectif opérationnel', 'objectifs'],
    ['Indicateurs de suivi', 'indicateurs'],
    ['Coût', 'budget.cout'],
    ['Financement', 'budget.financeurs'],
    ['N° action', 'code'],
    ['État d’avancement', 'avancement.etat'],
    ['Points de vigilance', 'section.Points de vigilance'],
  ])('reconnaît « %s » comme les coordinations l’écrivent', (titre, cle) => {
    expect(colonnesDe('fiches').find((une) => [une.titre, ...une.synonymes].some((nom) => plier(nom) === plier(titre)))?.cle).toBe(cle);
  });
});
