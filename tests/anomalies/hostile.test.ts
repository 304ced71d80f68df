import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalogue/check-content.ts';
import { CONTRAT, ecrit, efface, PDF, remplace, unContenu } from './support/content-folder.ts';

const fiche = `${CONTRAT}/fiches/1-2.md`;
const corps = (texte: string) => ecrit(fiche, `---\ntitre: Navette\naxe: 1\n---\n\n${texte}\n`);

/** Codes found, and proof that finding them was quick: hostile content must not hold a build. */
function codesOf(dossier: string): string[] {
  const debut = performance.now();
  const { anomalies, catalogue } = checkContent(dossier);
  expect(performance.now() - debut).toBeLessThan(5000);
  expect(catalogue === undefined).toBe(anomalies.length > 0);
  return anomalies.map(({ code }) => code);
}

describe('un contenu hostile est refusé vite, avec une anomalie', () => {
  test('une bombe d’alias YAML', () => {
    const niveaux = [...'bcdefghij'].map(
      (lettre, rang) => `${lettre}: &${lettre} [${`*${'abcdefghi'[rang]},`.repeat(9)}]`,
    );
    expect(
      codesOf(unContenu(ecrit(fiche, `---\na: &a [x,x,x]\n${niveaux.join('\n')}\n---\n`))),
    ).toEqual(['yaml-illisible']);
  });

  test('des étiquettes YAML qui feraient exécuter du code', () => {
    expect(
      codesOf(unContenu(remplace(fiche, 'titre: Navette santé', 'titre: !!js/function "f"'))),
    ).toEqual(['yaml-illisible']);
  });

  test('des listes YAML emboîtées dix mille fois', () => {
    expect(codesOf(unContenu(ecrit(fiche, `---\ntitre: ${'['.repeat(10_000)}\n---\n`)))).toEqual([
      'yaml-illisible',
    ]);
    expect(
      codesOf(
        unContenu(ecrit(fiche, `---\ntitre: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n---\n`)),
      ),
    ).toHaveLength(1);
  });

  test.each(['__proto__', 'constructor', 'toString'])('la clé %s', (cle) => {
    expect(
      codesOf(unContenu(remplace(fiche, 'axe: 1', `axe: 1\n${cle}: { exemple: true }`))),
    ).toEqual(['cle-inconnue']);
    expect(codesOf(unContenu(remplace(fiche, '[sante-mentale]', `[${cle}]`)))).toHaveLength(1);
    expect(
      codesOf(
        unContenu(
          remplace(
            'organisations.yaml',
            'ville-d-apt:',
            `${cle}:\n  nom: x\n  nature: autre\nville-d-apt:`,
          ),
        ),
      ),
    ).toHaveLength(cle === 'constructor' ? 0 : 1);
    expect(Object.hasOwn(Object.prototype, 'exemple')).toBe(false);
  });

  test('un lien symbolique vers un fichier de la machine', () => {
    const dossier = unContenu(efface(`${CONTRAT}/annexes/synthese.pdf`));
    symlinkSync('/etc/passwd', join(dossier, CONTRAT, 'annexes/synthese.pdf'));
    expect(codesOf(dossier)).toEqual(['fichier-inattendu']);
  });

  test('un dossier qui est un lien symbolique', () => {
    const dossier = unContenu();
    mkdirSync(join(dossier, 'ailleurs'));
    writeFileSync(join(dossier, 'ailleurs/1.md'), '---\ntitre: x\n---\n');
    symlinkSync(join(dossier, 'ailleurs'), join(dossier, 'contrats/apt/2015'));
    expect(codesOf(dossier)).toEqual(['fichier-inattendu']);
  });

  test.each(['../../../../portail.yaml', '/etc/passwd', '..', '"%2e%2e/portail.yaml"'])(
    'une annexe qui désigne %s',
    (chemin) => {
      const codes = codesOf(
        unContenu(remplace(`${CONTRAT}/annexes/synthese.yaml`, 'synthese.pdf', chemin)),
      );
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.filter((code) => code !== 'fichier-orphelin')).toEqual([
        expect.stringMatching(/^(valeur-invalide|fichier-absent)$/),
      ]);
    },
  );

  test('des octets qui ne sont pas du texte', () => {
    expect(codesOf(unContenu(ecrit(fiche, Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]))))).toEqual([
      'texte-illisible',
    ]);
    expect(codesOf(unContenu(remplace(fiche, 'Navette', 'Na\u202Evette')))).toEqual([
      'texte-illisible',
    ]);
    expect(codesOf(unContenu(remplace(fiche, 'Navette', 'Na\0vette')))).toEqual([
      'texte-illisible',
    ]);
  });

  test.each([
    ['20 000 citations', '>'.repeat(20_000)],
    ['20 000 citations espacées', '> '.repeat(20_000)],
    ['20 000 listes', `${'- '.repeat(20_000)}x`],
    ['50 000 crochets', '['.repeat(50_000)],
    ['50 000 crochets fermés', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['50 000 étoiles', '*a '.repeat(50_000)],
    ['50 000 images', '!['.repeat(50_000)],
    ['un texte de 300 ko', 'a '.repeat(150_000)],
  ])('%s dans un texte', (_nom, texte) => {
    expect(codesOf(unContenu(corps(`Voir [la page](https://exemple.fr).\n\n${texte}`)))).toEqual([
      'texte-illisible',
    ]);
  });

  test.each([
    'java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//hote.exemple/x',
    'file:///etc/passwd',
    '/\\hote.exemple',
  ])('un lien vers %s', (adresse) => {
    const codes = codesOf(
      unContenu(corps(`[lien](<${adresse}>) et [autre][r]\n\n[r]: https://exemple.fr`)),
    );
    // A line break ends the link: what is left is plain text, or a tag.
    if (adresse.includes('\n')) expect(codes.every((code) => code === 'html-interdit')).toBe(true);
    else expect(codes).toEqual(['lien-interdit']);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!-- commentaire -->',
    'a <iframe src="x"></iframe>',
  ])('du HTML : %s', (html) => {
    expect(codesOf(unContenu(corps(html)))).toEqual(['html-interdit']);
  });

  test('une image prise sur un autre site', () => {
    expect(codesOf(unContenu(corps('![Suivi](https://pisteur.exemple/x.png)')))).toEqual([
      'lien-interdit',
    ]);
    expect(codesOf(unContenu(corps('![Carte](annexes/carte.png)')))).toEqual([]);
  });

  test('un document déguisé', () => {
    expect(codesOf(unContenu(ecrit(`${CONTRAT}/annexes/synthese.svg`, '<svg/>')))).toEqual([
      'fichier-inattendu',
    ]);
    expect(
      codesOf(
        unContenu(
          ecrit(`${CONTRAT}/annexes/synthese.pdf`, Buffer.concat([Buffer.from('MZ'), PDF])),
        ),
      ),
    ).toEqual(['fichier-refuse']);
  });
});

describe('ce qui n’est pas du contenu ne gêne pas', () => {
  test('fichiers cachés, LISEZMOI et licence à la racine', () => {
    const dossier = unContenu(
      ecrit('contrats/apt/.DS_Store', 'x'),
      ecrit(`${CONTRAT}/fiches/.gitkeep`, ''),
      ecrit(`${CONTRAT}/fiches/~$1-1.docx`, ''),
      ecrit('README.md', '# Notre contenu'),
      ecrit('LICENSE', 'Licence Ouverte'),
      ecrit('images/logo.png', ''),
      ecrit('.github/workflows/x.yaml', ''),
      ecrit('pages/a-propos.mdx', '---\ntitre: x\n---\n'),
    );
    expect(codesOf(dossier)).toEqual([]);
  });

  test('un fichier partagé mal nommé n’est pas oublié en silence', () => {
    expect(
      codesOf(unContenu(ecrit('glosaire.yaml', 'x: {}'), ecrit('contrat/apt/x.md', ''))),
    ).toEqual(['fichier-inattendu', 'fichier-inattendu']);
  });

  test('un territoire ne prend pas l’adresse d’une page du site', () => {
    expect(codesOf(unContenu(ecrit('contrats/statut/territoire.yaml', 'nom: Statut')))).toEqual([
      'nom-invalide',
    ]);
  });
});
