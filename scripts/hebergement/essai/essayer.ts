import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOptions } from '../../options.ts';
import { lireSite } from '../lire-site.ts';
import { controlerAbsences, controlerRetours } from './controler-absences.ts';
import { controlerBarres, controlerCommunes } from './controler-adresses.ts';
import {
  type Controle,
  controlerFichiers,
  controlerLiens,
  type SiteEssaye,
} from './controler-fichiers.ts';
import { controlerRecherche } from './controler-recherche.ts';
import { demarrer } from './demarrer.ts';

/*
 * `PORTAIL_HOTE=nginx node scripts/hebergement/essai/essayer.ts --sortie DIR`: serves a
 * built site with the generated configuration of a real server (nginx, caddy, apache, installed on
 * this machine) on a loopback port, and asks it everything.
 */
const options = readOptions();
const hote = process.env['PORTAIL_HOTE'] ?? 'nginx';
const construit = lireSite(options.sortie);
if (!construit) {
  console.error(`Aucun site construit dans ${options.sortie}.`);
  process.exit(1);
}
const dossier = mkdtempSync(path.join(tmpdir(), 'portail-essai-'));
// Servers read as a user of their own.
chmodSync(dossier, 0o755);
const servi = { ...construit, dossier: options.sortie };
const essai = await demarrer(hote, servi, dossier);
let fautes = 0;
const dire = (quoi: string, { fautes: trouvees, vus }: Controle) => {
  fautes += trouvees.length;
  console.log(
    `${trouvees.length === 0 ? '✔' : '✘'} ${quoi} : ${vus} vus, ${trouvees.length} en faute`,
  );
  for (const faute of trouvees.slice(0, 12)) console.log(`    ${faute}`);
};
try {
  const essaye: SiteEssaye = { ...essai, dossier: options.sortie, base: construit.base };
  dire('fichiers, types, en-têtes, compression', await controlerFichiers(essaye));
  dire('liens des pages', await controlerLiens(essaye));
  dire('dossiers sans barre oblique', await controlerBarres(essaye));
  if (construit.communes) dire('communes', await controlerCommunes(essaye, construit.communes));
  dire('absences et chemins hostiles', await controlerAbsences(essaye));
  dire('fichiers inchangés', await controlerRetours(essaye));
  dire('recherche dans un navigateur', await controlerRecherche(essaye));
} finally {
  await essai.arreter();
  rmSync(dossier, { recursive: true, force: true });
}
console.log(`${hote} : ${fautes === 0 ? 'tout tient' : `${fautes} fautes`}.`);
process.exit(fautes === 0 ? 0 : 1);
