/**
 * What a command cannot do, said in French to the person at the keyboard: what was found, why it
 * stops, what to do. Printed as it is; exit status 1.
 */
export class Refus extends Error {}
