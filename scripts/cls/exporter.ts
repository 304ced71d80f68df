import { checkContent } from '#catalogue/check-content.ts';
import type { Entrees } from '#catalogue/entries.ts';
import { formatReport } from '#catalogue/report.ts';
import { exporterContrat, type Export, type FormatExport } from '#publishing/exporter/exporter-contrat.ts';
import { openContrat } from '#publishing/fichiers/open-contrat.ts';
import { readPresentContract } from '#publishing/importer/present-contract.ts';
import { contratVoulu } from './choisir-contrat.ts';
import type { Commande, Demande } from './commande.types.ts';
import { dossierMontre, rappelContenu } from './dossier-montre.ts';
import { ecrireFichier, OPTION_ACCEPTER } from './ecrire-fichier.ts';
import { fichierDemande, OPTIONS_FICHIER } from './format-tableur.ts';
import { Refus } from './refus.ts';

/** Writes the axes and fiches of a contract as a spreadsheet that `importer` reads back. */
export const commande: Commande = {
  nom: 'exporter',
  resume: 'Écrit les axes et les fiches d’un contrat dans un tableur, à modifier puis à importer.',
  usage: 'exporter --contrat TERRITOIRE/CONTRAT',
  options: [{ nom: 'contrat', valeur: 'T/C', description: 'le contrat à exporter' }, ...OPTIONS_FICHIER, OPTION_ACCEPTER],
  exemples: ['exporter --contrat pays-d-exemple/2025', 'exporter --contrat pays-d-exemple/2025 --vers plan-d-actions.ods'],
  executer,
};

async function executer(demande: Demande): Promise<boolean> {
  const { options, depuis } = demande;
  const contrat = await contratVoulu(demande, 'Quel contrat exporter ?');
  const { chemin, format } = fichierDemande(demande, contrat.replace('/', '-'));
  const { octets, axes, fiches } = await exporter(options.contenu, contrat, format);
  const ecrit = await ecrireFichier(chemin, octets, demande);
  const montre = dossierMontre(chemin, depuis);
  if (ecrit === 'garde') {
    console.log('Rien n’a été écrit. Pour garder les deux fichiers : --vers AUTRE-NOM.');
    return false;
  }
  const compte = `${nombre(axes, 'axe')}, ${nombre(fiches, 'fiche')}`;
  console.log(ecrit === 'identique' ? `${montre} est déjà à jour (${compte}).` : `${montre} est écrit : ${compte}. Relu : il dit la même chose que les fichiers du contrat.`);
  console.log(
    '\nModifiez-le, enregistrez-le sous le même format, puis regardez ce qui changerait :\n' +
      `  npm run cls -- importer ${quoted(montre)} --contrat ${contrat}${rappelContenu(options.contenu, depuis)}`,
  );
  return true;
}

async function exporter(contenu: string, contrat: string, format: FormatExport) {
  const { entrees, anomalies } = checkContent(contenu);
  const siennes = anomalies.filter(({ fichier }) => fichier.startsWith(`contrats/${contrat}/axes/`) || fichier.startsWith(`contrats/${contrat}/fiches/`));
  if (siennes.length > 0)
    throw new Refus(`${formatReport(siennes)}\n\nRien n’a été écrit : un tableur ne peut pas rendre ce qui ne se lit pas. Corrigez ces fichiers, puis relancez la commande.`);
  const ouvert = openContrat(contenu, contrat);
  if (!ouvert) throw new Refus(`Le contrat ${contrat} n’a pas de fichier contrat.md.`);
  const { axes, fiches } = readPresentContract(ouvert);
  const resultat = await exporterContrat(contrat, { axes, fiches }, entrees, contexteDe(entrees), format);
  if (!('octets' in resultat)) throw new Refus(expliquer(resultat, format));
  return { octets: resultat.octets, axes: axes.size, fiches: fiches.size };
}

/** An export states what the files state: nothing of it comes from a spreadsheet. */
const contexteDe = (entrees: Entrees) => ({ entrees, constateLe: '', sourceTableau: '' });

function expliquer(resultat: Exclude<Export, { octets: Buffer }>, format: FormatExport): string {
  if ('tropLong' in resultat) {
    const { feuille, ligne, colonne } = resultat.tropLong;
    return `Rien n’a été écrit : une cellule ne peut pas contenir plus de 32 767 caractères, et celle-ci en aurait davantage : feuille « ${feuille} », ligne ${ligne}, colonne « ${colonne} ».\nRaccourcissez ce texte dans son fichier, ou publiez-le en annexe.`;
  }
  return [
    `Rien n’a été écrit : un fichier .${format} ne rendrait pas ces faits à l’identique.`,
    ...resultat.ecarts.map(({ fichier, champ }) => `- ${fichier}${champ === '' ? ' : toute la fiche' : ` : ${champ === 'corps' ? 'le texte' : `le champ « ${champ} »`}`}`),
    'Transmettez ces lignes à qui tient le portail : les fichiers, eux, sont intacts.',
  ].join('\n');
}

const nombre = (n: number, mot: string) => `${n} ${mot}${n > 1 ? 's' : ''}`;
const quoted = (chemin: string) => (/\s/.test(chemin) ? `"${chemin}"` : chemin);
