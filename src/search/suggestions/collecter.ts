import {
  type Catalogue,
  contratsPublies,
  type Fiche,
  territoiresPublies,
} from '#catalogue/model.ts';
import { adresse } from '#site/addresses.ts';
import { nomCourt } from '#site/sentences/contrat.sentences.ts';
import { phraseDepartements, titreTerritoire } from '#site/sentences/territoire.sentences.ts';
import { suggestions as T } from '#site/strings/suggestions.ts';
import { plierLettres } from './mots.ts';
import type { Suggestion } from './suggestion.types.ts';

/** Everything that a portal proposes while one types, communes aside: they have an index of their own. */
export const buildSuggestions = (catalogue: Catalogue): readonly Suggestion[] => [
  ...territoiresPublies(catalogue).map((territoire): Suggestion => ({
    genre: 'territoire',
    texte: titreTerritoire(territoire),
    href: adresse.territoire(territoire),
    precision: phraseDepartements(territoire),
    noms: autres(territoire.facts.nom, [territoire.facts.porteur.nom]),
  })),
  ...catalogue.themes.map((theme): Suggestion => ({
    genre: 'theme',
    texte: theme.facts.libelle,
    href: adresse.theme(theme),
    noms: theme.facts.recherche,
  })),
  ...catalogue.publics.map((vise): Suggestion => ({
    genre: 'public',
    texte: vise.facts.libelle,
    href: adresse.public(vise),
    noms: vise.facts.recherche,
  })),
  ...catalogue.glossaire.map((terme): Suggestion => ({
    genre: 'terme',
    texte: terme.facts.terme,
    href: adresse.terme(terme),
    precision: terme.facts.sigle,
    noms: autres(terme.facts.terme, [terme.facts.sigle, ...terme.facts.motsLies]),
  })),
  ...catalogue.regions.flatMap((region): readonly Suggestion[] => [
    { genre: 'region', texte: region.nom, href: adresse.region(region) },
    ...region.departements.map((departement): Suggestion => ({
      genre: 'departement',
      texte: `${departement.nom} (${departement.code})`,
      href: adresse.departement(departement),
      noms: [departement.nom, departement.code],
    })),
  ]),
  ...catalogue.organisations.map((organisation): Suggestion => ({
    genre: 'organisation',
    texte: organisation.facts.nom,
    href: adresse.organisation(organisation),
    noms: autres(organisation.facts.nom, [
      organisation.facts.sigle,
      ...organisation.facts.autresNoms,
    ]),
  })),
  ...suggestionsFiches(contratsPublies(catalogue).flatMap(({ fiches }) => fiches)),
];

const autres = (nom: string, noms: readonly (string | undefined)[]): readonly string[] =>
  noms.filter((autre): autre is string => autre !== undefined && autre !== nom);

/** Fiches of one title are proposed once: that leads to all of them. */
const suggestionsFiches = (fiches: readonly Fiche[]): readonly Suggestion[] =>
  [...Map.groupBy(fiches, ({ facts }) => plierLettres(facts.titre)).values()].flatMap((memes) =>
    memes.slice(0, 1).map((fiche): Suggestion => {
      const { titre } = fiche.facts;
      const commune = { genre: 'fiche', texte: titre } as const;
      return memes.length === 1
        ? { ...commune, href: adresse.fiche(fiche), precision: origineFiche(fiche) }
        : {
            ...commune,
            href: adresse.recherche({ q: `"${titre}"`, type: 'fiche' }),
            precision: T.fiches(memes.length),
          };
    }),
  );

const origineFiche = ({ contrat }: Fiche): string =>
  `${titreTerritoire(contrat.territoire)}, ${nomCourt(contrat).replace(/^(le |la |l’)/, '')}`;
