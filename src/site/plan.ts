import { territoiresPublies, type Catalogue } from '#catalogue/model.ts';
import { adresse, PAGES } from './addresses.ts';
import { CHAPITRES } from './guide/chapitres.ts';
import { titreTerritoire } from './sentences/territoire.sentences.ts';
import { communes } from './strings/communes.ts';
import { T } from './strings/index.ts';
import { qualite } from './strings/qualite.ts';

/** A heading of the site map and the links under it. */
export interface Rubrique {
  readonly titre: string;
  readonly liens: readonly { href: string; texte: string }[];
}

/** The site map: every kind of page, down to each territoire; contracts are one link further. */
export const planDuSite = (catalogue: Catalogue): Rubrique[] => [
  {
    titre: 'Le portail',
    liens: [
      { href: PAGES.accueil, texte: 'Accueil' },
      { href: PAGES.comprendre, texte: T.menu.comprendre },
      { href: PAGES.recherche, texte: T.menu.recherche },
      { href: PAGES.glossaire, texte: T.pied.glossaire },
      { href: PAGES.donnees, texte: T.pied.donnees },
      { href: PAGES.guide, texte: T.pied.guide },
      { href: PAGES.aPropos, texte: T.pied.aPropos },
      { href: PAGES.qualite, texte: qualite.titre },
      { href: PAGES.couverture, texte: T.lieux.couverture.titre },
      { href: PAGES.accessibilite, texte: 'Accessibilité' },
      { href: PAGES.mentionsLegales, texte: T.pied.mentionsLegales },
    ],
  },
  {
    titre: 'Parcourir',
    liens: [
      { href: PAGES.contrats, texte: T.collections.contrats.titre },
      { href: PAGES.territoires, texte: T.collections.territoires.titre },
      { href: PAGES.communes, texte: communes.titre },
      { href: PAGES.themes, texte: T.collections.themes.titre },
      { href: PAGES.publics, texte: T.collections.publics.titre },
      { href: PAGES.organisations, texte: T.collections.organisations.titre },
    ],
  },
  {
    titre: T.guide.titre,
    liens: [
      ...CHAPITRES.map((chapitre) => ({ href: adresse.chapitre(chapitre), texte: chapitre.titre })),
      { href: PAGES.anomalies, texte: T.guide.anomalies.titre },
    ],
  },
  {
    titre: 'Les territoires',
    liens: territoiresPublies(catalogue).map((territoire) => ({
      href: adresse.territoire(territoire),
      texte: titreTerritoire(territoire),
    })),
  },
  {
    titre: 'Les thèmes',
    liens: catalogue.themes.map((theme) => ({ href: adresse.theme(theme), texte: theme.facts.libelle })),
  },
  {
    titre: 'Les régions',
    liens: catalogue.regions.map((region) => ({ href: adresse.region(region), texte: region.nom })),
  },
];
