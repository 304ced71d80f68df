import './sans-evaluation.ts';
import './administration.css';
import type { DonneesAdministration } from '#publishing/administration/donnees.types.ts';
import { expliquer, proposerTerritoires } from './accueil.ts';
import { peutOuvrirDossier } from './dossier.ts';

/* The page /admin/: which territoire, then its editor; or why it cannot open here. */
const donnees = (await (await fetch('donnees.json')).json()) as DonneesAdministration;
document.documentElement.dataset['lieu'] = donnees.lieu.hote;

const demande = new URLSearchParams(location.search).get('territoire');
const [premier, ...autres] = donnees.territoires;
const territoire = demande === null && autres.length === 0 ? premier : donnees.territoires.find(({ id }) => id === demande);
const surPlace = /^(127\.0\.0\.1|(.+\.)?localhost)$/.test(location.hostname);

if (donnees.lieu.hote === 'local' && !surPlace)
  expliquer(
    'Cette page sert sur votre ordinateur',
    'Le contenu de ce portail se modifie dans un dossier de votre ordinateur.',
    'Lancez « npm start » dans le dossier du projet, puis ouvrez l’adresse qu’il affiche, suivie de admin/.',
    'Pour modifier le contenu depuis cette adresse, indiquez un dépôt dans portail.yaml, par exemple « administration: github:organisation/depot ».',
  );
else if (donnees.lieu.hote === 'local' && !peutOuvrirDossier())
  expliquer(
    'Ouvrez cette page avec Chrome ou Edge',
    'Ce navigateur ne sait pas modifier les fichiers d’un dossier de votre ordinateur. Chrome, Edge et les navigateurs de la même famille le savent.',
    'Copiez l’adresse de cette page, ouvrez un de ces navigateurs, et collez-la.',
  );
else if (!isSecureContext)
  expliquer(
    'Cette page demande une adresse en https',
    'Votre clé d’accès au dépôt y est saisie : elle ne doit pas voyager en clair.',
    'Demandez à votre hébergeur un certificat (Let’s Encrypt en donne), puis ouvrez la même adresse avec https.',
  );
else if (territoire) {
  const { ouvrirEditeur } = await import('./editeur.ts');
  await ouvrirEditeur(donnees, territoire);
} else proposerTerritoires(donnees);
