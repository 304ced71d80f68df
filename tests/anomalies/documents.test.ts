import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { checkContentAndDocuments } from '#catalogue/check-content.ts';
import type { Cas } from './support/cas.ts';
import { annexe } from './support/cas.ts';
import { DOCUMENTS_CASSES, SYNTHESE_PDF, TEXTE_NOMINATIF } from './support/broken-documents.ts';
import { ecrit, remplace, unContenu } from './support/content-folder.ts';

async function unPdf(...pages: readonly string[]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const police = await pdf.embedFont(StandardFonts.Helvetica);
  for (const texte of pages) {
    const page = pdf.addPage([595, 842]);
    texte.split('\n').forEach((ligne, rang) => {
      page.drawText(ligne, { x: 50, y: 780 - 20 * rang, size: 12, font: police });
    });
  }
  return Buffer.from(await pdf.save());
}

test.each(DOCUMENTS_CASSES)('$code : le document hébergé est regardé de près', async (cas: Cas & { pages: readonly string[] }) => {
  const pdf = ecrit(SYNTHESE_PDF, cas.pages.length ? await unPdf(...cas.pages) : '%PDF-1.7\nabîmé');
  const { anomalies, catalogue } = await checkContentAndDocuments(unContenu(pdf, ...cas.changements));
  expect(anomalies).toHaveLength(1);
  expect(anomalies[0]).toMatchObject({ code: cas.code, fichier: cas.fichier, ligne: cas.ligne });
  expect(anomalies[0]?.trouve).toContain(cas.trouve);
  expect(anomalies[0]?.attendu).toContain(cas.attendu);
  expect(anomalies[0]?.remede).toContain(cas.remede);
  expect(catalogue).toBeUndefined();
});

const decision = (mot: string) =>
  remplace(annexe, 'source: s2', `source: s2\ndonneesPersonnelles:\n  - { categorie: courriel, decision: ${mot} }`);

const documentDe = async (mot: string) => {
  const dossier = unContenu(ecrit(SYNTHESE_PDF, await unPdf(TEXTE_NOMINATIF)), decision(mot));
  const { catalogue, anomalies } = await checkContentAndDocuments(dossier);
  expect(anomalies).toEqual([]);
  const [lue] = catalogue?.contrats[0]?.annexes ?? [];
  return { lue, texte: JSON.stringify(lue?.document?.lirePages() ?? []) };
};

test('« masquer » retire la donnée du texte, et n’offre plus le fichier qui la montre', async () => {
  const { lue, texte } = await documentDe('masquer');
  expect(texte).toContain('[masqué]');
  expect(texte).not.toContain('dupont');
  expect(lue?.fichierPublie).toBe(false);
  expect(lue?.document?.couverture).toBeUndefined();
});

test('« publier » laisse le texte et le fichier comme ils sont', async () => {
  const { lue, texte } = await documentDe('publier');
  expect(texte).toContain('dupont');
  expect(lue?.fichierPublie).toBe(true);
});

test('« ne-pas-heberger » ne publie ni le texte ni le fichier', async () => {
  const { lue } = await documentDe('ne-pas-heberger');
  expect(lue?.document).toBeUndefined();
  expect(lue?.fichierPublie).toBe(false);
});
