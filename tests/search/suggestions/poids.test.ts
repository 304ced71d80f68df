import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ecrire, suggestion } from './support/ecrites.ts';

const VERBES =
  'Développer Renforcer Améliorer Soutenir Promouvoir Coordonner Favoriser Former'.split(' ');
const SUJETS =
  'la santé mentale|la prévention santé|l’accès aux soins|la promotion de la santé|le dépistage des cancers|l’activité physique|les proches aidants|la santé environnementale|la santé sexuelle|le parcours de soins'.split(
    '|',
  );
const PUBLICS =
  'des jeunes|des personnes âgées|des habitants précaires|des salariés|des femmes enceintes|des enfants scolarisés|des professionnels|des étudiants'.split(
    '|',
  );
const LIEUX = 'Royan Saintes Rochefort Jonzac Marennes Cognac'.split(' ');

/** 3,840 titles of few words, where « santé » is in half: worse than what contracts write. */
const titres = VERBES.flatMap((verbe) =>
  SUJETS.flatMap((sujet) =>
    PUBLICS.flatMap((vises) => LIEUX.map((lieu) => `${verbe} ${sujet} ${vises} à ${lieu}`)),
  ),
);

test('une frappe ne charge jamais plus de 15 ko, et mène à chacun de milliers de titres', async () => {
  const { site, trouver } = await ecrire(
    titres.map((titre, rang) =>
      suggestion(titre, {
        href: `/contrats/territoire-${rang % 400}/2022/fiches/${rang}/`,
        precision: `Territoire ${rang % 400}, contrat de 2022`,
      }),
    ),
  );
  const dossier = path.join(site, 'recherche/suggestions');
  const poids = readdirSync(dossier).map(
    (fichier) => gzipSync(readFileSync(path.join(dossier, fichier))).length,
  );
  expect(Math.max(...poids)).toBeLessThanOrEqual(15_000);

  for (const titre of titres.filter((_, rang) => rang % 480 === 7)) {
    expect(await trouver(titre)).toContain(titre);
    const trois = titre
      .split(' ')
      .filter((mot) => mot.length > 4)
      .slice(-3)
      .join(' ');
    expect((await trouver(trois)).length, trois).toBeGreaterThan(0);
  }
  // The commonest word alone still proposes.
  expect((await trouver('santé')).length).toBeGreaterThan(20);
});
