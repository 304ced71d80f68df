import { GAUCHE, type Case } from './classeurs.ts';

/** Headings that a coordinator made up: some are usual names, others must be explained. */
const TITRES = ['Réf.', 'Nos chantiers', 'Équipe en charge', 'Partenaires mobilisés', 'Public visé', 'Thématique', 'Démarrage', 'Date de fin', 'Financeur', 'Budget', 'Où en est-on ?', 'Notes internes'];

/** What the person says of the columns that nobody could guess. */
export const CHOIX = new Map([
  ['Nos chantiers', 'titre'],
  ['Équipe en charge', 'pilotes'],
  ['Notes internes', 'ignorer'],
]);

const AXES: readonly (readonly [string, readonly string[]])[] = [
  ['Accéder aux soins et aux droits', ['Médiation en santé', 'Accueil des internes', 'Téléconsultation accompagnée', 'Transport solidaire', 'Guichet des droits', 'Soins non programmés', 'Bus dentaire', 'Coordination des sorties', 'Permanence sociale', 'Maison de santé']],
  ['Prendre soin de la santé mentale', ['Premiers secours', 'Semaines d’information', 'Conseil local de santé mentale', 'Écoute des jeunes', 'Prévention du suicide', 'Groupe de parole', 'Lutte contre l’isolement', 'Addictions en fête']],
  ['Agir sur les milieux de vie', ['Air des écoles', 'Cours d’école ombragées', 'Marche à l’école', 'Logement et santé', 'Eau et bruit', 'Jardins partagés', 'Urbanisme favorable']],
  ['Bien vieillir', ['Ateliers équilibre', 'Aide aux aidants', 'Repérage des fragilités', 'Habitat partagé', 'Culture et santé']],
];

const ETATS = ['en cours', 'Réalisé', 'à lancer', 'Suspendu', 'Reporté'];
const PILOTES = ['Communauté de communes du Val d’Essai', 'CPTS du Val d’Essai', 'ARS\nCPAM'];

/**
 * Thirty actions on four axes, under two merged title rows, with five errors that a coordinator makes;
 * or the same sheet once corrected.
 */
export function trenteActions({ corrige }: { readonly corrige: boolean }): readonly (readonly Case[])[] {
  const merged = (texte: string): readonly Case[] => [texte, ...TITRES.slice(1).map(() => GAUCHE)];
  const lignes: (readonly Case[])[] = [merged('Contrat local de santé du Val d’Essai'), merged('Plan d’actions 2025-2029 – comité technique du 12 mai 2026'), [], TITRES];
  let rang = 0;
  AXES.forEach(([axe, actions], a) => {
    lignes.push(merged(`AXE ${a + 1} : ${axe}`));
    actions.forEach((action, f) => {
      rang += 1;
      lignes.push(withError(corrige, `${a + 1}.${f + 1}`, [
        `${a + 1}.${f + 1}`,
        action,
        PILOTES[rang % 3],
        'Mairie de Villessai ; Association Le Souffle',
        rang % 2 === 0 ? 'Tout public' : 'Personnes âgées',
        'Santé mentale',
        'mars 2025',
        '12/2028',
        'ARS',
        rang * 1000,
        ETATS[rang % 5],
        'à revoir avec la DGS',
      ]));
    });
  });
  return lignes;
}

/** The five errors: a number cut by Excel, a title left out, an unknown theme, a percentage, an impossible day. */
function withError(corrige: boolean, numero: string, ligne: readonly Case[]): readonly Case[] {
  if (corrige) return ligne;
  const change = (rang: number, valeur: Case) => ligne.map((cellule, position) => (position === rang ? valeur : cellule));
  switch (numero) {
    case '1.10':
      return change(0, 1.1);
    case '2.3':
      return change(1, '');
    case '2.6':
      return change(5, 'Santé mantale');
    case '3.2':
      return change(10, '80 %');
    case '4.4':
      return change(7, '31/02/2028');
    default:
      return ligne;
  }
}
