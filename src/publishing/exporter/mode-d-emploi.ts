import type { Contexte, SorteFeuille } from '../colonnes/colonne.types.ts';
import { NOM_MODE_D_EMPLOI, NOMS_FEUILLES } from '../colonnes/feuilles.ts';
import { colonnesExportees } from '../colonnes/table.ts';
import type { FeuilleEcrite } from '../tableur/tableur.types.ts';

const CONSEILS: readonly (readonly [string, string])[] = [
  ['Remplir', 'Une ligne par fiche-action dans « Fiches », une ligne par axe dans « Axes ». « Budget », « Indicateurs » et « Jalons » ont autant de lignes qu’il en faut pour une fiche.'],
  ['Laisser vide', 'Ce qui n’est pas connu reste vide : rien n’est inventé à la place. Une colonne inutile peut être supprimée ; l’import n’y touche pas.'],
  ['Plusieurs réponses', 'Dans une cellule, une réponse par ligne (Alt + Entrée), ou séparées par « ; ». Une réponse qui contient elle-même une virgule ou un point-virgule s’écrit entre guillemets droits : "Un, deux".'],
  ['Numéros', 'Écrivez 1.10 en entier : les cellules sont au format Texte pour que le tableur ne change ni les numéros ni les dates.'],
  ['Dates', 'Aussi précises qu’elles sont connues : 2026, 03/2026 ou 15/03/2026.'],
  ['Sources', 'Un identifiant comme s1 renvoie à la liste des sources du territoire, dans territoire.yaml.'],
  ['Données personnelles', 'Aucun nom de personne, aucun téléphone ni courriel nominatif : ce tableau devient public.'],
  ['Supprimer', 'Écrivez oui dans la colonne « Supprimer ». Enlever une ligne ne supprime rien.'],
  ['Importer', 'npm run cls -- importer FICHIER --contrat TERRITOIRE/CONTRAT : l’import montre ce qui changerait et toutes les erreurs, sans rien écrire ; ajoutez --accepter pour écrire.'],
];

const SORTES = Object.keys(NOMS_FEUILLES) as readonly SorteFeuille[];

/** The sheet that explains the others: advice, every column, every term of the vocabularies. Import leaves it. */
export const modeDEmploi = (contexte: Contexte): FeuilleEcrite => ({
  nom: NOM_MODE_D_EMPLOI,
  colonnes: [
    { titre: 'Où', largeur: 24 },
    { titre: 'Quoi', largeur: 40 },
    { titre: 'Comment le remplir', largeur: 80 },
    { titre: 'Par exemple', largeur: 48 },
  ],
  lignes: [
    ...CONSEILS.map(([quoi, comment]) => ['Pour commencer', quoi, comment, '']),
    ...SORTES.flatMap((sorte) => colonnesExportees(sorte).map(({ titre, aide, exemple }) => [`Feuille « ${NOMS_FEUILLES[sorte]} »`, titre, aide, exemple])),
    ...termes('Liste des thèmes', contexte.entrees.themes),
    ...termes('Liste des publics', contexte.entrees.publics),
    ...termes('Liste des leviers', contexte.entrees.leviers),
  ],
});

const termes = (ou: string, liste: Contexte['entrees']['themes']): readonly (readonly string[])[] =>
  liste.map(({ data }) => [ou, data.libelle, data.definition ?? '', '']);
