import { expect, test } from 'vitest';
import { renderProse } from '#site/prose.ts';

const SOURCES = [{ id: 's1', titre: 'Page de la ville', url: 'https://exemple.fr' }];
const html = (texte: string, dossier?: string) => renderProse(texte, { sources: SOURCES, dossier }).html;

test('une marque de source mène à la liste des sources, et une marque inconnue disparaît', () => {
  expect(html('Signé en 2014. [s1]')).toContain('<a href="#source-s1">source 1</a>');
  expect(html('Signé en 2014. [s7]')).not.toContain('s7');
});

test('une image du contrat se voit de toutes les pages où son texte est montré', () => {
  expect(html('![Carte](annexes/carte.png)', '/contrats/apt/2014/')).toContain(
    'src="/contrats/apt/2014/annexes/carte.png"',
  );
});

test('le HTML d’un contributeur et les adresses qui exécutent du code ne sont jamais publiés', () => {
  const rendu = html('<script>alert(1)</script>\n\n[clic](javascript:alert(1)) ![x](data:text/html,1)');
  expect(rendu).not.toMatch(/script|data:/);
});

test('un titre de section donne une ancre sans accent', () => {
  expect(renderProse('## Préparer l’été', { sources: [] }).titres).toEqual([
    { id: 'preparer-l-ete', texte: 'Préparer l’été' },
  ]);
});
