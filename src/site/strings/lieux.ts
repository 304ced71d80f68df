import { compter, formatNombre } from '../formats.ts';
import type { EtatLieu } from '../lieu/etat.ts';

/** Words of the map, of places and of the coverage page. */
export const lieux = {
  carte: {
    titre: 'Carte des départements',
    titreRegion: (region: string) => `Carte : ${region}`,
    passer: 'Passer la carte',
    petiteCouronne: 'Paris et sa couronne',
    outremer: 'Outre-mer',
    autresOutremer: 'Autres collectivités d’outre-mer',
    etats: {
      'en-vigueur': 'au moins un contrat en cours',
      'a-venir': 'un contrat annoncé ou en préparation',
      inconnu: 'un contrat dont la fin est inconnue',
      passe: 'seulement des contrats terminés',
      aucun: 'aucun contrat recensé',
    } satisfies Record<EtatLieu, string>,
    etatsCourts: {
      'en-vigueur': 'en cours',
      'a-venir': 'annoncé ou en préparation',
      inconnu: 'fin inconnue',
      passe: 'terminé',
      aucun: 'aucun recensé',
    } satisfies Record<EtatLieu, string>,
    legende: 'Lire la carte',
    teintes: 'Plus la teinte est foncée, plus il y a de contrats recensés :',
    teinte: ['aucun', '1', '2 ou 3', '4 et plus'],
    chiffre: 'Le chiffre compte les contrats recensés, quel que soit leur état.',
    credit: 'Contours : svg-maps (CC BY 4.0) ; outre-mer : Natural Earth (domaine public).',
    agrandir: 'Agrandir une région',
  },
  tableau: {
    titre: 'Tous les départements',
    titreRegions: 'Les régions',
    departement: 'Département',
    region: 'Région',
    contrats: 'Contrats',
    enVigueur: 'En cours',
    etat: 'État',
    habitants: 'Habitants couverts',
    part: 'Part des habitants',
    france: 'France entière',
    filtrer: 'Filtrer par nom ou par région',
    seulement: 'Seulement avec un contrat recensé',
    lignes: ['département affiché', 'départements affichés'],
  },
  chiffres: {
    titre: 'En chiffres',
    contrats: 'Contrats recensés',
    dont: (enVigueur: number, finInconnue: number) =>
      `${enVigueur === 0 ? 'aucun' : formatNombre(enVigueur)} en cours${finInconnue > 0 ? `, ${formatNombre(finInconnue)} de fin inconnue` : ''}`,
    habitants: 'Habitants couverts par un contrat en cours',
    communesSur: (n: number, total: number) =>
      `${compter(n, 'commune')} sur ${formatNombre(total)}`,
    agence: 'Agence régionale de santé',
  },
  signalements: {
    titre: 'À suivre',
    bientotEchus: 'Se terminent dans l’année',
    sansSuite: 'Terminés, sans suite recensée',
    sansActions: 'En cours, sans action publiée ici',
  },
  lieu: {
    contrats: 'Les contrats',
    departements: 'Les départements',
    communes: 'Toutes les communes du département',
    communesTexte: 'Pour chacune : le contrat qui la couvre, ou « aucun recensé ».',
    ailleurs: 'Aux alentours',
  },
  changements: {
    entre: (avant: string, apres: string) => `Entre ${avant} et ${apres} :`,
    entree: 'commune de plus',
    entrees: 'communes de plus',
    sortie: 'commune de moins',
    sorties: 'communes de moins',
  },
  couverture: {
    titre: 'Ce que le portail recense, et ce qui lui manque',
    lien: 'Ce que le portail recense, et ce qui lui manque',
    description: (contrats: number) =>
      `${compter(contrats, 'contrat recensé', 'contrats recensés')}, région par région, les habitants couverts, ce que d’autres ont compté, et ce que nous ne savons pas.`,
    chapeau: (contrats: number, territoires: number, date: string) =>
      `${compter(contrats, 'contrat')} de ${compter(territoires, 'territoire')}, au ${date}. Aucune liste nationale n’existe à notre connaissance : ce recensement n’est pas complet.`,
    regions: 'Région par région',
    verifie: 'Vérifié',
    verifieLe: (ancienne: string, recente: string) =>
      ancienne === recente ? `le ${recente}` : `entre le ${ancienne} et le ${recente}`,
    regionsSans: (noms: string) => `Aucun contrat recensé : ${noms}. Il peut y en avoir.`,
    deuxRegions:
      'Un contrat à cheval sur deux régions est compté dans chacune, et une seule fois pour la France. Une commune couverte par deux contrats n’est comptée qu’une fois.',
    population: (annee: number) =>
      `Habitants : population municipale de ${annee} (Insee), communes au 1er janvier ${annee + 3} ; pour Mayotte, 2017.`,
    donnees: 'Ces chiffres, en tableau à télécharger',
    autres: 'Ce que d’autres ont compté',
    autresTexte:
      'Nous ne connaissons pas de compte national solide après 2018. Voici ceux que nous avons trouvés, à leur date.',
    ou: 'Où',
    quand: 'Quand',
    dit: 'Ce que dit la source',
    ici: 'Recensés ici',
    sait: 'Ce que l’on sait des contrats',
    saitTexte: (contrats: number) =>
      `Pour combien des ${compter(contrats, 'contrat')} le portail connaît :`,
    faits: {
      signature: 'la date de signature',
      echeance: 'la date de fin',
      perimetre: 'toutes les communes',
      signataires: 'des signataires',
      axes: 'les axes',
      fiches: 'des actions',
      documents: 'un document, signalé ou hébergé',
      heberges: 'un document hébergé ici, dont le texte se cherche',
    },
    finInconnue: (n: number) =>
      `${compter(n, 'contrat signé n’a', 'contrats signés n’ont')} pas de date de fin connue : ${n < 2 ? 'il n’est' : 'ils ne sont'} pas ${n < 2 ? 'compté' : 'comptés'} comme en cours.`,
    finInconnueLien: 'Les voir',
    perimetres: 'Les périmètres que nous n’avons pas pu établir',
    perimetresTexte: (n: number) =>
      `De ${compter(n, 'territoire')}, la liste des communes n’est pas connue en entier. Nous ne la devinons pas : leurs habitants manquent aux chiffres ci-dessus, et la recherche d’une commune peut passer à côté de ces contrats.`,
    nonResolus: (noms: string) => `introuvable dans le découpage officiel : ${noms}`,
    annoncees: (n: number) => `une source annonce ${compter(n, 'commune')}`,
    connues: (n: number) => `${compter(n, 'commune connue', 'communes connues')}`,
    aider: 'Compléter',
    aiderTexte:
      'Un contrat manque, une liste de communes est fausse ? Écrivez-nous avec l’adresse d’une source publique : chaque ajout est vérifié avant d’être publié.',
    aiderLien: 'Écrire au portail',
    guide: 'Publier son contrat : le guide',
  },
} as const;
