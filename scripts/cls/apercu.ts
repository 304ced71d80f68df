import path from 'node:path';
import { contratVoulu } from './choisir-contrat.ts';
import type { Commande, Demande } from './commande.types.ts';
import { dossierMontre, rappelContenu } from './dossier-montre.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Serves the pages of one contract on this machine, redrawn at each change of its files. */
export const commande: Commande = {
  nom: 'apercu',
  resume: 'Montre un contrat dans le navigateur, et le redessine à chaque changement.',
  usage: 'apercu --contrat TERRITOIRE/CONTRAT [--port N]',
  options: [
    { nom: 'contrat', valeur: 'T/C', description: 'le contrat à montrer' },
    {
      nom: 'port',
      valeur: 'N',
      description: 'port du serveur local (par défaut : 4321, ou le suivant qui est libre)',
    },
  ],
  exemples: ['apercu --contrat pays-d-exemple/2025'],
  executer,
};

async function executer(demande: Demande): Promise<boolean> {
  const { options, depuis } = demande;
  const contrat = await contratVoulu(demande, 'Quel contrat montrer ?');
  const [territoire = ''] = contrat.split('/');
  // Read when what follows is loaded: one territoire alone is read, and drawn in seconds.
  process.env['PORTAIL_TERRITOIRE'] = territoire;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  const { lien } = await import('#site/addresses.ts');
  const { surveiller } = await import('./apercu/surveiller.ts');
  const serveur = await dev({
    root: ROOT,
    // What goes wrong is told by `surveiller`, in words that are not a developer's.
    logLevel: 'silent',
    server: options.port === undefined ? {} : { port: options.port },
    vite: { plugins: [surveiller(options.contenu, dossierMontre(options.contenu, depuis))] },
  });
  const page = `http://localhost:${serveur.address.port}${lien(`contrats/${contrat}/`)}`;
  console.log(
    [
      `Le contrat est montré à l’adresse ${page}`,
      `Modifiez ses fichiers, dans ${dossierMontre(path.join(options.contenu, 'contrats', contrat), depuis)}/ : la page se redessine seule.`,
      'La recherche attend la construction du site (npm run build). Ctrl+C pour arrêter.',
    ].join('\n'),
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve());
  });
  await serveur.stop();
  console.log(
    `\nAperçu arrêté. Pour savoir ce qui manque : npm run cls -- verifier --contrat ${contrat}${rappelContenu(options.contenu, depuis)}`,
  );
  return true;
}
