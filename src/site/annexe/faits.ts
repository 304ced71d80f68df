import type { Annexe, DocumentAnnexe } from '#catalogue/model.ts';
import { AVERTISSEMENTS } from '#documents/document.types.ts';
import { adresse } from '../addresses.ts';
import { formatOctets } from '../formats.ts';
import { nomLangue, pagesAnnexe } from '../sentences/annexe.sentences.ts';
import {
  citerPages,
  phraseLisibilite,
  phraseObtention,
} from '../sentences/lisibilite.sentences.ts';
import { T } from '../strings/index.ts';

/** A fact as the page lists it; without value it is left out. */
export interface Fait {
  readonly nom: string;
  readonly valeur: string | undefined;
  readonly note?: string | undefined;
}

/** Address of the hosted file, when it is offered. */
export const lienFichier = (annexe: Annexe): string | undefined =>
  annexe.fichier && annexe.fichierPublie ? adresse.fichier(annexe) : undefined;

/** Address of one page inside the file: only PDF viewers know how to go there. */
export function lienPagePdf(annexe: Annexe, page: number): string | undefined {
  const fichier = lienFichier(annexe);
  return fichier && annexe.document?.unite === 'page' && annexe.document.type === 'application/pdf'
    ? `${fichier}#page=${page}`
    : undefined;
}

const FRANCAIS = 'fr';
const primaire = (code: string) => code.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * Language of a document's text when it is not French. Written by a person only: what files declare
 * is often the language of the software that made them.
 */
export const langueEtrangere = ({ facts: { langue } }: Annexe): string | undefined =>
  langue && primaire(langue) !== FRANCAIS ? langue : undefined;

/** What was measured of a file and read in it, in order. */
export function faitsDuDocument(annexe: Annexe, document: DocumentAnnexe): Fait[] {
  const A = T.annexe;
  const F = T.contrat.fichier;
  const langue = annexe.facts.langue ?? FRANCAIS;
  const declaree = document.langue && nomLangue(document.langue);
  return [
    { nom: A.lisibilite, valeur: phraseLisibilite(document) },
    { nom: A.obtention, valeur: phraseObtention(document) },
    { nom: F.pages, valeur: document.unite === 'page' ? undefined : pagesAnnexe(annexe) },
    { nom: F.taille, valeur: formatOctets(document.octets) },
    { nom: F.format, valeur: A.formats[document.type]?.long },
    {
      nom: A.balise,
      valeur: document.balise === undefined ? undefined : document.balise ? A.oui : A.non,
    },
    {
      nom: F.langue,
      valeur: nomLangue(langue),
      note: declaree && declaree !== nomLangue(langue) ? A.langueDeclaree(declaree) : undefined,
    },
  ];
}

/** What a reader should know of a file that was nevertheless read, one sentence each. */
export const avertissementsDe = ({ avertissements, unite }: DocumentAnnexe): string[] =>
  avertissements.map(
    ({ code, pages }) =>
      `${AVERTISSEMENTS[code]}${pages.length > 0 ? ` (${citerPages(unite, pages)})` : ''}.`,
  );
