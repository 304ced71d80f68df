import type { Enregistrement, Valeur } from '#search/record.types.ts';
import { unEnregistrement } from './un-enregistrement.ts';

/** Numbers that look random and never change. */
function hasard(graine: number) {
  let etat = graine;
  return (sous: number): number => {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((etat / 2 ** 32) * sous);
  };
}

const SYLLABES =
  'bel cha cour dor fon gar lan mar mon nor pau pla ran roc sal ser tal val ver vil'.split(' ');
const GENRES = [
  ['ars', 'Agence régionale de santé'],
  ['cpam', 'Caisse primaire d’assurance maladie de'],
  ['ch', 'Centre hospitalier de'],
  ['cc', 'Communauté de communes'],
  ['cpts', 'CPTS'],
  ['commune', 'Ville de'],
] as const;

/**
 * Records of a portal of many contracts, as varied as true ones: for each contract its territoire,
 * 4 axes, 20 fiches, 2 documents, and 2 organisations: 30 records.
 */
export function enregistrementsDe(nombreContrats: number): readonly Enregistrement[] {
  const tirer = hasard(1);
  const mot = () =>
    Array.from({ length: 2 + tirer(2) }, () => SYLLABES[tirer(SYLLABES.length)] ?? '').join('');
  const valeurs = (nombre: number, prefixe: string): readonly Valeur[] =>
    Array.from({ length: nombre }, mot).map((nom) => ({ id: nom, libelle: `${prefixe} ${nom}` }));
  const parmi = (liste: readonly Valeur[], nombre: number): readonly Valeur[] => [
    ...new Set(
      Array.from({ length: nombre }, () => liste[tirer(liste.length)]).filter(
        (valeur) => valeur !== undefined,
      ),
    ),
  ];
  const [regions, departements] = [valeurs(18, 'Région'), valeurs(101, 'Département')];
  const [themes, publics] = [valeurs(26, 'Santé'), valeurs(17, 'Personnes')];
  const organisations = Array.from({ length: 2 * nombreContrats }, (_, rang) => {
    const [sigle, genre] = GENRES[tirer(GENRES.length)] ?? GENRES[0];
    const nom = `${mot()} ${mot()} ${rang}`;
    return { id: `${sigle}-${nom.replaceAll(' ', '-')}`, libelle: `${genre} ${nom}` };
  });
  const contrats = Array.from({ length: nombreContrats }, (_, rang) => {
    const annee = 2010 + tirer(16);
    const territoire = `Communauté d’agglomération ${mot()} ${mot()}`;
    return unEnregistrement({
      groupe: `${mot()}-${rang}/${annee}`,
      titre: `Contrat local de santé ${territoire}`,
      territoire,
      contrat: `contrat de ${annee}`,
      annee,
      statut: { id: annee > 2020 ? 'en-cours' : 'echu', libelle: '' },
      regions: parmi(regions, 1),
      departements: parmi(departements, tirer(8) === 0 ? 2 : 1),
      organisations: parmi(organisations, 3 + tirer(9)),
      themes: parmi(themes, 12),
      publics: parmi(publics, 8),
    });
  });
  const dans = (type: Enregistrement['type'], nombre: number) =>
    contrats.flatMap((contrat) =>
      Array.from({ length: nombre }, () =>
        unEnregistrement({
          ...contrat,
          type,
          themes: parmi(contrat.themes, 1 + tirer(2)),
          publics: parmi(contrat.publics, tirer(3)),
          organisations: parmi(contrat.organisations, tirer(3)),
        }),
      ),
    );
  return [
    ...contrats.map(({ territoire = '', ...contrat }) =>
      unEnregistrement({
        ...contrat,
        type: 'territoire',
        titre: territoire,
        groupe: '',
        themes: [],
        publics: [],
      }),
    ),
    ...contrats,
    ...dans('axe', 4),
    ...dans('fiche', 20),
    ...contrats.flatMap((contrat) => [
      unEnregistrement({ ...contrat, type: 'annexe', themes: [], publics: [] }),
      unEnregistrement({ ...contrat, type: 'annexe', themes: [], publics: [], annee: 2009 }),
    ]),
    ...organisations.map((organisation) =>
      unEnregistrement({
        type: 'organisation',
        titre: organisation.libelle,
        organisations: [organisation],
        regions: parmi(regions, 1),
        departements: parmi(departements, 1),
      }),
    ),
  ];
}
