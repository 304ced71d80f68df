import {
  declareTable,
  type ColonneDecrite,
  type TableDecrite,
  type TypeColonne,
} from '../table.ts';

/** How each type of column is written, first in CSV, then in JSON. */
export const ECRITURES: Readonly<Record<TypeColonne, string>> = {
  texte:
    'Texte ; dans le CSV, une apostrophe précède un texte qu’un tableur prendrait pour une formule.',
  code: 'Code, à importer comme du texte : un tableur lui ôterait ses zéros ou en ferait une date.',
  entier: 'Nombre entier.',
  nombre: 'Nombre ; virgule décimale dans le CSV, point dans le JSON.',
  date: 'AAAA, AAAA-MM ou AAAA-MM-JJ, jamais plus précise que la source.',
  liste:
    'Liste ; éléments séparés par une barre verticale entre deux espaces dans le CSV, tableau dans le JSON.',
  adresse: 'Adresse web complète.',
  booleen: '« oui » ou « non » dans le CSV, true ou false dans le JSON.',
};

interface LigneDictionnaire {
  readonly table: string;
  readonly colonne: ColonneDecrite;
}

const lignesDe = ({ nom, colonnes }: TableDecrite): readonly LigneDictionnaire[] =>
  colonnes.map((colonne) => ({ table: nom, colonne }));

/** The dictionary: one row per column of the given tables. */
export const dictionnaireDe = (tables: readonly TableDecrite[]) =>
  declareTable<LigneDictionnaire>({
    nom: 'dictionnaire',
    titre: 'Dictionnaire des colonnes',
    description:
      'Une ligne par colonne de chaque table : ce qu’elle contient et comment elle s’écrit.',
    lignes: () => tables.flatMap(lignesDe),
    colonnes: [
      { nom: 'table', type: 'code', description: 'Nom de la table.', valeur: ({ table }) => table },
      {
        nom: 'colonne',
        type: 'code',
        description: 'Nom de la colonne.',
        valeur: ({ colonne }) => colonne.nom,
      },
      {
        nom: 'description',
        type: 'texte',
        description: 'Ce que contient la colonne. Une case vide veut dire : non connu.',
        valeur: ({ colonne }) => colonne.description,
      },
      {
        nom: 'type',
        type: 'code',
        description: 'Type des valeurs.',
        libelles: ECRITURES,
        valeur: ({ colonne }) => colonne.type,
      },
      {
        nom: 'ecriture',
        type: 'texte',
        description: 'Comment les valeurs sont écrites dans les fichiers.',
        valeur: ({ colonne }) => ECRITURES[colonne.type],
      },
      {
        nom: 'valeurs',
        type: 'liste',
        description: 'Valeurs possibles, quand la liste est fermée.',
        valeur: ({ colonne }) => Object.keys(colonne.libelles ?? {}),
      },
      {
        nom: 'valeurs_libelles',
        type: 'liste',
        description: 'Ce que veut dire chacune de ces valeurs, dans le même ordre.',
        valeur: ({ colonne }) => Object.values(colonne.libelles ?? {}),
      },
    ],
  });
