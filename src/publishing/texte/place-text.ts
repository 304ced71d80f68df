import type { TypeActualite } from '#domain/actualite/actualite.schema.ts';
import type { Ecriture } from '../fichiers/ecriture.types.ts';
import { replaceBody } from '../fichiers/markdown-file.ts';
import { newFile } from '../fichiers/new-file.ts';
import type { ContratOuvert } from '../fichiers/open-contrat.ts';

/** Where a text goes, and what was deduced to put it there; or why it cannot go there. */
export type Placement =
  | { readonly ecritures: readonly Ecriture[]; readonly deductions: readonly string[] }
  | { readonly refus: string };

const ACTUALITE = /^actualites\/(\d{4}-\d{2}-\d{2})-([a-z0-9-]+)$/;

const GENRES: readonly (readonly [RegExp, TypeActualite, string])[] = [
  [/bilan|rapport/i, 'bilan', 'un bilan'],
  [/r[eé]union|assembl[eé]e|forum/i, 'reunion-publique', 'une réunion publique'],
  [/reportage|portrait|rencontre/i, 'reportage', 'un reportage'],
];

/**
 * Puts a text into a contract: as the presentation of the contract, the text of an axis or of a fiche
 * that exists, or a new actualité.
 * @param vers `contrat`, `axes/1`, `fiches/1-2` or `actualites/2026-03-10-premiere-permanence`
 */
export function placeText(markdown: string, vers: string, ouvert: ContratOuvert): Placement {
  const fichier = `contrats/${ouvert.contrat}/${vers}.md`;
  const avant = ouvert.fichiers.get(fichier);
  if (avant !== undefined) {
    const apres = replaceBody(avant, markdown);
    return { ecritures: apres === avant ? [] : [{ fichier, avant, apres }], deductions: [] };
  }
  const [, date, slug] = ACTUALITE.exec(vers) ?? [];
  if (date === undefined || slug === undefined) return { refus: refusalOf(vers, ouvert) };
  return newActualite(markdown, fichier, date, slug);
}

function newActualite(markdown: string, fichier: string, date: string, slug: string): Placement {
  const titre = /^## (.+)\n/.exec(markdown)?.[1];
  const corps = titre === undefined ? markdown : markdown.slice(markdown.indexOf('\n') + 1).trim();
  const mots = titre ?? slug.replaceAll('-', ' ');
  const [, type, genre] = GENRES.find(([motif]) => motif.test(mots)) ?? [
    /./,
    'annonce',
    'une annonce',
  ];
  const resume = firstSentence(corps) ?? mots;
  const faits = { titre: mots.charAt(0).toUpperCase() + mots.slice(1), date, type, resume };
  return {
    ecritures: [{ fichier, avant: undefined, apres: newFile('actualite', fichier, faits, corps) }],
    deductions: [
      `Titre : « ${faits.titre} », d’après ${titre === undefined ? 'le nom du fichier' : 'le premier titre du texte'}.`,
      `Genre : ${genre}, d’après le titre. Résumé : la première phrase. Corrigez-les dans l’en-tête s’il le faut.`,
    ],
  };
}

/** First sentence of the first paragraph, without the marks of Markdown. */
function firstSentence(corps: string): string | undefined {
  const paragraphe = corps.split(/\n{2,}/).find((bloc) => /^[\p{L}«*[]/u.test(bloc));
  const nu = paragraphe
    ?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*\\]/g, '')
    .replace(/\s+/g, ' ');
  return nu === undefined ? undefined : (/^.*?[.!?…](?=\s|$)/.exec(nu)?.[0] ?? nu);
}

function refusalOf(vers: string, { contrat, fichiers }: ContratOuvert): string {
  const dossier = `contrats/${contrat}/`;
  const places = [...fichiers.keys()]
    .filter((nom) => nom.startsWith(dossier) && nom.endsWith('.md'))
    .map((nom) => nom.slice(dossier.length, -'.md'.length));
  return (
    `« ${vers} » n’est pas une place de ce contrat.\n` +
    `Ce qui existe : ${places.join(', ')}.\n` +
    'Pour une nouvelle actualité, donnez sa date et quelques mots : actualites/2026-03-10-premiere-permanence.'
  );
}
