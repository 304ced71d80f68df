import type { Moment } from '../communes/donnees.types.ts';
import type { Voisinage } from '../communes/reponse.ts';
import { compter, formatListe } from '../formats.ts';

/** Words about communes; read in the browser too, so this file stands alone. */
export const communes = {
  fil: 'Communes',
  autre: 'Chercher une autre commune',
  titre: 'Votre commune est-elle couverte ?',
  chapeau:
    'Cherchez votre commune : le portail dit quel contrat local de santé la couvre, depuis quand, et d’après quelle source.',
  chercheur: 'Trouver ma commune',
  champ: 'Votre commune ou son code postal',
  parDepartement: 'Trouver votre commune par région et par département',
  aide: 'Par exemple : Royan, 17200, Seynod, Marseille 13e. Les anciennes communes et les codes INSEE sont reconnus.',
  bouton: 'Voir la réponse',
  suggestions: 'Communes',
  couverte: 'couverte',
  departement: (code: string) => `département ${code}`,
  /** Beside the name of the commune of today, when another name led to it. */
  comprend: (ancien: string) => `comprend ${ancien}`,
  recherche: 'Recherche…',
  aucune: (saisie: string) =>
    `Aucune commune ne répond à « ${saisie} ». Vérifiez l’orthographe, ou essayez le code postal.`,
  plusieurs: (nombre: number, saisie: string) =>
    `${compter(nombre, 'commune')} pour « ${saisie} » : choisissez la vôtre.`,
  codeInconnu: (code: string) => `Aucune commune n’a le code ${code}`,
  panne: 'La réponse n’a pas pu être chargée. Vérifiez votre connexion, puis recommencez.',
  vide: 'Écrivez le nom de votre commune ou son code postal.',
  voirPage: 'La page de cette commune, à partager',
  parcourir: 'Par région, puis par département',
  parcourirTexte: 'Chaque département a la liste de toutes ses communes.',
  couvertes: (couvertes: number, toutes: number, annee: number) =>
    `${compter(couvertes, 'commune')} sur ${compter(toutes, 'commune')} (découpage de ${annee}) sont dans le périmètre d’un contrat recensé ici, en vigueur ou passé.`,
  titrePage: (nom: string, departement: string) =>
    `${nom} (${departement}) : contrat local de santé`,
  situation: (departement: string, code: string) => `${departement} (${code})`,
  habitants: (nombre: number) => compter(nombre, 'habitant'),
  codesPostaux: (codes: readonly string[]) =>
    codes.length > 4 ? `codes postaux de ${codes[0]} à ${codes.at(-1)}` : codes.join(', '),
  anciennes: (noms: readonly string[]) =>
    `Comprend ${noms.length > 1 ? 'les anciennes communes' : 'l’ancienne commune'} : ${formatListe(noms)}.`,
  verdicts: {
    'en-vigueur': (nombre: number) =>
      nombre > 1
        ? `Oui. ${nombre} contrats en vigueur couvrent cette commune.`
        : 'Oui. Un contrat local de santé en vigueur couvre cette commune.',
    preparation: () =>
      'Pas encore. Un contrat est annoncé ou en préparation ; à notre connaissance, aucun n’est en vigueur.',
    incertain: () =>
      'Oui, mais nos sources ne disent pas jusqu’à quand : un contrat local de santé a été conclu pour cette commune.',
    passe: () =>
      'Plus aujourd’hui, à notre connaissance. Un contrat local de santé a couvert cette commune ; il est terminé.',
  } satisfies Record<Moment, (nombre: number) => string>,
  aucun: (date: string) => `Aucun contrat recensé au ${date}.`,
  aucunReserve:
    'Cela ne prouve pas qu’il n’y en a pas : ce portail n’est pas un inventaire complet.',
  aproposLien: 'Ce que le portail sait, et ce qu’il ne sait pas',
  moments: {
    'en-vigueur': 'En vigueur',
    preparation: 'En préparation',
    incertain: 'Échéance inconnue',
    passe: 'Terminés',
  } satisfies Record<Moment, string>,
  preuve: {
    nommee: 'La commune est nommée dans le périmètre du contrat.',
    epci: (epci: string, annee: number) =>
      `La commune est couverte par son intercommunalité, ${epci} (composition officielle au 1er janvier ${annee}).`,
    source: 'Source',
  },
  sansListe: 'Contrats du département dont les communes ne sont pas toutes connues',
  sansListeTexte:
    'Ils couvrent peut-être cette commune : leurs pages disent ce que les sources en donnent.',
  voisins: {
    epci: (epci: string) => `Contrats de la même intercommunalité, ${epci}`,
    departement: (departement: string) => `Contrats du même département, ${departement}`,
    region: (region: string) => `Contrats de la même région, ${region}`,
  } satisfies Record<Voisinage['de'], (nom: string) => string>,
  demander: 'À qui demander',
  demanderTexte: 'Votre mairie ou votre intercommunalité sait si un contrat se prépare. ',
  demanderArs: 'L’agence régionale de santé, qui signe tous les contrats de la région :',
  signaler: 'Vous connaissez un contrat, ou une erreur ?',
  signalerLien: 'Écrivez-nous',
  signalerObjet: (nom: string, code: string) => `Contrat local de santé : ${nom} (${code})`,
  signalerCorps: 'Contrat, territoire ou lien vers une source :\n\n',
  listeLien: (departement: string) => `Toutes les communes : ${departement}`,
  liste: {
    titre: (departement: string, code: string) => `Communes : ${departement} (${code})`,
    description: (departement: string, code: string) =>
      `Toutes les communes du département ${departement} (${code}) : lesquelles sont couvertes par un contrat local de santé recensé`,
    partie: (partie: number, total: number) => `page ${partie} sur ${total}`,
    etendue: (debut: string, fin: string) => `de ${debut} à ${fin}`,
    couvertes: (couvertes: number, toutes: number) =>
      couvertes === 0
        ? `Aucune des ${compter(toutes, 'commune')} n’est dans le périmètre d’un contrat recensé.`
        : `${compter(couvertes, 'commune')} sur ${toutes} dans le périmètre d’un contrat recensé, en vigueur ou passé.`,
    regle: (date: string) =>
      `Un lien mène à la réponse de la commune. Sans lien : aucun contrat recensé au ${date}, ce qui ne prouve pas qu’il n’y en a pas.`,
    regleAucune: (date: string) =>
      `Pour chacune : aucun contrat recensé au ${date}, ce qui ne prouve pas qu’il n’y en a pas.`,
    parties: 'Parties de la liste',
    absence: 'Aucun contrat recensé ici.',
    suite: 'Contrats voisins, et à qui demander',
    dans: (actuelle: string) => `dans ${actuelle}`,
    contrats: (departement: string) => `Contrats du département, ${departement}`,
    contratsRegion: (region: string) =>
      `Aucun contrat recensé dans le département : ceux de la région, ${region}`,
    aucunContrat: 'Aucun contrat recensé dans la région non plus.',
    departement: (departement: string) => `Tout le département : ${departement}`,
    signalerObjet: (departement: string) => `Contrat local de santé : ${departement}`,
  },
} as const;
