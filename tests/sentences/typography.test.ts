import { expect, test } from 'vitest';
import { typographier, typographierHtml } from '#site/typography.ts';

const visible = (texte: string) => texte.replaceAll('\u202f', '~').replaceAll('\u00a0', '_');

test.each([
  ['Est-elle couverte ? Oui !', 'Est-elle couverte~? Oui~!'],
  ['Thème : « santé mentale » ; suite', 'Thème_: «_santé mentale_»~; suite'],
  ['217 882 habitants et 35 000 €', '217~882_habitants et 35~000_€'],
  ['le 14 octobre 2022, p. 12, n° 3', 'le 14_octobre 2022, p._12, n°_3'],
  ['04 67 38 11 10', '04_67_38_11_10'],
  ['un code 0 600, en 2024 115 contrats', 'un code 0 600, en 2024 115 contrats'],
])('« %s » ne se coupe pas où un lecteur français buterait', (texte, attendu) => {
  expect(visible(typographier(texte))).toBe(attendu);
});

test('une adresse, un script ou du code ne sont jamais retouchés', () => {
  const html = '<a href="/x?q=a : b">Oui ?</a><code>a : b</code><script>a ? b : c</script>';
  expect(visible(typographierHtml(html))).toBe(
    '<a href="/x?q=a : b">Oui~?</a><code>a : b</code><script>a ? b : c</script>',
  );
});
