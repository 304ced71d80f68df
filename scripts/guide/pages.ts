import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveSite } from '../serve.ts';
import { copierExemple, CONTENU } from './sessions.ts';

/** A page of the portal to picture. */
export interface PageAPrendre {
  readonly nom: string;
  readonly chemin: string;
  readonly largeur: number;
  readonly hauteur: number;
}

/** Pages of the example contract, as its readers see them. */
export const PAGES_A_PRENDRE: readonly PageAPrendre[] = [
  { nom: 'page-contrat', chemin: 'contrats/pays-d-exemple/2025/', largeur: 1000, hauteur: 720 },
  { nom: 'page-fiche', chemin: 'contrats/pays-d-exemple/2025/fiches/1-1/', largeur: 1000, hauteur: 900 },
];

/** Builds the portal of the example contract alone, and serves it. */
export async function servirExemple(): Promise<{ readonly adresse: string; readonly fermer: () => Promise<void> }> {
  const dossier = mkdtempSync(path.join(tmpdir(), 'portail-guide-'));
  copierExemple(dossier);
  const sortie = path.join(dossier, 'site');
  const { status } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, '../build.ts'), '--contenu', path.join(dossier, CONTENU), '--sortie', sortie],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error('Le portail d’exemple n’a pas pu être construit.');
  const serveur = await serveSite({ folder: sortie, base: '/' }, 0);
  return {
    adresse: serveur.address,
    fermer: async () => {
      await serveur.close();
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}
