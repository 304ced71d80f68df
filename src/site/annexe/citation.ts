import type { Annexe } from '#catalogue/model.ts';
import { LIBELLES_TYPE_ANNEXE } from '#domain/annexe/annexe.labels.ts';
import type { DatePartielle } from '#domain/date/date.rules.ts';
import { formatDate } from '../formats.ts';
import { annexe as T } from '../strings/annexe.ts';
import { bibtex, ris } from './notices.ts';

/** What a reference says of a document, whatever its page. */
export interface ReferenceDocument {
  /** Word that names the reference among others: `val-d-exemple-2025-diagnostic`. */
  readonly cle: string;
  /** Who publishes the document: the carrier of the contract. */
  readonly editeur: string;
  readonly titre: string;
  readonly nature: string;
  readonly contrat: string;
  readonly date: DatePartielle | undefined;
  /** `p.`, `feuille`: before the number of a page. */
  readonly abrege: string;
  /** Beginning of the SHA-256 of the file: tells one version from another. */
  readonly empreinte: string | undefined;
}

/** The page that is cited, its address, and the day it was read, in the three ways forms write it. */
export interface PageCitee {
  readonly page: string;
  readonly adresse: string;
  /** `22 novembre 2026` */
  readonly jour: string;
  /** `2026-11-22` */
  readonly jourIso: string;
  /** `2026/11/22` */
  readonly jourRis: string;
}

const LONGUEUR_EMPREINTE = 12;

/** What a reference to an annexe says; a fictitious document is told as such. */
export const referenceAnnexe = ({
  id,
  facts,
  contrat,
  document,
  fichier,
}: Annexe): ReferenceDocument => ({
  cle: id.replaceAll('/', '-'),
  editeur: contrat.territoire.facts.porteur.nom,
  titre: `${facts.titre}${contrat.exemple ? ' (exemple fictif)' : ''}`,
  nature: LIBELLES_TYPE_ANNEXE[facts.type],
  contrat: contrat.facts.titre,
  date: facts.date,
  abrege: T.unites[document?.unite ?? 'page'].abrege,
  empreinte: (document?.sha256 ?? fichier?.sha256)?.slice(0, LONGUEUR_EMPREINTE),
});

/** The forms in which a page can be cited. */
export type FormeCitation = 'courte' | 'iso690' | 'bibtex' | 'ris';

/** One page of a document, cited in every form. */
export const citer = (
  reference: ReferenceDocument,
  citee: PageCitee,
): Record<FormeCitation, string> => ({
  courte: citationCourte(reference, citee),
  iso690: citationIso690(reference, citee),
  bibtex: bibtex(reference, citee),
  ris: ris(reference, citee),
});

/** The title of the contract, unless that of the document says it already. */
const autreQue = (titre: string, contrat: string): string | undefined =>
  titre.includes(contrat) ? undefined : contrat;

/** `Contrat…, Diagnostic, 2024, p. 12, https://…`: also what follows a copied passage. */
export const citationCourte = (
  { contrat, titre, date, abrege }: ReferenceDocument,
  { page, adresse }: Pick<PageCitee, 'page' | 'adresse'>,
): string =>
  [autreQue(titre, contrat), titre, date && formatDate(date), `${abrege} ${page}`, adresse]
    .filter(Boolean)
    .join(', ');

const citationIso690 = (
  { editeur, titre, contrat, date, abrege, empreinte }: ReferenceDocument,
  { page, adresse, jour }: PageCitee,
): string =>
  [
    editeur.toLocaleUpperCase('fr'),
    `${titre} [en ligne]`,
    autreQue(titre, contrat),
    [date && formatDate(date), `${abrege} ${page} [consulté le ${jour}]`]
      .filter(Boolean)
      .join(', '),
    `Disponible à l’adresse : ${adresse}`,
    empreinte && `SHA-256 : ${empreinte}…`,
  ]
    .filter(Boolean)
    .join('. ');
