import { checkContentAndDocuments } from '#catalogue/check-content.ts';
import { contratsPublies, type Catalogue, type Contrat } from '#catalogue/model.ts';
import { formatReport, formatSuccess } from '#catalogue/report.ts';
import { completudeOf } from '#publishing/completude/completude.ts';
import { schemasPerimes } from '#publishing/schemas/write-schemas.ts';
import { reportReading } from '../report-reading.ts';
import { trouverContrat } from './choisir-contrat.ts';
import type { Commande, Demande } from './commande.types.ts';
import { dossierMontre, rappelContenu } from './dossier-montre.ts';

/** Above, each contract is told in one line. */
const EN_DETAIL = 2;

/** What `npm run check` says, then what a reader would miss. */
export const commande: Commande = {
  nom: 'verifier',
  resume: 'Dit tout ce qui ne va pas dans le contenu, puis ce qui manque à un lecteur.',
  usage: 'verifier [--contrat TERRITOIRE/CONTRAT]',
  options: [
    { nom: 'contrat', valeur: 'T/C', description: 'le contrat à vérifier (par défaut : tous)' },
  ],
  exemples: ['verifier', 'verifier --contrat pays-d-exemple/2025'],
  executer,
};

async function executer({ valeurs, options: { contenu }, depuis }: Demande): Promise<boolean> {
  const nomme = valeurs.get('contrat')?.[0];
  const voulu = nomme === undefined ? undefined : trouverContrat(contenu, nomme);
  const { anomalies, catalogue } = await checkContentAndDocuments(
    contenu,
    reportReading,
    voulu?.split('/')[0],
  );
  const rappel = rappelContenu(contenu, depuis);
  if (!catalogue) {
    // Loaded now: it reads the address of the site from the environment.
    const { phraseGuide } = await import('#site/guide/phrase-guide.ts');
    console.error(
      `${formatReport(anomalies, dossierMontre(contenu, depuis))}\n\n${phraseGuide(anomalies)}`,
    );
    console.error(
      '\nCorrigez ces points, puis relancez la commande : la complétude se lit sur un contenu sans anomalie.',
    );
    return false;
  }
  console.log(formatSuccess(catalogue));
  const contrats = contratsPublies(catalogue).filter(
    ({ id }) => voulu === undefined || id === voulu,
  );
  console.log(
    `\n${contrats.length <= EN_DETAIL ? contrats.map(detailler).join('\n\n') : resumer(contrats, rappel)}`,
  );
  console.log(`\n${conclure(catalogue, contrats, rappel)}`);
  if (schemasPerimes(contenu).length > 0)
    console.log(
      `Les schémas pour votre éditeur de texte ne sont pas à jour : npm run cls -- schemas${rappel}`,
    );
  return true;
}

/** One contract, point by point. */
function detailler(contrat: Contrat): string {
  const { points, presents } = completudeOf(contrat);
  return [
    `${contrat.facts.titre} (${contrat.id}) : ${presents} sur ${points.length}`,
    ...points.map(({ present, constat, pourquoi, remede }) =>
      present
        ? `  ✓ ${constat}`
        : [`  ✗ ${constat}`, `      ${pourquoi ?? ''}`, `      À remplir : ${remede ?? ''}.`].join(
            '\n',
          ),
    ),
  ].join('\n');
}

/** Many contracts: a line each, the least complete last, where the eye stops. */
function resumer(contrats: readonly Contrat[], rappel: string): string {
  const largeur = Math.max(...contrats.map(({ id }) => id.length));
  const ordonnes = contrats
    .map((contrat) => ({ contrat, ...completudeOf(contrat) }))
    .sort(
      (a, b) =>
        b.presents / b.points.length - a.presents / a.points.length ||
        a.contrat.id.localeCompare(b.contrat.id),
    );
  const lignes = ordonnes.map(({ contrat, points, presents }) => {
    const manquent = points.filter(({ present }) => !present).map(({ nom }) => nom);
    return `  ${contrat.id.padEnd(largeur)}  ${`${presents} sur ${points.length}`.padStart(8)}${manquent.length > 0 ? `   manque : ${manquent.join(', ')}` : ''}`;
  });
  return [
    'Complétude de chaque contrat :',
    ...lignes,
    '',
    `Le détail d’un contrat : npm run cls -- verifier --contrat ${ordonnes.at(-1)?.contrat.id ?? ''}${rappel}`,
  ].join('\n');
}

function conclure({ portail }: Catalogue, contrats: readonly Contrat[], rappel: string): string {
  const manques = contrats.some(
    (contrat) => completudeOf(contrat).presents < completudeOf(contrat).points.length,
  );
  const [seul] = contrats.length === 1 ? contrats : [];
  return [
    manques
      ? 'Rien de cela n’empêche de publier : ce qui est inconnu reste absent, et peut attendre.'
      : 'Il ne manque rien de ce qu’un lecteur cherche.',
    ...(portail.demonstration === undefined
      ? []
      : [
          'Le site porte encore un avertissement (« demonstration » dans portail.yaml) : à retirer quand il sera public.',
        ]),
    seul
      ? `Voir les pages : npm run cls -- apercu --contrat ${seul.id}${rappel}`
      : `Construire le site : npm run build${rappel === '' ? '' : ` --${rappel}`}`,
  ].join('\n');
}
