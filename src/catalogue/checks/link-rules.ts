import { quote } from '../describe-value.ts';
import type { Constat } from './check.ts';

const SCHEMES: ReadonlySet<string> = new Set(['https', 'http', 'mailto', 'tel']);

/** Browsers drop these characters before they read an address: `java\nscript:` is `javascript:`. */
const withoutIgnored = (adresse: string): string =>
  adresse.replace(/[\u0000-\u0020\u007F-\u00A0]/g, '');

const schemeOf = (adresse: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/i.exec(adresse)?.[1]?.toLowerCase();

/** True when an address stays on the site: a path, a relative path or an anchor. */
const isInSite = (adresse: string): boolean =>
  schemeOf(adresse) === undefined && !/^[/\\]{2}|\\/.test(adresse);

/** Why a link may not be published; undefined when it may. */
export function refuseAddress(brute: string): Constat | undefined {
  const adresse = withoutIgnored(brute);
  const scheme = schemeOf(adresse);
  if (/^www\./i.test(adresse))
    return {
      trouve: quote(brute),
      attendu: 'une adresse web complète',
      remede: `Écrivez ${quote(`https://${brute}`)}.`,
    };
  if (scheme === undefined ? isInSite(adresse) : SCHEMES.has(scheme)) return undefined;
  return {
    trouve: quote(brute),
    attendu:
      'une adresse en https://, un courriel (mailto:), un téléphone (tel:) ou une page du portail (/contrats/…)',
    remede: 'Corrigez l’adresse, ou gardez seulement le texte.',
  };
}

/** Why an image may not be published: it must come from the site, so that reading calls nobody else. */
export function refuseImage(brute: string): Constat | undefined {
  if (isInSite(withoutIgnored(brute))) return undefined;
  return {
    trouve: quote(brute),
    attendu:
      'une image déposée dans annexes/, par exemple ![Carte du territoire](annexes/carte.png)',
    remede:
      'Déposez l’image dans annexes/ avec sa description, ou faites un simple lien vers la page où elle se trouve.',
  };
}
