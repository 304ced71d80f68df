import { mkdirSync } from 'node:fs';
import { formatReport } from '#catalogue/report.ts';
import { LIBELLES_NATURE_CONTRAT } from '#domain/contrat/contrat.labels.ts';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { checkWritings } from '#publishing/fichiers/check-writings.ts';
import { writeAll } from '#publishing/fichiers/write-all.ts';
import { prepareNouveau } from '#publishing/nouveau/prepare-nouveau.ts';
import { ecrireSchemas } from '#publishing/schemas/write-schemas.ts';
import type { Commande, Demande } from './commande.types.ts';
import { dossierMontre } from './dossier-montre.ts';
import { saisirContrat } from './nouveau/contrat.ts';
import { OPTIONS_NOUVEAU } from './nouveau/options.ts';
import { saisirPerimetre } from './nouveau/perimetre.ts';
import { saisirPortail } from './nouveau/portail.ts';
import { decrire, raconterSuite } from './nouveau/raconter.ts';
import { situer } from './nouveau/situer.ts';
import { saisirTerritoire } from './nouveau/territoire.ts';
import { Refus } from './refus.ts';
import { Saisie } from './saisie.ts';

const CONSEIL = 'Rien n’a été écrit. Pour voir toutes les options : npm run cls -- nouveau --aide';

/** Makes a territoire and a contract, ready to be filled and built. */
export const commande: Commande = {
  nom: 'nouveau',
  resume: 'Prépare un territoire et un contrat, prêts à être remplis.',
  usage: 'nouveau [--nom NOM …]',
  contenuACreer: true,
  options: OPTIONS_NOUVEAU,
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
  // Swedish days are written as the files write them.
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
  console.log(raconterSuite(`${id}/${contrat.dossier}`, demande));
  return true;
}

async function confirmer({ demander }: Demande): Promise<boolean> {
  const reponse = (await demander?.('Écrire ces fichiers ?', 'oui')) ?? 'oui';
  return /^(o|oui)$/i.test(reponse);
}
