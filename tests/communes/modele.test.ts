import { expect, test } from 'vitest';
import { html } from '#components/commune/html.ts';
import { type ChampsCommune, CHAMPS_MODELE, preparerModele } from '#components/commune/modele.ts';

const champs = (valeurs: Partial<ChampsCommune>): ChampsCommune => ({
  ...CHAMPS_MODELE,
  ...valeurs,
});

test('la page d’une commune est celle du modèle, avec ses valeurs à la place de leurs noms', () => {
  const page = `<title>${CHAMPS_MODELE.TITRE}</title><link href="/communes/${CHAMPS_MODELE.INSEE}/"><a href="${CHAMPS_MODELE.REGION_HREF}">${CHAMPS_MODELE.REGION}</a>${CHAMPS_MODELE.CORPS}`;
  const valeurs = {
    TITRE: 'Royan (17)',
    INSEE: '17306',
    REGION: 'Nouvelle-Aquitaine',
    REGION_HREF: '/r/',
    CORPS: '<p>Oui.</p>',
  };
  expect(preparerModele(page)(champs(valeurs))).toBe(
    '<title>Royan (17)</title><link href="/communes/17306/"><a href="/r/">Nouvelle-Aquitaine</a><p>Oui.</p>',
  );
});

test('un nom ne peut rien ajouter à la page, ni à un courriel', () => {
  const page = `<h1>${CHAMPS_MODELE.NOM}</h1><a href="mailto:a@b.fr?subject=${CHAMPS_MODELE.NOM}">x</a>`;
  expect(preparerModele(page)(champs({ NOM: '<b>"&' }))).toBe(
    '<h1>&lt;b&gt;&quot;&amp;</h1><a href="mailto:a@b.fr?subject=%3Cb%3E%22%26">x</a>',
  );
});

test('un texte inséré dans une réponse y reste du texte', () => {
  expect(
    html`<a title="${'"><script>'}">${['<i>', 'x'].map((un) => html`<b>${un}</b>`)}${false}</a>`
      .texte,
  ).toBe('<a title="&quot;&gt;&lt;script&gt;"><b>&lt;i&gt;</b><b>x</b></a>');
});
