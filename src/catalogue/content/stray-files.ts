import { EXTENSIONS_ACCEPTEES, extensionOf } from '#documents/media-types.ts';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { quote } from '../describe-value.ts';

const REMEDES_EXTENSION: Readonly<Record<string, string>> = {
  mdx: 'Renommez-le en .md : les pages .mdx sont réservées aux mainteneurs du portail (dossier pages/).',
  yml: 'Renommez-le en .yaml.',
  markdown: 'Renommez-le en .md.',
  txt: 'Renommez-le en .md, ou retirez-le.',
  doc: 'Enregistrez-le en .docx ou, mieux, en PDF.',
  xls: 'Enregistrez-le en .xlsx ou en .csv.',
  svg: 'Enregistrez l’image en .png : un .svg peut contenir du code.',
  html: 'Recopiez son texte dans un fichier .md.',
};

/** A file or folder that stands where nothing reads it. */
export function strayAnomaly(fichier: string, attendu: string, remede?: string): Anomalie {
  const nom = fichier.split('/').at(-1) ?? fichier;
  return {
    code: 'fichier-inattendu',
    fichier,
    champ: [],
    trouve: quote(nom),
    attendu,
    remede: remede ?? REMEDES_EXTENSION[extensionOf(nom)] ?? 'Déplacez-le à sa place, renommez-le, ou retirez-le.',
  };
}

/** A symbolic link: it could publish a file of the machine that builds. */
export const linkAnomaly = (fichier: string): Anomalie => ({
  ...strayAnomaly(fichier, 'un fichier ou un dossier ordinaire', 'Remplacez ce lien par une copie du fichier.'),
  trouve: 'un lien symbolique',
});

/** A name that cannot become an address. */
export function nameAnomaly(fichier: string, attendu: string, proposition?: string): Anomalie {
  const nom = fichier.split('/').at(-1) ?? fichier;
  return {
    code: 'nom-invalide',
    fichier,
    champ: [],
    trouve: quote(nom),
    attendu,
    remede: proposition === undefined || proposition === nom ? 'Renommez-le.' : `Renommez-le, par exemple en ${quote(proposition)}.`,
  };
}

/** What may stand beside the descriptions of annexes. */
export const ATTENDU_DOCUMENT = `une description .yaml, ou un document ${EXTENSIONS_ACCEPTEES.map((extension) => `.${extension}`).join(', ')}`;
