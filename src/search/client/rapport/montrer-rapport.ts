import { avecMots } from '#site/document-links.ts';
import { minuscule } from '#site/formats.ts';
import { rapport as T } from '#site/strings/rapport.ts';
import { typographier } from '#site/typography.ts';
import { champ, copier } from '../modele.ts';
import type { Segment } from '../../texte/passages.ts';
import type { FaitRapport, LigneRapport, SectionRapport } from './rapport.types.ts';

/** Shows what the reader needs to know before the lines. */
export function montrerEnTete(racine: HTMLElement, faits: readonly FaitRapport[]): void {
  const elements = faits
    .filter(([, valeur]) => valeur !== '')
    .map(([libelle, valeur]) => {
      const element = copier(racine, 'fait');
      champ(element, 'libelle').textContent = libelle;
      champ(element, 'valeur').textContent = typographier(valeur);
      return element;
    });
  champ(racine, 'en-tete').replaceChildren(...elements);
}

/** Adds lines under the title of their part, which comes with its first line; `q` is marked on arrival in a document. */
export function montrerLignes(
  racine: HTMLElement,
  lignes: readonly LigneRapport[],
  q: string,
): void {
  for (const ligne of lignes) listeDe(racine, ligne).append(creerLigne(racine, ligne, q));
}

function listeDe(racine: HTMLElement, { section, numero }: LigneRapport): HTMLElement {
  const zone = champ(racine, 'lignes');
  const derniere = zone.lastElementChild;
  if (derniere instanceof HTMLElement && derniere.dataset['section'] === section)
    return champ(derniere, 'liste');
  return ajouterSection(zone, copier(racine, 'section'), section, numero);
}

function ajouterSection(
  zone: HTMLElement,
  element: HTMLElement,
  section: SectionRapport,
  numero: number,
): HTMLElement {
  element.dataset['section'] = section;
  champ(element, 'titre').textContent = T.sections[section];
  const liste = champ<HTMLOListElement>(element, 'liste');
  liste.start = numero;
  zone.append(element);
  return liste;
}

function creerLigne(racine: HTMLElement, ligne: LigneRapport, q: string): HTMLElement {
  const element = copier(racine, 'ligne');
  const lien = champ<HTMLAnchorElement>(element, 'lien');
  lien.href = ligne.page === undefined ? ligne.href : avecMots(ligne.href, q);
  lien.textContent = typographier([ligne.titre, ligne.endroit].filter(Boolean).join(', '));
  champ(element, 'origine').textContent = typographier(origineDe(ligne));
  champ(element, 'exemple').hidden = !ligne.exemple;
  champ(element, 'passages').replaceChildren(
    ...ligne.passages.map((passage) => {
      const paragraphe = document.createElement('p');
      paragraphe.append(...passage.map(creerSegment));
      return paragraphe;
    }),
  );
  const note = champ(element, 'note');
  note.textContent = typographier(noteDe(ligne));
  note.hidden = note.textContent === '';
  champ(element, 'adresse').textContent = ligne.adresse;
  return element;
}

const origineDe = ({ type, territoire, contrat, titre, valeurs }: LigneRapport): string =>
  [type, territoire === titre ? '' : territoire, contrat, minuscule(valeurs['statut']?.[0] ?? '')]
    .filter(Boolean)
    .join(' · ');

/** How it answers, when neither its words nor the title of its part say it, and what to beware of. */
const noteDe = ({ niveau, explication, aVerifier }: LigneRapport): string =>
  [
    niveau === 'elargi' ? T.reponse(T.niveaux[niveau]) : '',
    explication,
    aVerifier ? T.aVerifier : '',
  ]
    .filter(Boolean)
    .join(' · ');

function creerSegment({ texte, trouve }: Segment): Node {
  const noeud = document.createTextNode(typographier(texte));
  if (!trouve) return noeud;
  const marque = document.createElement('mark');
  marque.append(noeud);
  return marque;
}
