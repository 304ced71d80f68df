import type { Anomalie, Champ } from '#domain/anomalie/anomalie.ts';
import { splitFrontMatter } from './content/front-matter.ts';
import { parseYaml } from './content/parse-yaml.ts';

/** Finds the line of a field of one file. */
type Situer = (champ: Champ) => number | undefined;

/**
 * Adds its line to each anomaly that names a field but no line: the join knows fields, not files.
 * @param anomalies found by the join
 * @param lire gives the text of a file, undefined when it cannot be read
 */
export function locate(
  anomalies: readonly Anomalie[],
  lire: (fichier: string) => string | undefined,
): Anomalie[] {
  const situations = new Map<string, Situer>();
  return anomalies.map((anomalie) => {
    if (anomalie.ligne !== undefined || anomalie.champ.length === 0) return anomalie;
    const situer =
      situations.get(anomalie.fichier) ??
      situerDans(anomalie.fichier, lire(anomalie.fichier) ?? '');
    situations.set(anomalie.fichier, situer);
    return { ...anomalie, ligne: situer(anomalie.champ) };
  });
}

function situerDans(fichier: string, texte: string): Situer {
  const parties = fichier.endsWith('.md') ? splitFrontMatter(texte) : { yaml: texte, ligneYaml: 1 };
  const document = parties && parseYaml(parties.yaml, fichier, parties.ligneYaml).document;
  return (champ) => document?.ligneDe(champ);
}
