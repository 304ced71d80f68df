import { SaxesParser } from 'saxes';

/** Title and language that an office file gives itself. */
export interface ProprietesOffice {
  readonly titre?: string;
  readonly langue?: string;
}

/** Reads `docProps/core.xml` or `meta.xml`, which both use Dublin Core. */
export function readProperties(xml: string | undefined): ProprietesOffice {
  if (xml === undefined) return {};
  const lus = new Map<string, string>();
  let ouvert = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    ouvert = name;
  });
  parser.on('text', (texte) => {
    if (ouvert !== '' && texte.trim() !== '') lus.set(ouvert, texte.trim());
  });
  parser.on('closetag', () => {
    ouvert = '';
  });
  parser.write(xml).close();
  const [titre, langue] = [lus.get('dc:title'), lus.get('dc:language')];
  return { ...(titre === undefined ? {} : { titre }), ...(langue === undefined ? {} : { langue }) };
}
