import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commande as nouveau } from '../../../scripts/cls/nouveau.ts';
import { commande as verifier } from '../../../scripts/cls/verifier.ts';
import { lancer } from './support/lancer.ts';
import { enArguments, TOUTES } from './support/options-nouveau.ts';

let contenu = '';
beforeEach(() => (contenu = mkdtempSync(path.join(tmpdir(), 'cls-'))));
afterEach(() => rmSync(contenu, { recursive: true, force: true }));

const options = (donnees: Readonly<Record<string, string>>) => enArguments(contenu, donnees);

describe('vérifier', () => {
  test('dit les manques d’un contrat, après l’avoir trouvé sans anomalie', async () => {
    await lancer(nouveau, options(TOUTES));
    const { tenu, dit } = await lancer(verifier, [
      '--contenu',
      contenu,
      '--contrat',
      'pays-d-apt-luberon',
    ]);
    expect(tenu).toBe(true);
    expect(dit).toContain('(pays-d-apt-luberon/2025) : 2 sur 8');
    expect(dit).toContain('✓ Toutes les communes couvertes sont connues.');
    expect(dit).toContain('✗ Aucune action n’est publiée.');
  });

  test('avec une anomalie, il la dit et ne tient pas', async () => {
    await lancer(nouveau, options(TOUTES));
    const fichier = path.join(contenu, 'contrats/pays-d-apt-luberon/2025/contrat.md');
    writeFileSync(
      fichier,
      readFileSync(fichier, 'utf8').replace('nature: contrat', 'nature: contra'),
    );
    const { tenu, dit } = await lancer(verifier, ['--contenu', contenu]);
    expect(tenu).toBe(false);
    expect(dit).toContain('Vouliez-vous dire « contrat » ?');
  });

  test('n’écoute que le territoire demandé, et propose le nom voisin d’un nom inconnu', async () => {
    await lancer(nouveau, options(TOUTES));
    await lancer(nouveau, options({ ...TOUTES, territoire: 'autre' }));
    writeFileSync(path.join(contenu, 'contrats/autre/territoire.yaml'), 'nom: [');
    expect(
      (await lancer(verifier, ['--contenu', contenu, '--contrat', 'pays-d-apt-luberon/2025'])).tenu,
    ).toBe(true);
    expect((await lancer(verifier, ['--contenu', contenu])).tenu).toBe(false);
    const { dit } = await lancer(verifier, [
      '--contenu',
      contenu,
      '--contrat',
      'pays-d-ap-luberon/2025',
    ]);
    expect(dit).toContain('vouliez-vous dire « pays-d-apt-luberon/2025 » ?');
  });
});
