import type { Anomalie, Champ, CodeAnomalie } from '#domain/anomalie/anomalie.ts';
import { quote } from '../describe-value.ts';
import type { Entree } from '../entries.ts';
import { suggest } from '../nearest.ts';
import { anomalyAt, type Check, type ContexteControle, type ListeCitable } from './check.ts';

/** A relation to an entry of a shared file, by its identifier. */
interface Renvoi {
  readonly entree: Entree<unknown>;
  readonly champ: Champ;
  readonly id: string;
}

interface Relation {
  readonly liste: Extract<
    ListeCitable,
    'themes' | 'publics' | 'leviers' | 'organisations' | 'glossaire'
  >;
  readonly code: CodeAnomalie;
  readonly fichier: string;
  /** What to do when no identifier is near. */
  readonly sinon: string;
  readonly renvois: (contexte: ContexteControle) => readonly Renvoi[];
}

const idsOf = (entree: Entree<unknown>, champ: string, ids: readonly string[]): Renvoi[] =>
  ids.map((id, rang) => ({ entree, champ: [champ, rang], id }));

const organisationsOf = (
  entree: Entree<unknown>,
  champ: string,
  citees: readonly { readonly organisation?: string | undefined }[],
): Renvoi[] =>
  citees.flatMap(({ organisation }, rang) =>
    organisation === undefined
      ? []
      : { entree, champ: [champ, rang, 'organisation'], id: organisation },
  );

/** Every kind of relation to a shared file; a new one is one entry here. */
const RELATIONS: readonly Relation[] = [
  {
    liste: 'themes',
    code: 'theme-inconnu',
    fichier: 'vocabulaire/themes.yaml',
    sinon: 'Choisissez un thème de vocabulaire/themes.yaml.',
    renvois: ({ entrees: { contrats, axes, fiches } }) =>
      [...contrats, ...axes, ...fiches].flatMap((entree) =>
        idsOf(entree, 'themes', entree.data.themes),
      ),
  },
  {
    liste: 'publics',
    code: 'public-inconnu',
    fichier: 'vocabulaire/publics.yaml',
    sinon:
      'Choisissez un public de vocabulaire/publics.yaml, ou écrivez les mots de la source dans publicsCites.',
    renvois: ({ entrees: { contrats, fiches } }) =>
      [...contrats, ...fiches].flatMap((entree) => idsOf(entree, 'publics', entree.data.publics)),
  },
  {
    liste: 'leviers',
    code: 'levier-inconnu',
    fichier: 'vocabulaire/leviers.yaml',
    sinon: 'Choisissez un levier de vocabulaire/leviers.yaml.',
    renvois: ({ entrees: { fiches } }) =>
      fiches.flatMap((entree) => idsOf(entree, 'leviers', entree.data.leviers)),
  },
  {
    liste: 'organisations',
    code: 'organisation-inconnue',
    fichier: 'organisations.yaml',
    sinon:
      'Ajoutez-la à organisations.yaml, ou remplacez « organisation: … » par « nom: … » et « nature: … ».',
    renvois: ({ entrees: { territoires, contrats, fiches } }) => [
      ...territoires.flatMap((entree) =>
        entree.data.porteur.organisation === undefined
          ? []
          : { entree, champ: ['porteur', 'organisation'], id: entree.data.porteur.organisation },
      ),
      ...contrats.flatMap((entree) =>
        organisationsOf(entree, 'signataires', entree.data.signataires),
      ),
      ...fiches.flatMap((entree) => organisationsOf(entree, 'pilotes', entree.data.pilotes)),
      ...fiches.flatMap((entree) =>
        organisationsOf(entree, 'partenaires', entree.data.partenaires),
      ),
    ],
  },
  {
    liste: 'glossaire',
    code: 'terme-inconnu',
    fichier: 'glossaire.yaml',
    sinon: 'Ajoutez ce terme au glossaire, ou retirez le renvoi.',
    renvois: ({ entrees: { glossaire } }) =>
      glossaire.flatMap((entree) => idsOf(entree, 'voirAussi', entree.data.voirAussi)),
  },
];

/** Relations to the shared files: themes, publics, leviers, organisations, terms of the glossary. */
export const checkVocabulaires: Check = (contexte) =>
  RELATIONS.flatMap((relation) => checkRelation(relation, contexte));

function checkRelation(
  { liste, code, fichier, sinon, renvois }: Relation,
  contexte: ContexteControle,
): Anomalie[] {
  const connus = contexte.entrees[liste].map(({ id }) => id);
  return renvois(contexte)
    .filter(({ id }) => !contexte.exists(liste, id))
    .map(({ entree, champ, id }) =>
      anomalyAt(entree, champ, code, {
        trouve: quote(id),
        attendu: `un identifiant défini dans ${fichier}`,
        remede: suggest(id, connus, sinon),
      }),
    );
}
