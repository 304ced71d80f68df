import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { formatReport } from '#catalogue/report.ts';
import { DocumentRefuse } from '#documents/refus.ts';
import { checkWritings } from '#publishing/fichiers/check-writings.ts';
import type { Ecriture } from '#publishing/fichiers/ecriture.types.ts';
import type { ContratOuvert } from '#publishing/fichiers/open-contrat.ts';
import { writeAll } from '#publishing/fichiers/write-all.ts';
import { draftFromPage } from '#publishing/page-web/draft-from-page.ts';
import { readPage } from '#publishing/page-web/read-page.ts';
import { docxToMarkdown } from '#publishing/texte/docx-to-markdown.ts';
import { placeText } from '#publishing/texte/place-text.ts';
import { previewWritings } from '#publishing/texte/preview-writings.ts';
import { Refus } from './refus.ts';

/** A text or a saved page to put into a contract. */
export interface ImportTexte {
  /** Absolute path of a `.docx`, `.html` or `.htm`. */
  readonly fichier: string;
  /** The same, as the person typed it. */
  readonly montre: string;
  readonly contenu: string;
  readonly ouvert: ContratOuvert;
  /** Place of the text in the contract; a saved page fills several. */
  readonly vers: string | undefined;
  readonly accepter: boolean;
  /** Asks for agreement; undefined when nobody is there to answer. */
  readonly demander: ((question: string, parDefaut?: string) => Promise<string>) | undefined;
}

interface Proposition {
  readonly ecritures: readonly Ecriture[];
  /** What was left out, deduced or kept, and what the person should look at. */
  readonly notes: readonly string[];
}

/** Imports a text (`.docx`) or a saved page (`.html`): preview, check, then writing once agreed. True when it held. */
export async function importerTexte(demande: ImportTexte): Promise<boolean> {
  const { contenu, ouvert, montre } = demande;
  const { ecritures, notes } = await proposer(demande);
  if (notes.length > 0) console.log(`${notes.map((note) => `• ${note}`).join('\n')}\n`);
  if (ecritures.length === 0) {
    console.log('Ce fichier ne change rien : tout ce qu’il dit est déjà dans le contrat.');
    return true;
  }
  console.log(`${previewWritings(ecritures)}\n`);
  const { nouvelles } = checkWritings(contenu, ouvert.territoire, ecritures);
  if (nouvelles.length > 0) {
    console.error(
      `${formatReport(nouvelles)}\n\nRien n’a été écrit : corrigez ${montre}, puis relancez la commande.`,
    );
    return false;
  }
  if (!(await agreed(demande))) {
    console.log(
      'Rien n’a été écrit. Pour écrire ces fichiers, relancez la commande avec --accepter.',
    );
    return true;
  }
  writeAll(contenu, ecritures);
  console.log(
    `${ecritures.length} ${ecritures.length > 1 ? 'fichiers écrits' : 'fichier écrit'}. À relire avant de publier : npm run cls -- apercu --contrat ${ouvert.contrat}\n` +
      `Ce qui manque encore : npm run cls -- verifier --contrat ${ouvert.contrat}`,
  );
  return true;
}

async function agreed({ accepter, demander }: ImportTexte): Promise<boolean> {
  if (accepter || !demander) return accepter;
  return /^o(?:ui)?$/i.test(await demander('Écrire ces fichiers ? (oui ou non)', 'non'));
}

async function proposer(demande: ImportTexte): Promise<Proposition> {
  const { fichier, montre, ouvert, vers } = demande;
  if (/\.html?$/i.test(fichier)) return proposerPage(demande);
  const { markdown, remarques } = await lireDocx(fichier, montre);
  if (markdown === '') throw new Refus(`${montre} ne contient aucun texte : rien à reprendre.`);
  const placement = placeText(markdown, vers ?? 'contrat', ouvert);
  if ('refus' in placement) throw new Refus(placement.refus);
  return { ecritures: placement.ecritures, notes: [...remarques, ...placement.deductions] };
}

async function lireDocx(fichier: string, montre: string) {
  try {
    return await docxToMarkdown(readFileSync(fichier));
  } catch (erreur) {
    if (!(erreur instanceof DocumentRefuse)) throw erreur;
    const { trouve, attendu, remede } = erreur.constat;
    throw new Refus(`${montre} : ${trouve}.\nAttendu : ${attendu}.\nÀ faire : ${remede}`);
  }
}

function proposerPage({ fichier, montre, ouvert, vers }: ImportTexte): Proposition {
  if (vers !== undefined)
    throw new Refus(
      '--vers sert aux textes Word. Une page enregistrée remplit le contrat, ses axes et ses annexes.',
    );
  const page = readPage(readFileSync(fichier));
  const { axes, documents, phrasesDatees, remarques, adresse } = page;
  if (page.presentation === '' && axes.length === 0 && documents.length === 0)
    throw new Refus(
      `Aucun texte n’a été trouvé dans ${montre}.\n` +
        'Dans le navigateur, ouvrez la page, attendez qu’elle s’affiche en entier, puis « Enregistrer sous… », type « Page web complète ».',
    );
  const source = {
    titre: page.titre || path.basename(fichier),
    ...(adresse === undefined
      ? { document: `page enregistrée : ${path.basename(fichier)}` }
      : { url: adresse }),
    // The day the page was saved is the day it was read.
    consulteeLe: statSync(fichier).mtime.toISOString().slice(0, 10),
  };
  const { ecritures, gardes } = draftFromPage(page, source, ouvert);
  return {
    ecritures,
    notes: [
      ...remarques,
      ...gardes,
      ...(adresse === undefined
        ? [
            'L’adresse de la page n’est pas dans le fichier : ajoutez-la à sa source, dans territoire.yaml (url).',
          ]
        : []),
      ...documents.map(
        ({ titre, type }) => `« ${titre} » : rangé comme « ${type} », d’après son titre.`,
      ),
      ...phrasesDatees.map(
        (phrase) => `À reporter vous-même dans contrat.md, si c’est exact : « ${phrase} »`,
      ),
      ...(axes.length === 0
        ? ['Aucun axe n’a été reconnu (« Axe 1 : … ») : ajoutez-les dans axes/, ou par le tableur.']
        : []),
      'À relire : ce texte vient d’un site. Vérifiez que votre collectivité en est l’auteur, et qu’il est à jour.',
    ],
  };
}
