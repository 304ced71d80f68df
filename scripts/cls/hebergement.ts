import { HOTES } from '../hebergement/cibles.ts';
import type { Commande, Demande } from './commande.types.ts';
import { ecrireForge } from './hebergement/forge.ts';
import { ecrireHote } from './hebergement/hote.ts';
import { lireChoix, listerChoix } from './lire-reponse.ts';
import { Refus } from './refus.ts';
import { Saisie } from './saisie.ts';

const CHOIX: Readonly<Record<string, string>> = {
  nginx: 'nginx, sur un serveur à vous',
  caddy: 'Caddy, sur un serveur à vous',
  apache: 'Apache, ou un hébergement mutualisé (fichiers .htaccess)',
  netlify: 'Netlify (fichier _headers)',
  cloudflare: 'Cloudflare Pages (fichier _headers)',
  github: 'GitHub Pages, qui construit et publie lui-même',
  gitlab: 'GitLab Pages, qui construit et publie lui-même',
};

/** Writes what a host needs to serve the portal. */
export const commande: Commande = {
  nom: 'hebergement',
  resume: 'Écrit les réglages de l’hébergeur : en-têtes, cache, redirections, publication.',
  usage: 'hebergement --pour nginx|caddy|apache|netlify|cloudflare|github|gitlab',
  options: [
    { nom: 'pour', valeur: 'HÔTE', description: 'qui sert le site' },
    {
      nom: 'vers',
      valeur: 'DOSSIER',
      description: 'où écrire les réglages (sinon, là où l’hôte les lit)',
    },
    {
      nom: 'sortie',
      valeur: 'DOSSIER',
      description: 'dossier du site construit (par défaut : dist)',
    },
    {
      nom: 'dossier',
      valeur: 'CHEMIN',
      description: 'dossier du site sur le serveur, s’il est ailleurs que sur cette machine',
    },
    {
      nom: 'site',
      valeur: 'URL',
      description: 'adresse attendue : la commande refuse un site construit pour une autre',
    },
    { nom: 'base', valeur: '/chemin/', description: 'dossier attendu du site chez son hébergeur' },
    {
      nom: 'portail',
      valeur: 'DÉPÔT@VERSION',
      description: 'dépôt du programme, si le contenu est dans un dépôt à lui (github, gitlab)',
    },
    { nom: 'accepter', description: 'remplace les réglages déjà écrits sans demander' },
  ],
  exemples: [
    'hebergement --pour nginx --dossier /srv/portail',
    'hebergement --pour apache',
    'hebergement --pour github --contenu ../mon-contenu --portail organisation/portail@v1.0',
  ],
  executer,
};

async function executer(demande: Demande): Promise<boolean> {
  const saisie = new Saisie(demande);
  const cible = await saisie.exiger({
    option: 'pour',
    question: 'Qui sert le site ?',
    precision: listerChoix(CHOIX),
    lire: lireChoix(CHOIX),
  });
  saisie.terminer(`Choix possibles : ${Object.keys(CHOIX).join(', ')}.`);
  if (cible === 'github' || cible === 'gitlab') return ecrireForge(demande, cible);
  const hote = HOTES.get(cible ?? '');
  if (!hote || cible === undefined) throw new Refus('Il manque --pour.');
  return ecrireHote(demande, cible, hote);
}
