import type { CategorieDonnee } from './donnee-personnelle.types.ts';

/** A match inside one text. */
export interface Trouvaille {
  readonly categorie: CategorieDonnee;
  readonly debut: number;
  readonly fin: number;
}

/** Mail providers of private persons. */
const MESSAGERIES = new Set(
  'gmail.com googlemail.com yahoo.fr yahoo.com ymail.com hotmail.com hotmail.fr outlook.com outlook.fr live.fr live.com msn.com orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr icloud.com me.com mac.com aol.com gmx.fr gmx.com protonmail.com proton.me club-internet.fr cegetel.net'.split(
    ' ',
  ),
);

/** First words of mailboxes that belong to a function: contact@, cls@, dpt-sante@, service.social@… */
const FONCTIONS =
  /^(?:contact|accueil|mairie|info|infos|secretariat|cls|sante|courrier|administration|direction|dgs|communication|presse|service|services|ccas|cias|cpts|msp|pole|poles|maison|centre|coordination|coordo|coordinateur|coordinatrice|dpo|rgpd|webmaster|social|urbanisme|ars|dt|dd|dpt|prefecture|cpam|msa|hopital|bonjour|hello|association|bureau|president|presidence|elus|cabinet|jeunesse|prevention|reseau|equipe|projet|clsm|ctg|plateforme|urgence|numero|standard|support|aide|inscription|formation|observatoire|documentation|archives|donnees|ehpad|pmi|mda|planning|epn|mission|cap|csapa|caarud|no-?reply)(?![a-z])/iu;

const COURRIEL = /[\p{L}\p{N}._%+'’-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

const isPersonal = (courriel: string): boolean => {
  const [boite = '', domaine = ''] = courriel.replace(/\s/gu, '').toLowerCase().split('@');
  if (MESSAGERIES.has(domaine)) return true;
  // « prenom.nom », « p.nom », « prenom-nom »: a function may be written so too, hence the list.
  return !FONCTIONS.test(boite) && /^\p{L}+[._-]\p{L}{2,}(?:[._-]\p{L}+)*\d*$/u.test(boite);
};

/** French numbers, national or international; short and special-rate numbers (15, 3114, 0800…) are services. */
const TELEPHONE =
  /(?<![\d,.]|\d\s)(?:(?:\+|00)\s?33\s?(?:\(0\)\s?)?|0)[1-79](?:[\s.\u2010-\u2013-]?\d{2}){4}(?!\s?\d)/gu;

/** Thirteen figures that could be a social security number, then its key. */
const NIR =
  /(?<!\d)[1278]\s?\d{2}\s?(?:0[1-9]|1[0-2]|[2-9]\d)\s?(?:\d{2}|2[AB])\s?\d{3}\s?\d{3}(?:\s?(\d{2}))?(?!\s?\d)/giu;

/** The key proves the number; without key, only one written in its usual groups is believed. */
function isNir(texte: string): boolean {
  const signes = texte.replace(/\s/gu, '').toUpperCase();
  const corps = signes.slice(0, 13).replace('2A', '19').replace('2B', '18');
  if (signes.length === 15) return 97 - Number(BigInt(corps) % 97n) === Number(signes.slice(13));
  return /^\S\s\d{2}\s\d{2}\s\S{2}\s\d{3}\s\d{3}$/u.test(texte);
}

/**
 * Address of a person: a name announced by a civility or by « demeurant », then a street and a postcode.
 * An address alone is most often that of a town hall or of an office.
 */
const ADRESSE =
  /(?:\b(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s+[^\n]{2,50}?|\b(?:demeurant|domiciliée?|résidant)\s+(?:au\s+)?)[\s,:–-]*\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|avenue|av\.|boulevard|bd|chemin|impasse|allée|route|place|lotissement|quai|cours)\s[^\n]{2,60}?\b\d{5}\s\p{Lu}[\p{L}’' -]{1,40}/gu;

const RECHERCHES: readonly {
  readonly categorie: CategorieDonnee;
  readonly motif: RegExp;
  readonly isReal?: (texte: string) => boolean;
}[] = [
  { categorie: 'courriel', motif: COURRIEL, isReal: isPersonal },
  { categorie: 'nir', motif: NIR, isReal: isNir },
  { categorie: 'telephone', motif: TELEPHONE },
  { categorie: 'adresse', motif: ADRESSE },
];

/** Looks one text through; a place found twice is told once, as what was looked for first. */
export function searchText(texte: string): Trouvaille[] {
  const trouvailles: Trouvaille[] = [];
  for (const { categorie, motif, isReal = () => true } of RECHERCHES)
    for (const { 0: trouve, index: debut } of texte.matchAll(motif)) {
      const fin = debut + trouve.length;
      const dejaVu = trouvailles.some((autre) => autre.debut < fin && debut < autre.fin);
      if (!dejaVu && isReal(trouve)) trouvailles.push({ categorie, debut, fin });
    }
  return trouvailles.sort((a, b) => a.debut - b.debut);
}
