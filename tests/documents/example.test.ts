import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { lisibiliteOf } from '#documents/lisibilite.rules.ts';
import { readDocument } from '#documents/reading/read-document.ts';
import { openLecteur } from '#documents/reading/run-reading.ts';
import { ANNEXES, emptyCache, temporaryFolder, textOf } from './support/reading.ts';

const read = (nom: string) => readDocument(path.join(ANNEXES, nom), { cache: emptyCache() });

describe('les documents du contrat d’exemple', () => {
  it('se lisent page par page, avec leurs faits', async () => {
    const contrat = await read('contrat-signe.pdf');
    expect(contrat).toMatchObject({
      type: 'application/pdf',
      langue: 'fr-FR',
      balise: true,
      chiffre: false,
    });
    expect(contrat.titre).toContain('Val d’Exemple');
    expect(contrat.pages.map(({ numero }) => numero)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(
      contrat.pages.every(({ methode, bande }) => methode === 'texte' && bande === 'bon'),
    ).toBe(true);
    expect(contrat.pages[2]?.blocs).toContainEqual({
      type: 'titre',
      texte: 'Article 2. Périmètre',
    });
    expect(textOf(contrat, 3)).toContain('médico-psychologique');
    expect(textOf(contrat, 3)).not.toContain('page 3');
  });

  it('donnent le mot qui n’existe que dans l’image, avec sa page', async () => {
    const diagnostic = await read('diagnostic-numerise.pdf');
    const pages = diagnostic.pages.filter((page) =>
      textOf(diagnostic, page.numero).includes('Saponaire'),
    );
    expect(pages.map(({ numero, methode, bande }) => [numero, methode, bande])).toEqual([
      [3, 'ocr', 'bon'],
    ]);
    expect(lisibiliteOf(diagnostic)).toMatchObject({
      total: 4,
      lisibles: 4,
      reconnues: 4,
      illisibles: [],
    });
  });

  it('gardent l’image de leur première page', async () => {
    const cache = emptyCache();
    const { sha256 } = await readDocument(path.join(ANNEXES, 'synthese.pdf'), { cache });
    expect(cache.couverture(sha256)).toMatch(/\.webp$/);
  });

  it('ne sont pas rouverts quand rien n’a changé', async () => {
    const dossier = temporaryFolder();
    cpSync(ANNEXES, dossier, { recursive: true });
    const lecteur = openLecteur();
    onTestFinished(lecteur.close);
    const run = vi.fn(lecteur.run);
    const options = { cache: emptyCache(), run };
    const chemin = path.join(dossier, 'diagnostic-numerise.pdf');
    const premier = await readDocument(chemin, options);
    expect(await readDocument(chemin, options)).toEqual(premier);
    expect(run).toHaveBeenCalledOnce();
  });
});
