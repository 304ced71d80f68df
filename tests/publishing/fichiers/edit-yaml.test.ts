import { describe, expect, it } from 'vitest';
import { editYaml, same, writeYaml } from '#publishing/fichiers/edit-yaml.ts';

const TEXTE = `# Fiche reprise du contrat signé
titre: "Médiation"   # à confirmer
code: 1.10
calendrier:
  debut: 2025 # prévu
  fin: 2029
  # jalons à venir

# Qui fait quoi
pilotes:
  - nom: ARS # à préciser
    nature: ars
  # puis
  - nom: CPTS
    nature: cpts
publics: [ tout-public,  ruraux ]
note: >-
  deux
  lignes
`;
const ORDRE = ['titre', 'code', 'axe', 'constat', 'pilotes', 'publics', 'calendrier', 'note'];
const edit = (champ: readonly string[], valeur: unknown) => editYaml(TEXTE, [{ champ, valeur }], ORDRE);

/** Lines of the text that an edit changes. */
const changedLines = (apres: string) => {
  const avant = new Set(TEXTE.split('\n'));
  return apres.split('\n').filter((ligne) => !avant.has(ligne));
};

describe('changer un champ d’un fichier', () => {
  it.each([
    [['titre'], 'Aller vers', ['titre: Aller vers   # à confirmer']],
    [['calendrier', 'fin'], '2030', ['  fin: 2030']],
    [['axe'], 1, ['axe: 1']],
    [['note'], 'une ligne', ['note: une ligne']],
    [['publics'], ['ruraux', 'seniors'], ['publics: [ruraux, seniors]']],
  ])('%j ne touche à aucune autre ligne', (champ, valeur, attendues) => {
    expect(changedLines(edit(champ, valeur))).toEqual(attendues);
  });

  it('garde les commentaires et l’ordre des éléments d’une liste qui ne changent pas', () => {
    const apres = edit(['pilotes'], [{ nom: 'ARS', nature: 'ars' }, { nom: 'CPTS', nature: 'cpts' }, { nom: 'CPAM' }]);
    expect(apres).toContain('  - nom: ARS # à préciser\n    nature: ars\n  # puis\n  - nom: CPTS\n    nature: cpts\n  - nom: CPAM\npublics');
  });

  it('met un champ nouveau à sa place dans l’ordre du schéma', () => {
    expect(edit(['axe'], 1)).toContain('code: 1.10\naxe: 1\ncalendrier:');
  });

  it('retire un champ vidé, et la table qu’il laisserait vide', () => {
    expect(editYaml(TEXTE, [{ champ: ['calendrier', 'debut'], valeur: undefined }, { champ: ['calendrier', 'fin'], valeur: undefined }], ORDRE)).not.toContain('calendrier');
  });

  it('sans changement rend le fichier à l’octet près', () => {
    expect(editYaml(TEXTE, [], ORDRE)).toBe(TEXTE);
  });

  it('met entre guillemets un texte que YAML prendrait pour un nombre ou une clé', () => {
    expect(writeYaml({ code: '1.10', titre: 'Soins : agir', debut: '2025', publics: ['seniors'] })).toBe('code: "1.10"\ntitre: "Soins : agir"\ndebut: 2025\npublics: [seniors]\n');
  });

  it('tient pour mêmes un nombre et le texte qui l’écrit, et rien d’autre', () => {
    expect([same({ annee: 2025 }, { annee: '2025' }), same(['a'], ['a', 'b']), same(true, 'true'), same({ a: 1 }, { b: 1 })]).toEqual([true, false, false, false]);
  });
});
