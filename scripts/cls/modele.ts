import { DOSSIER_PROJET } from '#catalogue/content/content-folder.ts';
import { readContent } from '#catalogue/content/read-content.ts';
import { feuillesDuModele } from '#publishing/exporter/modele.ts';
import { writeClasseur } from '#publishing/tableur/write-classeur.ts';
import type { Commande, Demande } from './commande.types.ts';
import { dossierMontre, rappelContenu } from './dossier-montre.ts';
import { ecrireFichier, OPTION_ACCEPTER } from './ecrire-fichier.ts';
import { fichierDemande, OPTIONS_FICHIER } from './format-tableur.ts';

/** Writes the empty spreadsheet that a coordinator fills. */
export const commande: Commande = {
  nom: 'modele',
  resume: 'Écrit un tableur vide à remplir : colonnes expliquées, listes de choix, une ligne d’exemple.',
  usage: 'modele [--format xlsx|ods] [--vers FICHIER]',
  options: [...OPTIONS_FICHIER, OPTION_ACCEPTER],
  exemples: ['modele', 'modele --vers plan-d-actions.xlsx'],
  executer,
};

async function executer(demande: Demande): Promise<boolean> {
  const { options, depuis } = demande;
  const { chemin, format } = fichierDemande(demande, 'modele-plan-d-actions');
  const { entrees } = readContent(options.contenu, { defauts: DOSSIER_PROJET });
  const octets = await writeClasseur(feuillesDuModele({ entrees, constateLe: '', sourceTableau: '' }), format);
  const ecrit = await ecrireFichier(chemin, octets, demande);
  const montre = dossierMontre(chemin, depuis);
  if (ecrit === 'garde') {
    console.log('Rien n’a été écrit. Pour garder les deux fichiers : --vers AUTRE-NOM.');
    return false;
  }
  console.log(
    `${montre} ${ecrit === 'identique' ? 'est déjà ce modèle' : 'est écrit'}. La feuille « Mode d’emploi » explique chaque colonne ; la ligne d’exemple n’est pas importée.` +
      (format === 'ods' ? '\nLes listes de choix et les bulles d’aide ne sont que dans le modèle .xlsx, que LibreOffice ouvre aussi.' : ''),
  );
  console.log(
    '\nRemplissez-le, enregistrez-le sous le même format, puis regardez ce qui serait publié :\n' +
      `  npm run cls -- importer ${/\s/.test(montre) ? `"${montre}"` : montre} --contrat TERRITOIRE/CONTRAT${rappelContenu(options.contenu, depuis)}\n` +
      'Le territoire et le contrat n’existent pas encore ? npm run cls -- nouveau',
  );
  return true;
}
