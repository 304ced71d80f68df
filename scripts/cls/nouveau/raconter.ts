import type { Ecriture } from '#publishing/fichiers/ecriture.types.ts';
import type { Demande } from '../commande.types.ts';
import { dossierMontre, rappelContenu } from '../dossier-montre.ts';

/** One file to write, as it is announced. */
export const decrire = ({ fichier, avant }: Ecriture) =>
  `${avant === undefined ? 'nouveau ' : 'complété'}  ${fichier}${avant === undefined ? '' : ' (une source de plus, rien d’autre ne change)'}`;

/** What was done, and the commands that come next. */
export function raconterSuite(contrat: string, { options, depuis }: Demande): string {
  const rappel = rappelContenu(options.contenu, depuis);
  return [
    `Écrit dans ${dossierMontre(options.contenu, depuis)}/ ; le contenu se tient, sans anomalie.`,
    '',
    'Ensuite :',
    `  npm run cls -- importer VOTRE-TABLEUR.xlsx --contrat ${contrat}${rappel}`,
    '      ajoute les axes et les fiches-actions ; pour partir d’un tableur vide : npm run cls -- modele',
    `  npm run cls -- verifier --contrat ${contrat}${rappel}`,
    '      dit ce qui manque à un lecteur',
    `  npm run cls -- apercu --contrat ${contrat}${rappel}`,
    '      montre les pages',
  ].join('\n');
}
