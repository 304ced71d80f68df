import type { Contrat, DocumentAnnexe } from '#catalogue/model.ts';
import type { Lisibilite } from '#documents/lisibilite.rules.ts';
import type { UnitePage } from '#documents/document.types.ts';
import { compter } from '../formats.ts';
import { formatPlages } from '../plages.ts';
import { annexe as T, type MotsUnite } from '../strings/annexe.ts';

/** What was read in a document, whole or in part. */
type Lu = Pick<DocumentAnnexe, 'lisibilite' | 'unite'>;

/** `p. 3 à 11`, `feuille 2`: parts of a document in a reference. */
export const citerPages = (unite: UnitePage, numeros: readonly number[]): string =>
  `${numeros.length > 1 && unite !== 'page' ? T.unites[unite].plusieurs : T.unites[unite].abrege} ${formatPlages(numeros)}`;

/** `142 pages sur 151 lisibles ; illisibles : p. 3 à 11`: what a reader may trust, and what is missing. */
export function phraseLisibilite({ lisibilite, unite }: Lu): string {
  const { aVerifier, illisibles } = lisibilite;
  return [
    compterLisibles(lisibilite, T.unites[unite]) +
      (aVerifier.length > 0
        ? `, dont ${aVerifier.length} à vérifier (${citerPages(unite, aVerifier)})`
        : ''),
    illisibles.length > 0 &&
      `illisible${illisibles.length > 1 ? 's' : ''} : ${citerPages(unite, illisibles)}`,
  ]
    .filter(Boolean)
    .join(' ; ');
}

function compterLisibles(
  { total, lisibles }: Pick<Lisibilite, 'total' | 'lisibles'>,
  { un, plusieurs }: MotsUnite,
): string {
  const pages = (nombre: number) => compter(nombre, un, plusieurs);
  if (lisibles === total)
    return total === 1 ? `${pages(1)}, lisible` : `${pages(total)}, toutes lisibles`;
  return `${lisibles === 0 ? `aucune ${un}` : pages(lisibles)} sur ${total} lisible${lisibles > 1 ? 's' : ''}`;
}

/** The same for all the documents read with a contract; undefined when there is none. */
function phraseLisibiliteContrat({ annexes }: Pick<Contrat, 'annexes'>): string | undefined {
  const lus = annexes.flatMap(({ facts, document }) =>
    document ? [{ titre: facts.titre, ...document }] : [],
  );
  if (lus.length === 0) return undefined;
  const somme = (nombre: (lisibilite: Lisibilite) => number) =>
    lus.reduce((total, { lisibilite }) => total + nombre(lisibilite), 0);
  const unites = new Set(lus.map(({ unite }) => unite));
  const mots = unites.size === 1 ? T.unites[lus[0]?.unite ?? 'page'] : T.unites.page;
  const citer = (numeros: (lisibilite: Lisibilite) => readonly number[]) =>
    lus.flatMap(({ titre, unite, lisibilite }) => {
      const concernees = numeros(lisibilite);
      return concernees.length > 0 ? [`${titre}, ${citerPages(unite, concernees)}`] : [];
    });
  const illisibles = citer((lisibilite) => lisibilite.illisibles);
  const aVerifier = citer((lisibilite) => lisibilite.aVerifier);
  const phrases = [
    compterLisibles(
      { total: somme(({ total }) => total), lisibles: somme(({ lisibles }) => lisibles) },
      mots,
    ),
    aVerifier.length > 0 && `à vérifier : ${aVerifier.join(' ; ')}`,
    illisibles.length > 0 && `illisibles : ${illisibles.join(' ; ')}`,
  ];
  return `${phrases.filter(Boolean).join(' ; ')}.`;
}

/** Documents whose text is not here: elsewhere, withheld, or without text. */
function phraseSansTexte({ annexes }: Pick<Contrat, 'annexes'>): string | undefined {
  const nombre = annexes.filter(({ document }) => !document).length;
  return nombre > 0 && nombre < annexes.length
    ? T.sansTexteIci(compter(nombre, 'document'), nombre > 1)
    : undefined;
}

/** What a search in the documents of a contract may have missed, in one or two sentences; none when nothing is hosted. */
export const phrasesLisibiliteContrat = (contrat: Pick<Contrat, 'annexes'>): string[] =>
  [phraseLisibiliteContrat(contrat), phraseSansTexte(contrat)].filter(
    (phrase) => phrase !== undefined,
  );

/** How the text of a document was obtained. */
export function phraseObtention({ lisibilite: { total, reconnues, lisibles }, unite }: Lu): string {
  if (lisibles === 0 && reconnues === 0) return T.sansTexte;
  if (reconnues === 0) return T.texteDuFichier;
  const { un, plusieurs } = T.unites[unite];
  return reconnues === total
    ? T.texteReconnu
    : `${T.texteDuFichier}, sauf ${compter(reconnues, un, plusieurs)} : ${T.texteReconnu}`;
}
