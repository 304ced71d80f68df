import { LIBELLES_TYPE_ANNEXE } from '#domain/annexe/annexe.labels.ts';
import type { Annexe } from '#catalogue/model.ts';
import { compter, formatOctets, minuscule } from '../formats.ts';
import { annexe as T } from '../strings/annexe.ts';
import { titreContrat } from './contrat.sentences.ts';
import { phraseLisibilite } from './lisibilite.sentences.ts';

/** `65 pages`: counted in the file when it is here, as announced otherwise. */
export function pagesAnnexe({ facts, document }: Annexe): string | undefined {
  if (!document) return facts.pages ? compter(facts.pages, 'page') : undefined;
  const { un, plusieurs } = T.unites[document.unite];
  return compter(document.nombrePages, un, plusieurs);
}

/** `65 pages · 1,3 Mo`: measured when the file is here, as announced otherwise. */
export function poidsAnnexe(annexe: Annexe): string {
  const { facts, fichier } = annexe;
  const taille = fichier
    ? formatOctets(fichier.octets)
    : facts.taille && `${facts.tailleApproximative ? 'environ ' : ''}${facts.taille}`;
  return [pagesAnnexe(annexe), taille].filter(Boolean).join(' · ');
}

/** What a document is and how it can be read: `Diagnostic · texte lisible en ligne`. */
export const phraseDisponibilite = (annexe: Annexe): string =>
  `${LIBELLES_TYPE_ANNEXE[annexe.facts.type]} · ${disponibilite(annexe)}`;

function disponibilite({ facts, fichier, fichierPublie, document }: Annexe): string {
  if (document) return disponibiliteTexte(document);
  if (fichier) return fichierPublie ? T.rangee.fichier : T.rangee.nonHeberge;
  if (!facts.url) return T.rangee.sansAdresse;
  return facts.copieTierce ? T.rangee.tierce : T.rangee.origine;
}

function disponibiliteTexte({ lisibilite, unite }: NonNullable<Annexe['document']>): string {
  const { lisibles, reconnues } = lisibilite;
  if (lisibles === 0) return T.rangee.illisible;
  if (reconnues === 0) return T.rangee.enLigne;
  const { un, plusieurs } = T.unites[unite];
  return reconnues * 2 >= lisibles
    ? T.rangee.numerise
    : T.rangee.enPartie(compter(reconnues, `${un} reconnue`, `${plusieurs} reconnues`));
}

/** Short name of a file's format, for a mark: `PDF`; undefined when the document is not here and nothing tells. */
export const formatCourt = ({ facts, fichier }: Annexe): string | undefined =>
  fichier ? T.formats[fichier.type ?? '']?.court : facts.pages ? 'PDF' : undefined;

const nomsDeLangues = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });

/** `anglais`: name of a language from its code; undefined when the code means nothing. */
export function nomLangue(code: string): string | undefined {
  try {
    return nomsDeLangues.of(code.split('-')[0] ?? '');
  } catch {
    return undefined;
  }
}

/** Unique title of an annexe's page; `suite` says which part of the document a further page shows. */
export const titreAnnexe = (annexe: Annexe, suite?: string): string =>
  `${annexe.facts.titre}${suite ? `, ${suite}` : ''} · document · ${titreContrat(annexe.contrat)}`;

/** One sentence about an annexe for search engines. */
export const descriptionAnnexe = (annexe: Annexe, suite?: string): string =>
  [
    `${LIBELLES_TYPE_ANNEXE[annexe.facts.type]} du ${minuscule(annexe.contrat.facts.titre)}${suite ? `, ${suite}` : ''}`,
    poidsAnnexe(annexe),
    annexe.document && phraseLisibilite(annexe.document),
    annexe.facts.resume,
  ]
    .filter(Boolean)
    .join('. ');
