import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annexeSchema } from '#domain/annexe/annexe.schema.ts';
import { sumBudgets } from '../../scripts/exemple/budget.ts';
import { renderContrat } from '../../scripts/exemple/contrat.document.ts';
import { seededNoise } from '../../scripts/exemple/noise.ts';
import { readExemple } from '../../scripts/exemple/read-exemple.ts';

const racine = path.resolve(import.meta.dirname, '../..');
const annexes = path.join(racine, 'content/contrats/val-d-exemple/2025/annexes');
const exemple = readExemple(path.join(racine, 'content'), 'val-d-exemple/2025');
const fiches = exemple.axes.flatMap((axe) => axe.fiches);

describe('le contrat d’exemple', () => {
  it('publie 4 axes et les 14 fiches annoncées', () => {
    expect(exemple.contrat.nombreAxes).toBe(exemple.axes.length);
    expect(exemple.contrat.nombreFiches).toBe(fiches.length);
  });

  it('annonce un budget égal à la somme de ses fiches', () => {
    expect(exemple.contrat.budget.map(({ montant }) => montant)).toContain(sumBudgets(fiches).total);
  });

  it('montre tous les états d’avancement', () => {
    expect(new Set(fiches.map(({ facts }) => facts.avancement?.etat)).size).toBe(6);
  });
});

describe('les annexes de l’exemple', () => {
  it.each(readdirSync(annexes).filter((nom) => nom.endsWith('.yaml')))('%s annonce le nombre de pages de son fichier', async (nom) => {
    const facts = annexeSchema.parse(parse(readFileSync(path.join(annexes, nom), 'utf8')));
    const document = await PDFDocument.load(readFileSync(path.join(annexes, facts.fichier ?? '')), { updateMetadata: false });
    expect(document.getPageCount()).toBe(facts.pages);
    expect(document.getTitle()).toBeTruthy();
    expect(document.getSubject()).toBe('Document fictif, écrit pour la démonstration');
  });

  it('le texte signé ne dit rien de ce qui s’est passé après la signature', () => {
    const html = renderContrat(exemple, new Map());
    for (const { facts } of fiches) expect(html).not.toContain(facts.avancement?.note);
  });

  it('le mot témoin du document numérisé ne se lit que dans son image', () => {
    const textes = readdirSync(path.join(racine, 'content'), { recursive: true, encoding: 'utf8' }).filter((nom) => /\.(md|mdx|yaml)$/.test(nom));
    const trouves = textes.filter((nom) => /saponaire/i.test(readFileSync(path.join(racine, 'content', nom), 'utf8')));
    expect(trouves).toEqual([]);
    expect(readFileSync(path.join(racine, 'scripts/exemple/textes/diagnostic.md'), 'utf8')).toContain('Saponaire');
  });

  it('le grain du document numérisé est le même à chaque fabrication', () => {
    const [premier, second] = [seededNoise(3), seededNoise(3)];
    const tirages = Array.from({ length: 1000 }, premier);
    expect(Array.from({ length: 1000 }, second)).toEqual(tirages);
    expect(new Set(tirages).size).toBeGreaterThan(900);
  });
});
