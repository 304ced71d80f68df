/**
 * Lines of a report at most: each is a file to fetch, and nobody prints a hundred pages. The head
 * of the report and the button that asks for it say when it cuts.
 */
export const PLAFOND = 2000;
