/*
 * All that a search needs and the page does not: the engine, what reads a query, what draws an
 * answer. Loaded when a first search is likely.
 */
export { preparerDebut, preparerTout } from './montrer-reponse.ts';
export { Sources } from './sources.ts';
