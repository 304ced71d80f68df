import { LIBELLES_NATURE_TERRITOIRE } from '#domain/territoire/territoire.labels.ts';
import {
  NATURES_PORTEUR,
  NATURES_TERRITOIRE,
  type NaturePorteur,
  type NatureTerritoire,
} from '#domain/territoire/territoire.schema.ts';
import type { Decoupage } from '#geography/decoupage.types.ts';
import { completeDepartements, findDepartement } from '#publishing/nouveau/find-lieu.ts';
import type { NouveauTerritoire } from '#publishing/nouveau/nouveau.types.ts';
import type { Demande } from '../commande.types.ts';
import { type Lecteur, lireChoix, lireTexte, listerChoix } from '../lire-reponse.ts';
import type { Saisie } from '../saisie.ts';
import { saisirPerimetre } from './perimetre.ts';

const libelles = <T extends NaturePorteur>(natures: readonly T[]) =>
  Object.fromEntries(
    natures.map((nature) => [nature, LIBELLES_NATURE_TERRITOIRE[nature]]),
  ) as Readonly<Record<T, string>>;

const NATURES = libelles<NatureTerritoire>(NATURES_TERRITOIRE);
// Two kinds bear the same name on the pages, where their place tells them apart; a list needs two.
const PORTEURS = {
  ...libelles<NaturePorteur>(NATURES_PORTEUR),
  epci: 'EPCI (autre ou non précisé)',
};

/** Codes of départements, given by code or name, between commas. */
const lireDepartements =
  (decoupage: Decoupage): Lecteur<readonly string[]> =>
  (ecrit) => {
    const ecrits = ecrit
      .split(/[,;]/)
      .map((partie) => partie.trim())
      .filter(Boolean);
    const codes = ecrits.map((partie) => findDepartement(partie, decoupage));
    const inconnu = ecrits.find((_, rang) => codes[rang] === undefined);
    return inconnu === undefined
      ? { valeur: codes.filter((code) => code !== undefined) }
      : {
          refus: `« ${inconnu} » n’est pas un département : donnez son code (17, 2A, 974) ou son nom.`,
        };
  };

/** Facts of a territoire that has no folder yet; undefined as soon as one is missing. */
export async function saisirTerritoire(
  demande: Demande,
  saisie: Saisie,
  nom: string,
  decoupage: Decoupage,
): Promise<NouveauTerritoire | undefined> {
  const nature = await saisie.exiger({
    option: 'nature',
    question: 'De quelle nature est ce territoire ?',
    precision: listerChoix(NATURES),
    lire: lireChoix(NATURES),
  });
  const porteur = await saisie.exiger({
    option: 'porteur',
    question: 'Quelle structure porte le contrat ? (son nom complet)',
    lire: lireTexte,
  });
  const naturePorteur = await saisie.exiger({
    option: 'nature-porteur',
    question: 'De quelle nature est cette structure ?',
    precision: listerChoix(PORTEURS),
    lire: lireChoix(PORTEURS),
    parDefaut: nature && PORTEURS[nature],
  });
  const nommes = await saisie.exiger({
    option: 'departement',
    question: 'Dans quels départements ? (codes ou noms, séparés par des virgules)',
    lire: lireDepartements(decoupage),
  });
  const perimetre = await saisirPerimetre(demande, saisie, nommes ?? [], decoupage);
  if (
    nature === undefined ||
    porteur === undefined ||
    naturePorteur === undefined ||
    nommes === undefined
  )
    return undefined;
  const { departements, regions } = completeDepartements(nommes, perimetre, decoupage);
  for (const code of departements.slice(nommes.length))
    console.log(
      `Département ajouté : ${decoupage.departements.get(code)?.nom ?? code} (${code}), où le périmètre a des communes.`,
    );
  return {
    nom,
    nature,
    porteur: { nom: porteur, nature: naturePorteur },
    departements,
    regions,
    perimetre,
  };
}
