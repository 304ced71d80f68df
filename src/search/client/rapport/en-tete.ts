import { formatDate } from '#site/formats.ts';
import {
  type ComptesRapport,
  phraseEtendue,
  phraseFiltres,
  phraseLecture,
  phraseLignes,
  phraseNiveaux,
  phraseNonLu,
} from '#site/sentences/rapport.sentences.ts';
import { rapport as T } from '#site/strings/rapport.ts';
import { recherche as R } from '#site/strings/recherche.ts';
import { choixDe } from '../../choix.ts';
import { ecrireEtat } from '../../etat.ts';
import { NIVEAUX } from '../reponse.types.ts';
import type { Contexte, FaitRapport, Recherche, Trouvaille } from './rapport.types.ts';

const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** What the reader of a report needs to know before its lines; `lignes` of the results are written. */
export function enTeteDe(
  recherche: Recherche,
  trouvailles: readonly Trouvaille[],
  lignes: number,
  contexte: Contexte,
): readonly FaitRapport[] {
  const { etat, table, reponse, documents } = recherche;
  const ecrites = trouvailles.slice(0, lignes);
  const F = T.faits;
  return [
    [F.mots, etat.q ? `« ${etat.q.replace(/\s+/g, ' ')} »` : T.aucun],
    [F.mode, T.modes[etat.mode]],
    [F.lecture, phraseLecture(reponse.lecture)],
    [F.filtres, phraseFiltres(choixDe(table, etat.selection))],
    [F.ordre, R.tris[etat.tri]],
    [F.lignes, phraseLignes(comptesDe(recherche, trouvailles.length, lignes))],
    [F.niveaux, phraseNiveaux(compterNiveaux(ecrites))],
    [F.exemples, T.exemplesLignes(ecrites.filter(({ exemple }) => exemple).length)],
    [F.etendue, phraseEtendue(table.etendue)],
    [F.nonLu, phraseNonLu(documents)],
    [F.dateContenu, formatDate(contexte.dateContenu)],
    [
      F.version,
      T.versions(table.version, typeof documents === 'object' ? documents.table.version : ''),
    ],
    [F.fait, moment.format(contexte.maintenant)],
    [F.adresse, adresseRecherche(recherche, contexte)],
    [F.reserve, T.reserve],
  ];
}

/** What a report counts, when `lignes` of all its results are written. */
export function comptesDe(
  { reponse, documents }: Recherche,
  total: number,
  lignes: number,
): ComptesRapport {
  const trouves = typeof documents === 'object' ? documents : undefined;
  return {
    lignes,
    total,
    portail: reponse.resultats.length,
    pages: trouves?.nombrePages ?? 0,
    documents: trouves?.documents.length ?? 0,
  };
}

const CHERCHES = [...NIVEAUX, 'liste'] as const;

const compterNiveaux = (trouvailles: readonly Trouvaille[]) =>
  CHERCHES.map(
    (cherche) => [cherche, trouvailles.filter(({ niveau }) => niveau === cherche).length] as const,
  );

const adresseRecherche = ({ etat }: Recherche, { origine, recherche }: Contexte): string =>
  new URL(recherche + ecrireEtat({ ...etat, page: 1 }), origine).href;
