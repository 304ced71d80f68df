declare module '@tesseract.js-data/fra' {
  /** Where the French model lies in the package. */
  const langue: { readonly code: string; readonly gzip: boolean; readonly langPath: string };
  export default langue;
}
