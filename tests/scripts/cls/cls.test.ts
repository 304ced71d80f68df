import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs the tool in a process of its own, where nobody can answer questions. */
const cls = (...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/cls.ts', ...argv], {
    encoding: 'utf8',
    input: '',
  });
  return { status, dit: stdout + stderr };
};

describe('npm run cls', () => {
  test('sans rien, liste les commandes au lieu d’attendre', () => {
    const { status, dit } = cls();
    expect(status).toBe(0);
    for (const nom of ['nouveau', 'importer', 'verifier', 'apercu']) expect(dit).toContain(`\n  ${nom} `);
  });

  test('propose la commande voisine d’une faute de frappe, et ne tient pas', () => {
    const { status, dit } = cls('verifer');
    expect(status).toBe(2);
    expect(dit).toContain('vouliez-vous dire « verifier » ?');
  });

  test('dit ce qui manque à une commande sans argument, sans pile d’appels', () => {
    const { status, dit } = cls('apercu');
    expect(status).toBe(1);
    expect(dit).toContain('Il manque --contrat TERRITOIRE/CONTRAT, par exemple --contrat ');
    expect(dit).not.toMatch(/^\s+at /m);
  });
});
