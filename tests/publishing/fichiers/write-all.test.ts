import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FichierChange, writeAll } from '#publishing/fichiers/write-all.ts';

describe('écrire plusieurs fichiers', () => {
  let dossier: string;
  const lire = (nom: string) => readFileSync(path.join(dossier, nom), 'utf8');
  beforeEach(() => {
    dossier = mkdtempSync(path.join(tmpdir(), 'portail-ecrire-'));
    writeFileSync(path.join(dossier, 'a.md'), 'a');
    writeFileSync(path.join(dossier, 'b.md'), 'b');
  });
  afterEach(() => rmSync(dossier, { recursive: true, force: true }));

  it('crée, change et supprime, sans rien laisser d’autre', () => {
    writeAll(dossier, [
      { fichier: 'a.md', avant: 'a', apres: 'A' },
      { fichier: 'b.md', avant: 'b', apres: undefined },
      { fichier: 'fiches/c.md', avant: undefined, apres: 'c' },
    ]);
    expect([lire('a.md'), existsSync(path.join(dossier, 'b.md')), lire('fiches/c.md')]).toEqual(['A', false, 'c']);
    expect(readdirSync(path.join(dossier, 'fiches'))).toEqual(['c.md']);
  });

  it('remet tout en place quand un fichier ne peut pas être écrit', () => {
    // A folder stands where the last file should go.
    mkdirSync(path.join(dossier, 'c.md'));
    writeFileSync(path.join(dossier, 'c.md', 'dedans'), '');
    const ecritures = [
      { fichier: 'a.md', avant: 'a', apres: 'A' },
      { fichier: 'b.md', avant: 'b', apres: undefined },
      { fichier: 'c.md', avant: undefined, apres: 'c' },
    ];
    expect(() => writeAll(dossier, ecritures)).toThrow();
    expect([lire('a.md'), lire('b.md')]).toEqual(['a', 'b']);
    expect(readdirSync(dossier).sort()).toEqual(['a.md', 'b.md', 'c.md']);
  });

  it('ne laisse aucun fichier provisoire quand un texte ne peut pas être préparé', () => {
    // A name that has no room left for the one of its provisional file.
    const trop = `${'c'.repeat(248)}.md`;
    const ecritures = [
      { fichier: 'a.md', avant: 'a', apres: 'A' },
      { fichier: trop, avant: undefined, apres: 'c' },
    ];
    expect(() => writeAll(dossier, ecritures)).toThrow();
    expect([lire('a.md'), lire('b.md')]).toEqual(['a', 'b']);
    expect(readdirSync(dossier).sort()).toEqual(['a.md', 'b.md']);
  });

  it('refuse quand un fichier a changé depuis l’aperçu, sans rien écrire', () => {
    writeFileSync(path.join(dossier, 'b.md'), 'changé par une autre personne');
    const ecritures = [
      { fichier: 'a.md', avant: 'a', apres: 'A' },
      { fichier: 'b.md', avant: 'b', apres: 'B' },
    ];
    expect(() => writeAll(dossier, ecritures)).toThrow(FichierChange);
    expect(lire('a.md')).toBe('a');
  });

  it('ne tient pas les fins de ligne de Windows pour un changement', () => {
    writeFileSync(path.join(dossier, 'a.md'), 'un\r\ndeux\r\n');
    writeAll(dossier, [{ fichier: 'a.md', avant: 'un\ndeux\n', apres: 'trois\n' }]);
    expect(lire('a.md')).toBe('trois\n');
  });
});
