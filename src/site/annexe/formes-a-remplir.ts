import { citer, type FormeCitation, type PageCitee, type ReferenceDocument } from './citation.ts';

/** What is only known when someone cites: the page, its anchor, the day. */
export type Vide = keyof typeof VIDES;

/** A piece of a form: a text that is settled, or a blank with what stands in it until it is filled. */
export type Morceau = string | { readonly vide: Vide; readonly attente: string };

/** Signs that no text holds stand for the blanks while the forms are written. */
const VIDES = {
  page: '\uE000',
  ancre: '\uE001',
  jour: '\uE002',
  jourIso: '\uE003',
  jourRis: '\uE004',
} as const;

const ATTENTES: Readonly<Record<Vide, string>> = {
  page: '…',
  ancre: '',
  jour: '…',
  jourIso: '…',
  jourRis: '…',
};

const nomDe = new Map<string, Vide>(
  Object.entries(VIDES).map(([nom, signe]) => [signe, nom as Vide]),
);

/** The forms of citation of a document, with blanks; `adresse` is that of the part that is read. */
export function formesARemplir(
  reference: ReferenceDocument,
  adresse: string,
): [FormeCitation, Morceau[]][] {
  const { ancre, ...citee } = VIDES;
  const formes = citer(reference, { ...citee, adresse: adresse + ancre } satisfies PageCitee);
  return Object.entries(formes).map(([nom, forme]) => [nom as FormeCitation, couper(forme)]);
}

const couper = (forme: string): Morceau[] =>
  forme.split(/([\uE000-\uE004])/).flatMap((morceau): Morceau[] => {
    const vide = nomDe.get(morceau);
    if (vide) return [{ vide, attente: ATTENTES[vide] }];
    return morceau ? [morceau] : [];
  });
