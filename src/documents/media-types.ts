/** A kind of file that may be published beside an annexe. */
interface TypeAccepte {
  readonly type: string;
  readonly extensions: readonly string[];
  /** True when the bytes are those of such a file. */
  readonly matches: (octets: Buffer) => boolean;
}

const startsWith =
  (signature: string, offset = 0) =>
  (octets: Buffer) =>
    octets.subarray(offset, offset + signature.length).toString('latin1') === signature;

/** OOXML files are ZIP archives told apart by the folder of their main part. */
const ooxml = (dossier: string) => (octets: Buffer) =>
  startsWith('PK\x03\x04')(octets) && octets.includes(`${dossier}/`);

/** ODF files are ZIP archives whose first entry, stored as is, names their type. */
const odf = (type: string) => (octets: Buffer) =>
  startsWith('PK\x03\x04')(octets) && startsWith(`mimetype${type}`, 30)(octets);

const isText = (octets: Buffer): boolean => {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(octets).includes('\0');
  } catch {
    return false;
  }
};

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const ODT = 'application/vnd.oasis.opendocument.text';

/** Accepted files. SVG is left out on purpose: it can carry scripts. CSV comes last: nothing signs it but its text. */
const TYPES_ACCEPTES: readonly TypeAccepte[] = [
  { type: 'application/pdf', extensions: ['pdf'], matches: startsWith('%PDF-') },
  { type: ODS, extensions: ['ods'], matches: odf(ODS) },
  { type: ODT, extensions: ['odt'], matches: odf(ODT) },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    matches: ooxml('word'),
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    matches: ooxml('xl'),
  },
  { type: 'image/png', extensions: ['png'], matches: startsWith('\x89PNG\r\n\x1a\n') },
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg'], matches: startsWith('\xff\xd8\xff') },
  {
    type: 'image/webp',
    extensions: ['webp'],
    matches: (octets) => startsWith('RIFF')(octets) && startsWith('WEBP', 8)(octets),
  },
  { type: 'text/csv', extensions: ['csv'], matches: isText },
];

/** Extensions that a hosted file may have, without the dot. */
export const EXTENSIONS_ACCEPTEES: readonly string[] = TYPES_ACCEPTES.flatMap(
  ({ extensions }) => extensions,
);

/** Extension of a file name, in lower case, without the dot; empty when there is none. */
export const extensionOf = (nom: string): string =>
  /\.([^.]+)$/.exec(nom)?.[1]?.toLowerCase() ?? '';

/** Media type that a name promises; undefined when such files are not accepted. */
export const typeOfName = (nom: string): string | undefined =>
  TYPES_ACCEPTES.find(({ extensions }) => extensions.includes(extensionOf(nom)))?.type;

/** Media type told by the bytes; a CSV has no signature, so its name must promise one. */
export const typeOfBytes = (octets: Buffer, nom: string): string | undefined =>
  TYPES_ACCEPTES.find(
    ({ type, matches }) => (type !== 'text/csv' || extensionOf(nom) === 'csv') && matches(octets),
  )?.type;
