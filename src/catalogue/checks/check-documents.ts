import { CATEGORIES_DONNEES, type CategorieDonnee } from '#domain/annexe/annexe.schema.ts';
import { decisionSur } from '#domain/annexe/donnees.rules.ts';
import type { AnnexeFacts } from '#domain/annexe/annexe.schema.ts';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { typeOfName } from '#documents/media-types.ts';
import type { DocumentOuvert } from '#documents/open-documents.ts';
import { DocumentRefuse } from '#documents/refus.ts';
import { quote } from '../describe-value.ts';
import type { Entree } from '../entries.ts';
import { besideOf } from '../entries-index.ts';
import { anomalyAt, type Check } from './check.ts';

/** A hosted document opens, is what its description says, and shows nobody's data unawares. */
export const checkDocuments: Check = ({ entrees, documents }) => {
  const fichiers = new Map(entrees.fichiers.map((fichier) => [fichier.chemin, fichier]));
  return entrees.annexes.flatMap((annexe): Anomalie[] => {
    const nom = annexe.data.fichier;
    if (nom === undefined) return [];
    const chemin = besideOf(annexe.fichier, nom);
    const document = documents.get(chemin);
    // A file that is not what its name says is told once, elsewhere.
    if (!document || fichiers.get(chemin)?.type !== typeOfName(nom)) return [];
    if (document instanceof DocumentRefuse)
      return [anomalyAt(annexe, ['fichier'], 'fichier-refuse', refusalOf(nom, document))];
    return [
      ...checkPages(annexe, document),
      ...checkSize(annexe, document),
      ...checkPersonalData(annexe, document),
    ];
  });
};

const refusalOf = (nom: string, { constat }: DocumentRefuse) => ({
  ...constat,
  trouve: `${quote(nom)} : ${constat.trouve}`,
});

function checkPages(annexe: Entree<AnnexeFacts>, { nombrePages, unite }: DocumentOuvert): Anomalie[] {
  const { pages } = annexe.data;
  if (unite !== 'page' || pages === undefined || pages === nombrePages) return [];
  return [
    anomalyAt(annexe, ['pages'], 'mesure-differente', {
      trouve: `${pages} pages`,
      attendu: `${nombrePages} pages, comptées dans le fichier`,
      remede: `Écrivez « pages: ${nombrePages} », ou retirez ce champ : le portail compte lui-même. Si le compte vous surprend, vérifiez que c’est le bon fichier.`,
    }),
  ];
}

/** A size is announced rounded: a tenth of difference is still the same file. */
const ECART_TAILLE = 0.1;

function checkSize(annexe: Entree<AnnexeFacts>, { octets }: DocumentOuvert): Anomalie[] {
  const { taille } = annexe.data;
  const lue = /^([\d ]+(?:[.,]\d+)?)\s*(ko|Mo)$/i.exec(taille ?? '');
  if (!taille || !lue) return [];
  const annoncee = Number(lue[1]?.replace(/ /g, '').replace(',', '.')) * (/^k/i.test(lue[2] ?? '') ? 1e3 : 1e6);
  if (Math.abs(annoncee - octets) <= octets * ECART_TAILLE) return [];
  return [
    anomalyAt(annexe, ['taille'], 'mesure-differente', {
      trouve: quote(taille),
      attendu: `environ ${octets < 1e6 ? `${Math.round(octets / 1e3)} ko` : `${String(Math.round(octets / 1e5) / 10).replace('.', ',')} Mo`}, mesurés sur le fichier`,
      remede: 'Retirez ce champ : le portail mesure lui-même. Si l’écart vous surprend, vérifiez que c’est le bon fichier.',
    }),
  ];
}

/** One anomaly for each kind of data on each page: what is decided is decided page by page. */
function checkPersonalData(annexe: Entree<AnnexeFacts>, { donnees }: DocumentOuvert): Anomalie[] {
  const sansDecision = donnees.filter((donnee) => decisionSur(annexe.data, donnee) === undefined);
  const groupes = Map.groupBy(sansDecision, ({ categorie, page }) => `${categorie} ${page}`);
  return [...groupes.values()].flatMap((groupe) => {
    const [premiere] = groupe;
    return premiere ? [undecided(annexe, premiere.categorie, premiere.page, groupe.map(({ extrait }) => extrait))] : [];
  });
}

const undecided = (
  annexe: Entree<AnnexeFacts>,
  categorie: CategorieDonnee,
  page: number,
  extraits: readonly string[],
): Anomalie =>
  anomalyAt(annexe, ['fichier'], 'donnee-personnelle', {
    trouve: `page ${page} : ${CATEGORIES_DONNEES[categorie].toLowerCase()} (${extraits.slice(0, 3).join(', ')}${extraits.length > 3 ? '…' : ''})`,
    attendu: 'une décision écrite : publier, masquer ou ne-pas-heberger',
    remede:
      `Ouvrez la page ${page}, puis ajoutez sous « donneesPersonnelles: » la ligne ` +
      `« - { categorie: ${categorie}, page: ${page}, decision: masquer } ». « publier » si cette donnée est publique ; ` +
      '« masquer » la retire du texte et n’offre plus le fichier ; « ne-pas-heberger » ne publie ni texte ni fichier.',
  });
