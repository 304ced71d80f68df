import { z } from 'zod';

/*
 * Every field of a content file is made here, so that each one carries two French texts:
 * its description (docstring, data dictionary, editor help) and what was expected (anomalies).
 */

/** A non-empty text. `attendu` completes "attendu : …" in an anomaly. */
export const texte = (description: string, attendu = 'un texte non vide') =>
  z.string({ error: attendu }).trim().min(1, { error: attendu }).describe(description);

/** A code that YAML may read as a number (1.2, 17306): number or text in, text out. */
export const code = (description: string, forme: RegExp, attendu: string) =>
  z
    .union([z.string(), z.number()], { error: attendu })
    .transform(String)
    .pipe(z.string().regex(forme, { error: attendu }))
    .describe(description);

/** A short identifier used in addresses and relations: lower case, digits, hyphens. */
export const identifiant = (description: string) =>
  code(
    description,
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'un identifiant en minuscules, chiffres et tirets, par exemple « sante-mentale »',
  );

/** A whole number, zero or more. */
export const entier = (description: string) =>
  z
    .int({ error: 'un nombre entier, sans espace ni unité, par exemple 42' })
    .min(0, { error: 'un nombre entier positif' })
    .describe(description);

/** A number, zero or more, decimals allowed. */
export const nombre = (description: string) =>
  z
    .number({ error: 'un nombre, sans unité, par exemple 35000 ou 3582.41' })
    .min(0, { error: 'un nombre positif' })
    .describe(description);

/** `true` or `false`. */
export const ouiNon = (description: string) =>
  z.boolean({ error: '« true » (oui) ou « false » (non)' }).describe(description);

/** One value of a closed list. */
export const choix = <const V extends readonly [string, ...string[]]>(
  valeurs: V,
  description: string,
) => z.enum(valeurs, { error: `une valeur parmi : ${valeurs.join(', ')}` }).describe(description);

/** A list, never absent once read: an omitted list is an empty one. */
export const liste = <T extends z.ZodType>(element: T, description: string) =>
  z
    .array(element, { error: 'une liste : une ligne par élément, commençant par « - »' })
    .default([])
    .describe(description);

/** An `https:` or `http:` address. Other schemes could run code in the reader's browser. */
export const adresseWeb = (description: string) => {
  const attendu = 'une adresse web complète, commençant par https:// ou http://';
  return z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: attendu })
    .describe(description);
};
