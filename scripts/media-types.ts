/*
 * Every kind of file that the portal may publish, with the type a host must give it. The tests
 * refuse any other extension in the output.
 */
const UTF8 = '; charset=utf-8';

/** Content types by extension, dot included; files without a known extension are data. */
export const MEDIA_TYPES: ReadonlyMap<string, string> = new Map<string, string>([
  ['.html', `text/html${UTF8}`],
  ['.css', `text/css${UTF8}`],
  ['.js', `text/javascript${UTF8}`],
  ['.txt', `text/plain${UTF8}`],
  ['.md', `text/markdown${UTF8}`],
  ['.csv', `text/csv${UTF8}`],
  ['.json', `application/json${UTF8}`],
  ['.xml', `application/xml${UTF8}`],
  ['.svg', `image/svg+xml${UTF8}`],
  ['.ico', 'image/x-icon'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
  ['.pdf', 'application/pdf'],
  ['.odt', 'application/vnd.oasis.opendocument.text'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);
