import { plier } from './plier.ts';

/** First names often borne by adults in France: enough to ask, never to decide. */
const PRENOMS = new Set(
  plier(
    `Adrien Agnès Alain Alexandra Alexandre Alexis Alice Amandine Amélie Anaïs André Anne Annick Annie
    Antoine Arnaud Arthur Audrey Aurélie Aurélien Aurore Baptiste Béatrice Benjamin Benoît Bernadette Bernard
    Brigitte Bruno Camille Carine Caroline Catherine Cécile Cédric Céline Chantal Charlène Charles Charlotte
    Christelle Christian Christiane Christine Christophe Claire Clara Claude Claudine Clément Clémence Colette
    Coralie Corinne Cyril Damien Daniel Danielle David Delphine Denis Denise Didier Dominique Dorothée Elisabeth
    Élise Élodie Émilie Emma Emmanuel Emmanuelle Éric Estelle Eva Évelyne Fabien Fabienne Fabrice Fanny Fatima
    Fatiha Florence Florent Florian France Francis Franck François Françoise Frédéric Frédérique Gabriel Gaëlle
    Geneviève Geoffrey Georges Gérald Gérard Ghislaine Gilles Grégory Guillaume Guy Hélène Henri Hervé Hugo
    Inès Ingrid Isabelle Ivan Jacqueline Jacques Jean Jeanne Jérémy Jérôme Jessica Joël Joëlle Johanna Jonathan
    Joseph Josiane Julia Julie Julien Juliette Justine Karim Karine Kévin Laetitia Laura Laure Laurence Laurent
    Léa Liliane Lionel Loïc Louis Louise Luc Lucas Lucie Ludovic Lydie Magali Malika Manon Marc Marcel Margaux
    Marie Marine Marion Marjorie Marlène Martine Mathieu Mathilde Matthieu Maud Maurice Maxime Mélanie Mélissa
    Michel Michèle Micheline Mireille Mohamed Monique Morgane Muriel Myriam Nadège Nadia Nadine Natacha Nathalie
    Nicolas Nicole Noémie Odile Olivia Olivier Ophélie Pascal Pascale Patrice Patricia Patrick Paul Pauline
    Philippe Pierre Quentin Rachel Raphaël Régine Régis Rémi Rémy Renaud René Richard Robert Roger Roland Romain
    Sabrina Samia Samuel Sandra Sandrine Sarah Sébastien Serge Séverine Simon Simone Solène Sonia Sophie Stéphane
    Stéphanie Sylvain Sylvie Tatiana Thierry Thomas Valérie Vanessa Véronique Victor Vincent Virginie Viviane
    Xavier Yann Yannick Yasmina Yves Yvette Yvonne Zoé`,
  ).split(/\s+/),
);

/**
 * True of a text that looks like the name of a person: a first name and a name, in either order.
 * A name of an organisation may look the same (« Pierre Fabre »): whoever writes it can say what it is.
 */
export function isNomDePersonne(texte: string): boolean {
  const mots = texte.trim().split(/\s+/);
  if (mots.length < 2 || mots.length > 3 || !mots.every((mot) => /^\p{Lu}[\p{L}'’.-]*$/u.test(mot)))
    return false;
  return [mots[0], mots.at(-1)].some((mot = '') => PRENOMS.has(plier(mot.split('-')[0] ?? '')));
}
