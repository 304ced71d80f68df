import { territoireSchema } from '#domain/territoire/territoire.schema.ts';
import type { Contrat } from '#catalogue/model.ts';
import { colonnesPerimetre, colonnesRegions } from '../colonnes-lieu.ts';
import { describeFields } from '../describe-field.ts';
import type { Colonne } from '../table.ts';

const champ = describeFields(territoireSchema);

/** Where a contract applies and who carries it. */
export const colonnesLieu: readonly Colonne<Contrat>[] = [
  {
    nom: 'territoire_id',
    type: 'code',
    description: 'Identifiant du territoire, dans la table territoires.',
    valeur: ({ territoire }) => territoire.id,
  },
  {
    nom: 'territoire',
    type: 'texte',
    ...champ('nom'),
    valeur: ({ territoire }) => territoire.facts.nom,
  },
  {
    nom: 'porteur',
    type: 'texte',
    ...champ('porteur.nom'),
    valeur: ({ territoire }) => territoire.facts.porteur.nom,
  },
  ...colonnesRegions<Contrat>(({ territoire }) => territoire),
  {
    nom: 'perimetre_de',
    type: 'code',
    description:
      'Ce qui dit où le contrat s’applique : son propre périmètre, sinon celui du territoire.',
    libelles: { contrat: 'Périmètre écrit pour ce contrat', territoire: 'Périmètre du territoire' },
    valeur: ({ facts }) => (facts.perimetre ? 'contrat' : 'territoire'),
  },
  ...colonnesPerimetre<Contrat>(
    ({ perimetre }) => perimetre,
    ({ facts, territoire }) => facts.perimetre ?? territoire.facts.perimetre,
  ),
];
