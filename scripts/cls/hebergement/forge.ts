import path from 'node:path';
import { depotDuProjet, lireDepot, trouverDepots } from '../../hebergement/depots.ts';
import { fichiersGithub, SUITE_GITHUB } from '../../hebergement/forge/github.ts';
import { fichiersGitlab, SUITE_GITLAB } from '../../hebergement/forge/gitlab.ts';
import type { DepotPortail } from '../../hebergement/hote.types.ts';
import type { Demande } from '../commande.types.ts';
import { dossierMontre } from '../dossier-montre.ts';
import { Refus } from '../refus.ts';
import { Saisie } from '../saisie.ts';
import { ecrireFichiers } from './ecrire.ts';

const PROJET = path.resolve(import.meta.dirname, '../../..');

/** Git hosts that build the site themselves. */
const FORGES = {
  github: { adresse: 'https://github.com/', fichiers: fichiersGithub, suite: SUITE_GITHUB },
  gitlab: { adresse: 'https://gitlab.com/', fichiers: fichiersGitlab, suite: SUITE_GITLAB },
} as const;

async function saisirPortail(demande: Demande, hote: string): Promise<DepotPortail> {
  const saisie = new Saisie(demande);
  const portail = await saisie.exiger({
    option: 'portail',
    question: 'Dans quel dépôt est ce portail (le programme), et à quelle version ?',
    precision:
      'Le contenu est dans un dépôt à lui : la machine qui construit le site doit savoir où prendre le programme.',
    parDefaut: depotDuProjet(PROJET),
    lire: (ecrit) => {
      const valeur = lireDepot(ecrit, hote);
      return valeur
        ? { valeur }
        : {
            refus: `« ${ecrit} » n’est pas un dépôt : écrivez organisation/portail@version, ou son adresse https.`,
          };
    },
  });
  const connu = depotDuProjet(PROJET);
  saisie.terminer(
    `Rien n’a été écrit. Exemple : --portail ${connu ?? 'organisation/portail@v1.0'}`,
  );
  if (!portail) throw new Refus('Il manque --portail.');
  return portail;
}

/** Writes the file by which a git host checks, builds and publishes. */
export async function ecrireForge(demande: Demande, cible: keyof typeof FORGES): Promise<boolean> {
  const { contenu } = demande.options;
  const { adresse, fichiers, suite } = FORGES[cible];
  const trouves = trouverDepots(contenu, PROJET);
  if (!trouves)
    throw new Refus(
      `Le contenu (${dossierMontre(contenu, demande.depuis)}) n’est pas dans un dépôt git : rien ne pourrait l’envoyer à ${cible === 'github' ? 'GitHub' : 'GitLab'}.\n` +
        'Créez le dépôt (dans ce dossier : git init), puis relancez la commande.',
    );
  const portail = trouves.ensemble ? undefined : await saisirPortail(demande, adresse);
  const vers = demande.valeurs.get('vers')?.[0];
  const dossier = vers === undefined ? trouves.racine : path.resolve(demande.depuis, vers);
  const tenu = await ecrireFichiers(
    demande,
    dossier,
    fichiers({ contenu: trouves.contenu, portail }),
  );
  if (tenu) console.log(['', ...suite].join('\n'));
  return tenu;
}
