import type { HTMLElement } from 'node-html-parser';
import type { TypeAnnexe } from '#domain/annexe/annexe.schema.ts';
import { completeAddress } from '../texte/clean-elements.ts';
import type { DocumentPropose } from './page-web.types.ts';

const FICHIER = /\.(?:pdf|docx?|odt|xlsx?|ods|pptx?|odp)$/i;

/** Roles of documents by the words of their titles, the most precise first. */
const ROLES: readonly (readonly [RegExp, TypeAnnexe])[] = [
  [/avenant/i, 'avenant'],
  [/synth[eè]se|essentiel|plaquette|d[eé]pliant/i, 'synthese'],
  [/diagnostic|portrait|[eé]tat des lieux/i, 'diagnostic'],
  [/enqu[eê]te|questionnaire|sondage/i, 'enquete'],
  [/[eé]valuation/i, 'evaluation'],
  [/bilan|rapport d.activit[eé]/i, 'bilan'],
  [/note/i, 'note'],
  [/contrat local|\bcls\b|contrat sign[eé]/i, 'contrat'],
];

/** Words of a link that say nothing of the document. */
const BANAL =
  /^(?:(?:cliquez |cliquer )?ici|documents?(?: [aà] t[eé]l[eé]charger)?|t[eé]l[eé]chargements?|pi[eè]ces? jointes?|[aà] t[eé]l[eé]charger|t[eé]l[eé]charger(?: le (?:document|fichier|pdf))?|voir|lire|consulter(?: le (?:document|fichier))?|le document|fichier|pdf|en savoir plus|lien)?$/i;

/** Documents that a page links to, once each, and takes their links out of the page. */
export function takeDocuments(
  contenu: HTMLElement,
  adresse: string | undefined,
): DocumentPropose[] {
  const documents = new Map<string, DocumentPropose>();
  for (const lien of contenu.querySelectorAll('a[href]')) {
    const url = completeAddress(lien.getAttribute('href'), adresse);
    if (url === undefined || !FICHIER.test(new URL(url).pathname)) continue;
    const dit = lien.text.replace(/\s+/g, ' ').trim();
    const titre = titleOf(dit) || headingBefore(lien) || nameOf(url);
    const deja = documents.get(url);
    if (!deja || deja.titre === nameOf(url))
      documents.set(url, { titre, url, type: roleOf(titre), ...announced(dit) });
    removeLink(lien);
  }
  return [...documents.values()];
}

/** Title without what buttons and sites add to it: the verb, the format, the weight. */
function titleOf(dit: string): string {
  const nu = dit
    .replace(/\s*[([][^)\]]*(?:pdf|docx?|odt|xlsx?|\b[kMG]o\b|pages?)[^)\]]*[)\]]/gi, '')
    .replace(/\s*[-–—:]?\s*(?:pdf|docx?)?\s*[-–—,]?\s*\d+(?:[.,]\d+)?\s*[kMG]?o$/i, '')
    .replace(/\.(?:pdf|docx?|odt)$/i, '')
    .replace(/^(?:t[eé]l[eé]charger|consulter|lire|voir)\s*:?\s+/i, '')
    .trim();
  return BANAL.test(nu) ? '' : nu.charAt(0).toUpperCase() + nu.slice(1);
}

function announced(dit: string): Pick<DocumentPropose, 'taille' | 'pages'> {
  const taille = /\d+(?:[.,]\d+)?\s*[kMG]o\b/i.exec(dit)?.[0].replace(/\s+/g, ' ');
  const pages = /(\d+)\s*pages?\b/i.exec(dit)?.[1];
  return {
    ...(taille === undefined ? {} : { taille }),
    ...(pages === undefined ? {} : { pages: Number(pages) }),
  };
}

const roleOf = (titre: string): TypeAnnexe =>
  ROLES.find(([mots]) => mots.test(titre))?.[1] ?? 'autre';

/** Name of a file in words: `CLS_2025-2029%20signe.pdf` → « CLS 2025-2029 signe ». */
const nameOf = (url: string): string => {
  const nom = decodeURIComponentSafe(new URL(url).pathname.split('/').at(-1) ?? '');
  return nom.replace(FICHIER, '').replace(/[_+]+/g, ' ').trim() || url;
};

function decodeURIComponentSafe(nom: string): string {
  try {
    return decodeURIComponent(nom);
  } catch {
    return nom;
  }
}

/** The nearest title above a link that says nothing itself. */
function headingBefore(lien: HTMLElement): string {
  for (let element: HTMLElement | null = lien; element; element = element.parentNode) {
    for (let avant = element.previousElementSibling; avant; avant = avant.previousElementSibling) {
      if (/^H[2-6]$/.test(avant.tagName)) return titleOf(avant.text.replace(/\s+/g, ' ').trim());
    }
    if (element.tagName === 'ARTICLE' || element.tagName === 'MAIN') return '';
  }
  return '';
}

/** Takes a link out; its line goes with it when it held nothing else. */
function removeLink(lien: HTMLElement): void {
  const ligne = lien.closest('li, p');
  if (ligne && ligne.text.replace(/\s+/g, '') === lien.text.replace(/\s+/g, '')) ligne.remove();
  else lien.replaceWith(lien.text);
}
