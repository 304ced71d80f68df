import { idDe, type NomListe } from '#site/communes/parties.ts';
import { communes as T } from '#site/strings/communes.ts';
import { html, type Html } from './html.ts';

/** What whoever comes for one commune reads beside its name, and nobody else. */
const absence = html`<b>${T.liste.absence} <a href="#contrats">${T.liste.suite}</a></b>`;

/** The names of a list, as items: a link to the answer for those that a recorded contract covers. */
export const listeHtml = (noms: readonly NomListe[], adresse: (code: string) => string): Html =>
  html`${noms.map(({ code, nom, codesPostaux, couverte, actuelle }) => {
    const texte = couverte
      ? html`<a href="${adresse(actuelle?.code ?? code)}">${nom}</a>`
      : html`${nom}`;
    const precision = actuelle ? T.liste.dans(actuelle.nom) : codesPostaux.split(' ')[0];
    // An address leads here only by the code of a commune of today.
    return actuelle
      ? html`<li>${texte} <i>${precision}</i></li>`
      : html`<li id="${idDe(code)}">${texte} <i>${precision}</i>${!couverte && absence}</li>`;
  })}`;
