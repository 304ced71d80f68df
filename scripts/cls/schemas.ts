import path from 'node:path';
import { DOSSIER_SCHEMAS } from '#publishing/schemas/editor-schema.ts';
import { ecrireSchemas } from '#publishing/schemas/write-schemas.ts';
import type { Commande } from './commande.types.ts';
import { dossierMontre } from './dossier-montre.ts';

/** Writes the schemas that let a text editor help and warn while a content file is being typed. */
export const commande: Commande = {
  nom: 'schemas',
  resume: 'Écrit les schémas qui permettent à un éditeur de texte d’aider à la frappe.',
  usage: 'schemas [--contenu DOSSIER]',
  options: [],
  exemples: ['schemas', 'schemas --contenu ../mon-contenu'],
  executer: ({ options: { contenu }, depuis }) => {
    const ecrits = ecrireSchemas(contenu);
    const dossier = path.join(dossierMontre(contenu, depuis), DOSSIER_SCHEMAS);
    console.log(
      ecrits.length === 0
        ? `Les schémas de ${dossier}/ sont déjà à jour.`
        : `${ecrits.length} ${ecrits.length > 1 ? 'schémas écrits' : 'schéma écrit'} dans ${dossier}/.`,
    );
    console.log(
      'Les fichiers écrits par les commandes y renvoient dès leur première ligne. Dans VS Code, installez\n' +
        'l’extension « YAML » (Red Hat) : l’éditeur propose les champs, les explique et souligne les erreurs.',
    );
    return Promise.resolve(true);
  },
};
