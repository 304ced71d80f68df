import type { ContratOuvert } from '#publishing/fichiers/open-contrat.ts';
import type { Ecriture } from '#publishing/fichiers/ecriture.types.ts';

const TERRITOIRE = `nom: Valfictif # le nom d’usage
nature: commune
porteur:
  nom: Ville de Valfictif
  nature: commune
regions: ["84"]
departements: ["01"]
sources:
  - id: s1
    titre: Contrat signé
    document: archives de la ville
`;

const CONTRAT = `---
titre: Contrat local de santé de Valfictif
nature: contrat
verifieLe: 2026-11-20
sources: [s1] # le texte signé
---
`;

/** A contract with its facts, and nothing else yet. */
export const unContratOuvert = (
  plus: readonly (readonly [string, string])[] = [],
): ContratOuvert => ({
  territoire: 'valfictif',
  contrat: 'valfictif/2025',
  fichiers: new Map([
    ['contrats/valfictif/territoire.yaml', TERRITOIRE],
    ['contrats/valfictif/2025/contrat.md', CONTRAT],
    ...plus,
  ]),
});

/** The contract once files are written. */
export const apresEcriture = (
  ouvert: ContratOuvert,
  ecritures: readonly Ecriture[],
): ContratOuvert => ({
  ...ouvert,
  fichiers: new Map([
    ...ouvert.fichiers,
    ...ecritures.map(({ fichier, apres }) => [fichier, apres ?? ''] as const),
  ]),
});
