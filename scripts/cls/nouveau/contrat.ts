import type { Maillon } from '#catalogue/join/succession.ts';
import { LIBELLES_NATURE_CONTRAT } from '#domain/contrat/contrat.labels.ts';
import type { NouveauContrat } from '#publishing/nouveau/nouveau.types.ts';
import { nextGeneration } from '#publishing/nouveau/next-generation.ts';
import {
  lireChoix,
  lireDate,
  lireDossier,
  lireRang,
  lireTexte,
  listerChoix,
} from '../lire-reponse.ts';
import type { Saisie } from '../saisie.ts';
import { saisirPeriode } from './periode.ts';
import { saisirReference } from './reference.ts';

/**
 * Facts of the contract to make; undefined as soon as one is missing.
 * @param nom name of the territoire, from which a title is proposed
 * @param precedents contracts that the territoire has already
 */
export async function saisirContrat(
  saisie: Saisie,
  nom: string,
  precedents: readonly Maillon[],
  aujourdhui: string,
): Promise<Omit<NouveauContrat, 'perimetre'> | undefined> {
  const nature =
    (await saisie.proposer({
      option: 'nature-contrat',
      question: 'Quel acte publiez-vous ?',
      precision: listerChoix(LIBELLES_NATURE_CONTRAT),
      lire: lireChoix(LIBELLES_NATURE_CONTRAT),
      parDefaut: LIBELLES_NATURE_CONTRAT.contrat,
    })) ?? 'contrat';
  const titre = await saisie.exiger({
    option: 'titre',
    question: 'Quel est son titre officiel ?',
    lire: lireTexte,
    parDefaut: `Contrat local de santé – ${nom}`,
  });
  const signature = await saisie.proposer({
    option: 'signature',
    question: 'Quand a-t-il été signé ? (18/03/2025, ou 03/2025, ou 2025 ; Entrée : inconnu)',
    lire: lireDate,
  });
  const periode = await saisirPeriode(saisie);
  const suite = nextGeneration(precedents, nature);
  const generation =
    (nature === 'contrat'
      ? await saisie.proposer({
          option: 'generation',
          question:
            'Quel est son rang sur ce territoire ? (1 pour un premier contrat ; Entrée : inconnu)',
          lire: lireRang,
          parDefaut: suite.generation?.toString(),
        })
      : undefined) ?? suite.generation;
  const annee = (signature ?? periode?.debut)?.slice(0, 4);
  const champDossier = {
    option: 'contrat',
    question: 'Nom de son dossier, qui sera dans l’adresse de la page (l’année, ou un mot) ?',
    lire: (ecrit: string) => {
      const nom = ecrit.slice(ecrit.lastIndexOf('/') + 1);
      return precedents.some(({ slug }) => slug === nom)
        ? {
            refus: `Ce territoire a déjà un contrat « ${nom} » : choisissez un autre nom (pour le remplir : npm run cls -- importer).`,
          }
        : lireDossier(nom);
    },
    parDefaut: annee ?? (nature === 'contrat' ? 'sans-date' : nature),
  };
  const dossier =
    annee === undefined
      ? await saisie.exiger(champDossier)
      : ((await saisie.proposer(champDossier)) ?? annee);
  const sourceTitre = await saisie.exiger({
    option: 'source-titre',
    question: 'D’où viennent ces faits ? Titre du document ou de la page',
    precision:
      'Chaque fait publié a une source : en général, le contrat signé ou la page qui le présente.',
    lire: lireTexte,
  });
  const reference = await saisirReference(saisie, aujourdhui);
  if (titre === undefined || dossier === undefined || sourceTitre === undefined || !reference)
    return undefined;
  return {
    dossier,
    titre,
    nature,
    generation,
    predecesseur: nature === 'avenant' ? undefined : suite.predecesseur,
    signature,
    periode,
    source: { titre: sourceTitre, ...reference },
    verifieLe: aujourdhui,
  };
}
