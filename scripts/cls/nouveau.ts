import { mkdirSync } from 'node:fs';
import { formatReport } from '#catalogue/report.ts';
import { LIBELLES_NATURE_CONTRAT } from '#domain/contrat/contrat.labels.ts';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { slugOf } from '#geography/slug.ts';
import { checkWritings } from '#publishing/fichiers/check-writings.ts';
import type { Ecriture } from '#publishing/fichiers/ecriture.types.ts';
import { writeAll } from '#publishing/fichiers/write-all.ts';
import { prepareNouveau } from '#publishing/nouveau/prepare-nouveau.ts';
import { ecrireSchemas } from '#publishing/schemas/write-schemas.ts';
import type { Commande, Demande } from './commande.types.ts';
import { dossierMontre, rappelContenu } from './dossier-montre.ts';
import { lireDossier, lireTexte } from './lire-reponse.ts';
import { saisirContrat } from './nouveau/contrat.ts';
import { saisirPerimetre } from './nouveau/perimetre.ts';
import { saisirPortail } from './nouveau/portail.ts';
import { saisirTerritoire } from './nouveau/territoire.ts';
import { ouvrirTerritoire, type TerritoireConnu } from './nouveau/territoire-connu.ts';
import { Refus } from './refus.ts';
import { Saisie } from './saisie.ts';

/** Options that describe a territoire: they say nothing to one that exists already. */
const DU_TERRITOIRE = ['nature', 'porteur', 'nature-porteur', 'departement'] as const;

const CONSEIL = 'Rien n’a été écrit. Pour voir toutes les options : npm run cls -- nouveau --aide';

/** Makes a territoire and a contract, ready to be filled and built. */
export const commande: Commande = {
  nom: 'nouveau',
  resume: 'Prépare un territoire et un contrat, prêts à être remplis.',
  usage: 'nouveau [--nom NOM …]',
  contenuACreer: true,
  options: [
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
  ],
  exemples: [
    'nouveau',
    'nouveau --territoire apt --titre "Contrat local de santé du Pays d’Apt" --signature 2026 --source-titre "Contrat signé" --source-document contrat.pdf',
  ],
  executer,
};

async function executer(demande: Demande): Promise<boolean> {
  const { contenu } = demande.options;
  const saisie = new Saisie(demande);
  const decoupage = loadDecoupage();
  const aujourdhui = new Date().toLocaleDateString('sv');
  const portail = await saisirPortail(demande, saisie, aujourdhui);
  const { id, nom, connu } = await situer(demande, saisie, contenu);
  const territoire = connu?.texte ?? (await saisirTerritoire(demande, saisie, nom, decoupage));
  const faits = await saisirContrat(saisie, nom, connu?.contrats ?? [], aujourdhui);
  const perimetre =
    connu && demande.valeurs.has('perimetre')
      ? await saisirPerimetre(demande, saisie, connu.departements, decoupage)
      : undefined;
  if (faits && connu?.contrats.some(({ slug }) => slug === faits.dossier))
    saisie.refuser(
      `Le contrat ${id}/${faits.dossier} existe déjà : choisissez un autre nom avec --contrat, ou remplissez-le avec « npm run cls -- importer ».`,
    );
  saisie.terminer(CONSEIL);
  if (!territoire || !faits) throw new Refus(CONSEIL);
  const contrat = { ...faits, perimetre };
  const ecritures = prepareNouveau({ id, territoire, contrat, portail });
  const { nouvelles } = checkWritings(contenu, id, ecritures);
  if (nouvelles.length > 0)
    throw new Refus(
      `${formatReport(nouvelles, dossierMontre(contenu, demande.depuis))}\n\n${CONSEIL}`,
    );

  const { predecesseur, generation, nature, titre } = contrat;
  console.log(`\n${titre} (${LIBELLES_NATURE_CONTRAT[nature].toLowerCase()})`);
  if (predecesseur !== undefined)
    console.log(
      `  succède à ${id}/${predecesseur}${generation === undefined ? '' : `, ${generation}e contrat du territoire`}`,
    );
  console.log(ecritures.map((ecriture) => `  ${decrire(ecriture)}`).join('\n'));
  if (saisie.aDemande && !(await confirmer(demande))) throw new Refus('Rien n’a été écrit.');
  mkdirSync(contenu, { recursive: true });
  writeAll(contenu, ecritures);
  ecrireSchemas(contenu);
  console.log(suite(`${id}/${contrat.dossier}`, demande));
  return true;
}

const decrire = ({ fichier, avant }: Ecriture) =>
  `${avant === undefined ? 'nouveau ' : 'complété'}  ${fichier}${avant === undefined ? '' : ' (une source de plus, rien d’autre ne change)'}`;

/** The territoire meant: its folder, its name, and what is there already. */
async function situer(
  { valeurs }: Demande,
  saisie: Saisie,
  contenu: string,
): Promise<{
  readonly id: string;
  readonly nom: string;
  readonly connu: TerritoireConnu | undefined;
}> {
  const deContrat = /^([^/]+)\/[^/]+$/.exec(valeurs.get('contrat')?.[0] ?? '')?.[1];
  const designe = valeurs.has('territoire')
    ? await saisie.proposer({
        option: 'territoire',
        question: 'Dossier du territoire ?',
        lire: lireDossier,
      })
    : deContrat;
  const dejaLa = designe === undefined ? undefined : ouvrirTerritoire(contenu, designe);
  const nom =
    dejaLa?.nom ??
    (await saisie.exiger({
      option: 'nom',
      question: 'Nom du territoire ? (tel que ses habitants le reconnaissent)',
      lire: lireTexte,
    })) ??
    '';
  const id = designe ?? slugOf(nom);
  const connu = dejaLa ?? (id === '' ? undefined : ouvrirTerritoire(contenu, id));
  if (connu) {
    console.log(
      `Le territoire « ${connu.nom} » existe déjà (contrats/${id}) : il reçoit un contrat de plus.`,
    );
    for (const option of DU_TERRITOIRE)
      if (valeurs.has(option))
        saisie.refuser(
          `--${option} ne s’applique pas : le territoire ${id} existe déjà. Retirez l’option, ou donnez un autre dossier avec --territoire.`,
        );
  }
  return { id, nom: connu?.nom ?? nom, connu };
}

async function confirmer({ demander }: Demande): Promise<boolean> {
  const reponse = (await demander?.('Écrire ces fichiers ?', 'oui')) ?? 'oui';
  return /^(o|oui)$/i.test(reponse);
}

function suite(contrat: string, { options, depuis }: Demande): string {
  const rappel = rappelContenu(options.contenu, depuis);
  return [
    `Écrit dans ${dossierMontre(options.contenu, depuis)}/ ; le contenu se tient, sans anomalie.`,
    '',
    'Ensuite :',
    `  npm run cls -- importer VOTRE-TABLEUR.xlsx --contrat ${contrat}${rappel}`,
    '      ajoute les axes et les fiches-actions ; pour partir d’un tableur vide : npm run cls -- modele',
    `  npm run cls -- verifier --contrat ${contrat}${rappel}`,
    '      dit ce qui manque à un lecteur',
    `  npm run cls -- apercu --contrat ${contrat}${rappel}`,
    '      montre les pages',
  ].join('\n');
}
