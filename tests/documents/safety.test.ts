import { describe, expect, it } from 'vitest';
import type { PageLue } from '#documents/document.types.ts';
import { findPersonalData } from '#documents/safety/find-personal-data.ts';
import { mask, MASQUE } from '#documents/safety/mask.ts';

const page = (texte: string, plus: Partial<PageLue> = {}): PageLue => ({
  numero: 1,
  blocs: [{ type: 'paragraphe', texte }],
  methode: 'texte',
  bande: 'bon',
  mots: 10,
  ...plus,
});
const find = (texte: string) => findPersonalData([page(texte)]).map(({ categorie }) => categorie);

/** A number that names nobody, with its right key. */
const NIR = '2 69 05 49 588 157 80';

describe('la recherche de données personnelles', () => {
  it.each([
    ['Écrire à jeanne.exemple@ville-fictive.fr', ['courriel']],
    ['Écrire à martin1954@gmail.com', ['courriel']],
    ['Tél. 06 12 34 56 78', ['telephone']],
    ['Tél. : 01.23.45.67.89 ou +33 6 12 34 56 78', ['telephone', 'telephone']],
    [`Assuré ${NIR}`, ['nir']],
    [`Assuré ${NIR.replace(/\s/g, '')}`, ['nir']],
    ['Mme Jeanne Exemple, 12 rue des Lilas, 00000 Villefiction', ['adresse']],
  ])('trouve : %s', (texte, categories) => {
    expect(find(texte)).toEqual(categories);
  });

  it.each([
    'Écrire à contact@ville-fictive.fr ou à cls-sante@agglo.fr',
    'Écrire à service.social@ville-fictive.fr',
    'Appelez le 3114, le 15 ou le 0800 130 000',
    'Mairie, 1 place de la Mairie, 00000 Villefiction',
    'SIRET 123 456 789 00012, FINESS 010000495',
    `Assuré ${NIR.replace('80', '81')}`,
    'De 2020 à 2024 : 01 02 03 04 05 06 07',
    '18 240 habitants, 45 000 € en 2025',
  ])('laisse passer : %s', (texte) => {
    expect(find(texte)).toEqual([]);
  });

  it('donne la page et un extrait qui ne répand rien', () => {
    const [trouve] = findPersonalData([page('rien'), page('Tél. 06 12 34 56 78', { numero: 2 })]);
    expect(trouve).toMatchObject({ page: 2, bloc: 0, extrait: '0• •• •• •• 78' });
  });

  it('signale une page numérisée où l’on signe, et non un contrat qui dit « signé »', () => {
    const texte = 'Fait à Villefiction, le 18 mars 2025. Signatures, lu et approuvé';
    expect(
      findPersonalData([page(texte, { methode: 'ocr' })]).map(({ categorie }) => categorie),
    ).toEqual(['signature']);
    expect(find(texte)).toEqual([]);
  });
});

describe('le masquage', () => {
  const pages = [
    page('Jeanne : jeanne.exemple@ville.fr, 06 12 34 56 78.', { formesJointes: ['jeanneexemple'] }),
    page('Rien à cacher.', { numero: 2 }),
  ];
  const masquees = mask(pages, findPersonalData(pages));

  it('ne laisse rien de ce qui a été trouvé, ni à lire ni à chercher', () => {
    const texte = masquees
      .flatMap(({ blocs, formesJointes = [] }) => [
        ...blocs.map((bloc) => bloc.texte),
        ...formesJointes,
      ])
      .join('\n');
    expect(texte).not.toMatch(/jeanne\.exemple|06 12|jeanneexemple/);
    expect(masquees[0]?.blocs[0]?.texte).toBe(`Jeanne : ${MASQUE}, ${MASQUE}.`);
  });

  it('ne touche pas aux autres pages et ne trouve plus rien', () => {
    expect(masquees[1]).toBe(pages[1]);
    expect(findPersonalData(masquees)).toEqual([]);
  });
});
