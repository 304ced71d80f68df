import { aideCommande, aideGenerale } from './cls/aide.ts';
import { type Clavier, Interruption, ouvrirClavier } from './cls/demander.ts';
import { dossierDepart, lireDemande, proche } from './cls/lire-demande.ts';
import { Refus } from './cls/refus.ts';
import { chargerCommande, nomsCommandes } from './cls/registre.ts';
import { toEnvironment } from './options.ts';

/*
 * `npm run cls -- COMMANDE …`: the coordinator's tool. Exit status 0 when it held, 1 when it did not,
 * 2 when what was typed is not understood, 130 when the person stopped it.
 */
const [nom, ...argv] = process.argv.slice(2);

/** Ends with a sentence for the person, never with a stack trace. */
function expliquer(error: unknown): number {
  if (error instanceof Interruption) {
    console.error('\nArrêté : ce qui n’était pas confirmé n’a pas été écrit.');
    return 130;
  }
  if (error instanceof Refus) {
    console.error(error.message);
    return 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  console.error(
    code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
      ? `Un fichier ou un dossier ne peut pas être écrit ou lu, faute de droits : ${message}`
      : code === 'ENOSPC'
        ? `Le disque est plein : ${message}`
        : `La commande s’est arrêtée sur une erreur imprévue : ${message}\n` +
          'Rien ne vous est reproché : transmettez cette ligne et la commande tapée à qui tient le portail.',
  );
  if (process.env['CLS_DETAIL'] && error instanceof Error) console.error(error.stack);
  return 1;
}

async function lancer(choisie: string, clavier: Clavier | undefined): Promise<number> {
  const commande = await chargerCommande(choisie);
  const lecture = lireDemande(commande, argv);
  if (lecture.genre === 'aide') {
    console.log(aideCommande(commande));
    return 0;
  }
  if (lecture.genre === 'refus') {
    console.error(
      `${lecture.message}\n\nPour savoir comment l’écrire : npm run cls -- ${choisie} --aide`,
    );
    return 2;
  }
  // What is loaded later reads the options from the environment.
  Object.assign(process.env, toEnvironment(lecture.options));
  const tenu = await commande.executer({
    arguments: lecture.arguments,
    valeurs: lecture.valeurs,
    options: lecture.options,
    demander: clavier?.demander,
    depuis: dossierDepart(),
  });
  return tenu ? 0 : 1;
}

async function choisir(clavier: Clavier, noms: readonly string[]): Promise<string> {
  for (;;) {
    const reponse = await clavier.demander('Quelle commande ?');
    const choisie = noms.includes(reponse) ? reponse : proche(reponse, noms);
    if (choisie !== undefined) return choisie;
    console.log(`« ${reponse} » n’est pas une commande : ${noms.join(', ')}.`);
  }
}

async function principal(): Promise<number> {
  const noms = nomsCommandes();
  const clavier = process.stdin.isTTY && process.stdout.isTTY ? ouvrirClavier() : undefined;
  try {
    if (nom === undefined || nom === '--aide' || nom === '--help' || nom === '-h') {
      console.log(aideGenerale(await Promise.all(noms.map(chargerCommande))));
      if (nom !== undefined || !clavier) return 0;
      console.log();
      return await lancer(await choisir(clavier, noms), clavier);
    }
    if (noms.includes(nom)) return await lancer(nom, clavier);
    const voisine = proche(nom, noms);
    console.error(
      `La commande « ${nom} » n’existe pas${voisine === undefined ? '' : ` ; vouliez-vous dire « ${voisine} » ?`}\n` +
        `Les commandes : ${noms.join(', ')}. Pour savoir ce qu’elles font : npm run cls`,
    );
    return 2;
  } catch (error) {
    return expliquer(error);
  } finally {
    clavier?.fermer();
  }
}

process.exit(await principal());
