import type { guide } from '../strings/guide.ts';

export type PartieGuide = keyof typeof guide.parties;

/** A chapter of the guide: its text is `content/guide/<slug>.mdx`. */
export interface Chapitre {
  readonly slug: string;
  readonly partie: PartieGuide;
  readonly titre: string;
  readonly description: string;
}

const chapitre = (partie: PartieGuide, slug: string, titre: string, description: string): Chapitre => ({
  slug,
  partie,
  titre,
  description,
});

/** The chapters, in the order in which they are read. */
export const CHAPITRES: readonly Chapitre[] = [
  chapitre('publier', 'premiere-heure', 'La première heure', 'Installer le portail, créer son contrat et le voir sur son ordinateur.'),
  chapitre('publier', 'tableur', 'Importer son tableau d’actions', 'Un tableau Excel, LibreOffice ou CSV devient des fiches-actions, et peut le redevenir.'),
  chapitre('publier', 'colonnes', 'Les colonnes du tableau', 'Chaque colonne reconnue, ses autres noms et ce qu’il faut y écrire.'),
  chapitre('publier', 'fichiers', 'Écrire les fichiers à la main', 'Où ranger les fichiers, comment les écrire, dater et citer ses sources.'),
  chapitre('publier', 'exemple', 'Un contrat complet, fichier par fichier', 'Un petit contrat qui contient un peu de tout, à recopier.'),
  chapitre('publier', 'documents', 'Publier des documents', 'Contrat signé, diagnostic, bilan : les déposer, les décrire, protéger les personnes.'),
  chapitre('publier', 'reprendre', 'Reprendre une page ou un texte', 'Partir de la page actuelle de la collectivité, ou d’un texte Word.'),
  chapitre('publier', 'verifier', 'Vérifier et relire', 'Les anomalies, ce qui manque au lecteur, et l’aperçu avant publication.'),
  chapitre('publier', 'navigateur', 'Modifier dans le navigateur', 'Des formulaires à la place des fichiers, sur son ordinateur ou sur une forge.'),
  chapitre('publier', 'faire-vivre', 'Faire vivre le contrat', 'Avancement, actualités, bilan, prolongation et renouvellement.'),
  chapitre('devoirs', 'accessibilite', 'L’accessibilité', 'La déclaration, la mention, les documents : ce que doit un organisme public.'),
  chapitre('devoirs', 'donnees-personnelles', 'Les données personnelles', 'Qui l’on peut nommer, ce qu’il ne faut pas publier, que répondre à une personne.'),
  chapitre('devoirs', 'licences', 'Les licences', 'À quelles conditions vos informations et vos documents peuvent être repris.'),
  chapitre('devoirs', 'partir', 'Partir avec ses données', 'Tout reprendre, et quitter le portail sans rien casser.'),
  chapitre('heberger', 'heberger', 'Mettre en ligne chez un hébergeur', 'Ce qu’il faut, construire le site, configurer nginx, Caddy ou Apache.'),
  chapitre('heberger', 'forges', 'Publier avec GitHub ou GitLab', 'Le site se vérifie et se publie tout seul à chaque modification.'),
  chapitre('heberger', 'entretenir', 'Mettre à jour et sauvegarder', 'Nouvelles versions, retour en arrière, sauvegardes, adresses qui durent.'),
];

/** Full of made-up facts, that must not be found as if they were true. */
const EXEMPLES: ReadonlySet<string> = new Set(['colonnes', 'exemple']);

/** The chapters that the search of the portal knows. */
export const CHAPITRES_CHERCHES: readonly Chapitre[] = CHAPITRES.filter(({ slug }) => !EXEMPLES.has(slug));
