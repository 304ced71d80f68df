import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { HOTES } from '../cibles.ts';
import type { SiteServi } from '../hote.types.ts';
import { ENTOURAGES, MODULE_BROTLI } from './entourages.ts';

/** A server under trial, on this machine only. */
export interface EssaiDemarre {
  /** Address of the home page. */
  readonly adresse: string;
  /** Compressions that it sends. */
  readonly compressions: readonly string[];
  /** Resolves once the server has let go of its folder. */
  readonly arreter: () => Promise<void>;
}

const portLibre = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const serveur = createServer().once('error', reject);
    serveur.listen(0, '127.0.0.1', () => {
      const adresse = serveur.address();
      serveur.close(() => resolve(typeof adresse === 'object' && adresse ? adresse.port : 0));
    });
  });

/**
 * Starts a server with its generated configuration, on a loopback port.
 * @param dossier empty folder for the configuration
 */
export async function demarrer(
  cible: string,
  servi: SiteServi,
  dossier: string,
): Promise<EssaiDemarre> {
  const hote = HOTES.get(cible);
  const entourage = ENTOURAGES[cible];
  if (!hote || !entourage) throw new Error(`Nothing is known of ${cible}.`);
  // A server reads what it is given from the folder of the site: a copy, so that the site stays whole.
  const site = hote.dansLeSite ? path.join(dossier, 'site') : servi.dossier;
  if (hote.dansLeSite) cpSync(servi.dossier, site, { recursive: true });
  const ici = { ...servi, dossier: site };
  for (const { chemin, texte } of hote.fichiers(ici))
    writeFileSync(path.join(hote.dansLeSite ? site : dossier, chemin), texte);
  const port = await portLibre();
  const [programme = '', ...args] = entourage(dossier, ici, port);
  const processus = spawn(programme, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const adresse = `http://127.0.0.1:${port}${servi.base}`;
  await repond(adresse, processus);
  return {
    adresse,
    compressions: cible === 'nginx' && !existsSync(MODULE_BROTLI) ? ['gzip'] : ['gzip', 'br'],
    arreter: async () => {
      const fini = once(processus, 'exit');
      processus.kill('SIGTERM');
      await fini;
    },
  };
}

async function repond(adresse: string, processus: ChildProcess): Promise<void> {
  for (let essai = 0; essai < 100 && processus.exitCode === null; essai += 1) {
    if (
      await fetch(adresse).then(
        () => true,
        () => false,
      )
    )
      return;
    await attendre(100);
  }
  processus.kill('SIGTERM');
  throw new Error(`The server did not start (status ${processus.exitCode}).`);
}
