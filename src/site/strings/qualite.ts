import { compter, formatNombre, formatOctets } from '../formats.ts';

/** `97,3 %` from a share between 0 and 1. */
const pourCent = (part: number): string => `${formatNombre(Math.round(part * 1000) / 10)} %`;

/** Two decimals at least and at most, as measures of search are read: `0,90`. */
const note = (valeur: number): string => valeur.toFixed(2).replace('.', ',');

/** Words of the page that says how well the search answers. */
export const qualite = {
  titre: 'La recherche répond-elle bien ?',
  chapeau: (questions: number) =>
    `Nous lui posons ${compter(questions, 'question')}, écrites d’après les contenus comme des habitants et des journalistes les poseraient. Voici ce qu’elle trouve, ce qu’elle manque et ce qu’elle coûte.`,
  mesure: (jour: string) =>
    `Mesuré le ${jour} dans un navigateur, sur la page de recherche elle-même.`,
  pourCent,
  note,
  bref: {
    titre: 'En bref',
    trouvees: (part: number, nombre: number) => ({
      valeur: pourCent(part),
      texte: `des ${compter(nombre, 'question')} qui ont une réponse la trouvent parmi les dix premiers résultats`,
    }),
    premier: (part: number) => ({
      valeur: pourCent(part),
      texte: 'la trouvent dès le premier résultat',
    }),
    reconnues: (part: number, nombre: number) => ({
      valeur: pourCent(part),
      texte: `des ${compter(nombre, 'question')} auxquelles rien ne répond sont reconnues : la page le dit, et ne montre rien comme une réponse`,
    }),
    cout: (ko: number) => ({
      valeur: formatOctets(ko * 1000),
      texte: 'pour une première recherche, page et moteur compris',
    }),
  },
  genres: {
    titre: 'Par sorte de question',
    sorte: 'Sorte et exemple',
    questions: 'Questions',
    premier: 'Au premier rang',
    dix: 'Dans les dix',
    mrr: 'MRR',
    ndcg: 'nDCG',
    ensemble: 'Ensemble',
  },
  manques: {
    titre: 'Ce qu’elle manque',
    aucun:
      'À la dernière mesure, toutes les questions qui ont une réponse la trouvaient parmi les dix premiers résultats.',
    attendue: 'Réponse attendue',
    vues: 'Premiers résultats montrés',
    rien: 'aucun',
    bruit: 'Questions sans réponse que la page ne reconnaît pas',
    sansBruit: 'Toutes les questions sans réponse étaient reconnues.',
    sansResultat: 'aucun, mais la page ne le dit pas',
  },
  cout: {
    titre: 'Ce qu’elle coûte',
    texte:
      'Le moteur n’est chargé que si l’on cherche, et tout se passe dans le navigateur : aucune question n’est envoyée à un serveur.',
    portail: (fiches: number) => `Ce portail (${compter(fiches, 'entrée')} d’index)`,
    echelle: (fiches: number) =>
      `Un portail de la taille du pays (essai de 400 contrats, ${compter(fiches, 'entrée')} d’index)`,
    mesure: 'Mesure',
    mediane: 'Le plus souvent',
    haute: 'Au pire, sauf une fois sur vingt',
    poids: 'Poids d’une première recherche',
    premiere: 'Temps de la première réponse',
    suivantes: 'Temps des réponses suivantes',
    blocage: 'Plus long blocage de la page',
    ms: (ms: number) => `${formatNombre(ms)} ms`,
    court: 'moins de 50 ms',
    machine: 'Les temps dépendent de la machine : un téléphone est plus lent.',
  },
  methode: {
    titre: 'Comment c’est mesuré',
    points: [
      'Les questions ont été écrites en lisant les contenus, sans regarder ce que répondait le moteur, et avant de le régler. Quelques notes ont été revues ensuite, quand la même règle n’avait pas été suivie pour toutes les questions.',
      'Pour chacune, nous avons noté à l’avance les pages qui répondent (2) et celles qui aident (1). Seuls les dix premiers résultats comptent, dans l’ordre de la page, chaque adresse une fois.',
      'Échec : aucune des dix premières pages ne répond.',
      'MRR : 1 si la première page répond, 1/2 si c’est la deuxième, 1/3 la troisième ; 0 au-delà de dix. C’est une moyenne.',
      'nDCG : l’ordre et le nombre des bonnes pages, comparés au meilleur classement possible, qui vaut 1.',
      'Une question sans réponse est reconnue quand la page dit que rien ne répond et ne donne aucun résultat pour complet. Des résultats approchants, annoncés comme tels, ne comptent pas contre elle.',
    ],
    limites: 'Ce que ces chiffres ne disent pas',
    doutes: [
      'Ceux qui ont écrit les questions connaissent le portail. D’autres chercheraient autrement.',
      'Quelques centaines de questions donnent un ordre de grandeur : un écart de deux ou trois centièmes ne prouve rien.',
      'Beaucoup de documents ne sont connus que par un lien : la recherche ne lit pas leur texte. Les questions sur des pages de documents portent donc sur le contrat fictif d’exemple.',
      'Une page absente des contenus ne peut pas être trouvée. Une bonne note ne dit pas que le portail est complet.',
    ],
    donnees: 'Toutes les mesures, question par question (JSON)',
    signaler:
      'Une recherche vous a mal répondu ? Écrivez-nous ce que vous cherchiez : la question rejoindra la mesure.',
  },
} as const;
