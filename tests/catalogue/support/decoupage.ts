import type { Commune, Decoupage } from '#geography/decoupage.types.ts';

const byCode = <T extends { readonly code: string }>(choses: readonly T[]) =>
  new Map(choses.map((chose) => [chose.code, chose]));

/** A commune of 1,000 inhabitants. */
export const uneCommune = (code: string, nom: string, champs: Partial<Commune> = {}): Commune => ({
  code,
  nom,
  departement: code.slice(0, 2),
  region: '93',
  codesPostaux: [],
  population: 1000,
  ...champs,
});

/** A France of four communes, one EPCI across two départements, and two regions. */
export const unDecoupage = (): Decoupage => ({
  annee: 2026,
  communes: byCode([
    uneCommune('84003', 'Apt'),
    uneCommune('04045', 'Céreste'),
    uneCommune('13055', 'Marseille'),
    uneCommune('97501', 'Miquelon', { departement: '975', population: undefined }),
  ]),
  anciennes: byCode([{ code: '13201', nom: 'Marseille 1er', actuelle: '13055' }]),
  epci: new Map([
    ['248400285', { siren: '248400285', nom: 'Pays d’Apt Luberon', communes: ['84003', '04045'] }],
  ]),
  departements: byCode([
    { code: '04', nom: 'Alpes-de-Haute-Provence', region: '93' },
    { code: '13', nom: 'Bouches-du-Rhône', region: '93' },
    { code: '84', nom: 'Vaucluse', region: '93' },
    { code: '17', nom: 'Charente-Maritime', region: '75' },
  ]),
  regions: byCode([
    { code: '93', nom: 'Provence-Alpes-Côte d’Azur' },
    { code: '75', nom: 'Nouvelle-Aquitaine' },
  ]),
});
