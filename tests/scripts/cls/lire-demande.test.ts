import { describe, expect, test } from 'vitest';
import { aideCommande } from '../../../scripts/cls/aide.ts';
import type { Commande } from '../../../scripts/cls/commande.types.ts';
import { lireDemande } from '../../../scripts/cls/lire-demande.ts';
import { chargerCommande, nomsCommandes } from '../../../scripts/cls/registre.ts';

const COMMANDE: Commande = {
  nom: 'essai',
  resume: 'Essaie.',
  usage: 'essai FICHIER',
  options: [
    { nom: 'contrat', valeur: 'T/C', description: 'le contrat' },
    { nom: 'colonne', valeur: '"TITRE=cle"', description: 'une colonne', repetee: true },
    { nom: 'accepter', description: 'écrit' },
  ],
  executer: () => Promise.resolve(true),
};
const lire = (...argv: string[]) => lireDemande(COMMANDE, argv, {});
const refus = (...argv: string[]) => {
  const lecture = lire(...argv);
  return lecture.genre === 'refus' ? lecture.message : lecture.genre;
};

describe('ce qui est tapé', () => {
  test('un fichier, une option répétée, un oui et une valeur après « = »', () => {
    const lecture = lire(
      'actions.xlsx',
      '--colonne',
      'Qui ?=pilotes',
      '--colonne=Quand=debut',
      '--accepter',
      '--contrat=apt/2025',
    );
    if (lecture.genre !== 'demande') throw new Error(lecture.genre);
    expect(lecture.arguments).toEqual(['actions.xlsx']);
    expect(lecture.valeurs.get('colonne')).toEqual(['Qui ?=pilotes', 'Quand=debut']);
    expect(lecture.valeurs.has('accepter')).toBe(true);
    expect(lecture.valeurs.get('contrat')).toEqual(['apt/2025']);
  });

  test('une faute de frappe reçoit l’option voulue', () => {
    expect(refus('--accepte')).toBe(
      'L’option --accepte n’existe pas ; vouliez-vous dire --accepter ?',
    );
    expect(refus('--zzzzzzzzzzz')).toBe('L’option --zzzzzzzzzzz n’existe pas.');
  });

  test('une valeur oubliée, en trop ou donnée deux fois est dite', () => {
    expect(refus('--contrat')).toBe('Il manque ce qui suit --contrat (T/C).');
    expect(refus('--accepter=oui')).toBe(
      'L’option --accepter ne prend pas de valeur ; retirez « oui ».',
    );
    expect(refus('--contrat', 'a/1', '--contrat', 'a/2')).toContain('est donnée deux fois');
  });

  test('un argument que rien n’attend est dit', () => {
    const lecture = lireDemande({ ...COMMANDE, usage: 'essai' }, ['actions.xlsx'], {});
    expect(lecture).toEqual({ genre: 'refus', message: '« actions.xlsx » n’est pas attendu ici.' });
  });

  test('une option que npm a avalée, faute des deux tirets, est expliquée', () => {
    const lecture = lireDemande(COMMANDE, ['apt/2025'], { npm_config_contrat: 'true' });
    expect(lecture).toMatchObject({
      genre: 'refus',
      message: expect.stringContaining('npm run cls -- essai') as string,
    });
  });

  test('un dossier de contenu qui n’existe pas est refusé, sauf à qui peut le créer', () => {
    expect(refus('--contenu', '/nulle/part')).toBe(
      'Le dossier du contenu n’existe pas : /nulle/part',
    );
    const lecture = lireDemande(
      { ...COMMANDE, contenuACreer: true },
      ['--contenu', '/nulle/part'],
      {},
    );
    expect(lecture).toMatchObject({ genre: 'demande', options: { contenu: '/nulle/part' } });
  });

  test.each(['--aide', '-h', '--help'])(
    '%s demande une explication, quoi qu’il y ait autour',
    (option) => {
      expect(lire('x', option).genre).toBe('aide');
    },
  );
});

describe.each(nomsCommandes())('la commande « %s »', (nom) => {
  test('s’explique : ce qu’elle fait, comment l’écrire, et chacune de ses options', async () => {
    const commande = await chargerCommande(nom);
    const aide = aideCommande(commande);
    expect(commande.nom).toBe(nom);
    expect(aide).toContain(`npm run cls -- ${nom}`);
    expect(aide).toContain('--contenu');
    for (const option of commande.options) {
      expect(aide).toContain(`--${option.nom}`);
      expect(option.description).not.toBe('');
    }
  });
});
