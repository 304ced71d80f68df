import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { listFiles } from '../../site/support/pages.ts';

/** Folder of the browser's own disk that stands for the one that a person would choose on theirs. */
const CHOISI = 'mon-ordinateur';

/** Files by path, in base 64. */
type Fichiers = Readonly<Record<string, string>>;

/**
 * Puts a folder on the browser's own disk, and makes its folder picker give it: no test can click in the
 * window of the system, and from there on the browser reads and writes real files.
 * @param sous where the content stands below the chosen folder; empty when it is that folder
 */
export async function choisirDossier(page: Page, dossier: string, sous = ''): Promise<void> {
  const fichiers: Fichiers = Object.fromEntries(
    listFiles(dossier).map((fichier) => [path.posix.join(sous, fichier), readFileSync(path.join(dossier, fichier)).toString('base64')]),
  );
  await page.evaluate(
    async ({ fichiers, racine }) => {
      const disque = await navigator.storage.getDirectory();
      for (const [chemin, contenu] of Object.entries(fichiers)) {
        const etapes = `${racine}/${chemin}`.split('/');
        const nom = etapes.pop() ?? '';
        let ou = disque;
        for (const etape of etapes) ou = await ou.getDirectoryHandle(etape, { create: true });
        const ecriture = await (await ou.getFileHandle(nom, { create: true })).createWritable();
        await ecriture.write(Uint8Array.from(atob(contenu), (lettre) => lettre.charCodeAt(0)));
        await ecriture.close();
      }
    },
    { fichiers, racine: CHOISI },
  );
  await page.addInitScript((racine) => {
    const choisir = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(racine);
    Object.assign(window, { showDirectoryPicker: choisir });
  }, CHOISI);
}

/** Text files of the chosen folder, as the browser would now write them to a disk. */
export const relireDossier = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async (racine) => {
    const textes: Record<string, string> = {};
    const lire = async (dossier: FileSystemDirectoryHandle, prefixe: string): Promise<void> => {
      for await (const [nom, element] of dossier.entries()) {
        if (element.kind === 'directory') await lire(element as FileSystemDirectoryHandle, `${prefixe}${nom}/`);
        else if (/\.(md|ya?ml)$/.test(nom)) textes[prefixe + nom] = await (await (element as FileSystemFileHandle).getFile()).text();
      }
    };
    await lire(await (await navigator.storage.getDirectory()).getDirectoryHandle(racine), '');
    return textes;
  }, CHOISI);
