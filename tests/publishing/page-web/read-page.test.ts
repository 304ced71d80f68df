import { describe, expect, test } from 'vitest';
import { readPage } from '#publishing/page-web/read-page.ts';
import { PAGE_ANCIENNE, PAGE_WORDPRESS } from '../support/pages-web.ts';

describe('une page enregistrée depuis le site d’une ville devient un brouillon', () => {
  const page = readPage(Buffer.from(PAGE_WORDPRESS));

  test('son titre et son adresse sont retrouvés', () => {
    expect(page.titre).toBe('Le contrat local de santé');
    expect(page.adresse).toBe('https://www.valfictif.example/sante/contrat-local/');
  });

  test('son texte est gardé sans menu, bandeau, partage ni pied de page', () => {
    expect(page.presentation).toContain('Le diagnostic a réuni 240 habitants.');
    expect(page.presentation).toContain('## Pourquoi un contrat ?');
    expect(page.presentation).toContain(
      '[Voir la démarche](https://www.valfictif.example/sante/diagnostic/)',
    );
    for (const etranger of [
      'Accueil',
      'cookies',
      'Partager',
      'marché de Noël',
      'place de la Mairie',
      'dataLayer',
    ])
      expect(page.presentation).not.toContain(etranger);
  });

  test('ses axes viennent avec leurs objectifs, et leur rubrique ne reste pas vide dans le texte', () => {
    expect(page.axes).toEqual([
      {
        numero: 1,
        titre: 'Faciliter l’accès aux soins',
        objectifs: ['Accueillir des médecins', 'Ouvrir des permanences'],
      },
      {
        numero: 2,
        titre: 'Prendre soin de la santé mentale',
        objectifs: ['Former aux premiers secours en santé mentale'],
      },
    ]);
    expect(page.presentation).not.toContain('Les axes du contrat');
  });

  test('ses documents ont un titre lisible, un rôle et le poids annoncé', () => {
    expect(page.documents).toEqual([
      {
        titre: 'Le contrat local de santé',
        url: 'https://www.valfictif.example/wp-content/uploads/2025/03/CLS_2025_signe.pdf',
        type: 'contrat',
        taille: '2,4 Mo',
      },
      {
        titre: 'Diagnostic local de santé',
        url: 'https://www.valfictif.example/wp-content/uploads/2024/10/diag.pdf',
        type: 'diagnostic',
        taille: '1,1 Mo',
      },
      { titre: 'doc', url: 'https://autre.example/doc.pdf', type: 'autre' },
    ]);
  });

  test('les phrases datées sont montrées, sans qu’aucune date ne soit affirmée', () => {
    expect(page.phrasesDatees).toContain(
      'Le contrat local de santé de Valfictif a été signé le 18 mars 2025 avec l’agence régionale de santé.',
    );
  });

  test('les images laissées de côté sont dites', () => {
    expect(page.remarques.join(' ')).toContain('1 image : laissée de côté');
  });

  test('un ancien site, sans repère et en Windows-1252, se lit aussi', () => {
    const ancienne = readPage(PAGE_ANCIENNE);
    expect(ancienne.titre).toBe('La santé');
    expect(ancienne.presentation).toContain('communauté de communes');
    expect(ancienne.axes.map(({ numero, titre }) => [numero, titre])).toEqual([
      [1, 'L’accès aux droits'],
      [2, 'Bien vieillir'],
    ]);
    expect(ancienne.documents).toEqual([
      {
        titre: 'La synthèse',
        url: 'http://plateau.example/docs/synthese.pdf',
        type: 'synthese',
        pages: 12,
      },
    ]);
  });
});
