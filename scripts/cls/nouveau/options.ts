import type { OptionCommande } from '../commande.types.ts';

/** All that may be said of a territoire and a contract without being asked. */
export const OPTIONS_NOUVEAU: readonly OptionCommande[] = [
  {
    nom: 'nom',
    valeur: 'NOM',
    description: 'nom du territoire, tel que ses habitants le reconnaissent',
  },
  {
    nom: 'territoire',
    valeur: 'DOSSIER',
    description: 'son dossier : un territoire qui existe reçoit un nouveau contrat',
  },
  {
    nom: 'nature',
    valeur: 'NATURE',
    description: 'nature du territoire : communaute-de-communes, commune, petr…',
  },
  { nom: 'porteur', valeur: 'NOM', description: 'structure qui porte le contrat' },
  { nom: 'nature-porteur', valeur: 'NATURE', description: 'nature de cette structure' },
  {
    nom: 'departement',
    valeur: 'CODES',
    description: 'départements, par code ou par nom : 17,79',
  },
  {
    nom: 'perimetre',
    valeur: 'LIEU',
    description: 'intercommunalité ou commune couverte : nom, SIREN ou code INSEE',
    repetee: true,
  },
  {
    nom: 'contrat',
    valeur: 'DOSSIER',
    description: 'dossier du contrat : son année, ou un mot (par défaut : l’année de signature)',
  },
  {
    nom: 'nature-contrat',
    valeur: 'NATURE',
    description: 'contrat (par défaut), avenant, protocole, preparation…',
  },
  { nom: 'titre', valeur: 'TITRE', description: 'titre officiel du contrat' },
  {
    nom: 'generation',
    valeur: 'N',
    description: 'rang du contrat sur le territoire : 1 pour le premier',
  },
  {
    nom: 'signature',
    valeur: 'DATE',
    description: 'date de signature : 18/03/2025, mars 2025 ou 2025',
  },
  { nom: 'debut', valeur: 'DATE', description: 'début de la période couverte' },
  { nom: 'fin', valeur: 'DATE', description: 'fin de la période couverte' },
  {
    nom: 'source-titre',
    valeur: 'TITRE',
    description: 'd’où viennent ces faits : titre du document ou de la page',
  },
  { nom: 'source-url', valeur: 'ADRESSE', description: 'adresse de cette source' },
  {
    nom: 'source-document',
    valeur: 'NOM',
    description: 'nom du document, s’il n’a pas d’adresse',
  },
  {
    nom: 'portail',
    valeur: 'NOM',
    description: 'nom du site, quand le dossier du contenu est nouveau',
  },
  {
    nom: 'editeur',
    valeur: 'NOM',
    description: 'structure qui publie le site, quand le dossier est nouveau',
  },
  {
    nom: 'contact',
    valeur: 'COURRIEL',
    description: 'adresse où signaler une erreur, quand le dossier est nouveau',
  },
];
