import { courriel } from '#site/courriel.ts';
import type { ContratDeCommune, Moment } from '#site/communes/donnees.types.ts';
import type { ContratCouvrant, ReponseCommune, Voisinage } from '#site/communes/reponse.ts';
import { communes as T } from '#site/strings/communes.ts';
import { html, type Html } from './html.ts';

/*
 * The answer for one commune as HTML. Plain TypeScript, because three readers need the very same
 * answer: the build (thousands of pages from one template), the finder, and the page of error 404.
 */

const MOMENTS = Object.keys(T.moments) as Moment[];

const momentDe = ({ contrats }: ReponseCommune): Moment | undefined =>
  MOMENTS.find((moment) => contrats[moment].length > 0);

/** First words of the answer: yes, not yet, no longer, none known. */
export function verdictTexte(reponse: ReponseCommune): string {
  const moment = momentDe(reponse);
  return moment ? T.verdicts[moment](reponse.contrats[moment].length) : T.aucun(reponse.date);
}

const verdict = (reponse: ReponseCommune): Html =>
  html`<p class="verdict ${momentDe(reponse) ?? 'aucun'}">${verdictTexte(reponse)}</p>`;

const couvrants = (reponse: ReponseCommune, moment: Moment): Html =>
  liste(reponse.contrats[moment].map((contrat) => couvrant(contrat, reponse)));

/** The answer in short: the verdict, and the contracts that cover the commune today. */
export function resumeHtml(reponse: ReponseCommune): Html {
  const moment = momentDe(reponse);
  return html`${verdict(reponse)}${moment ? couvrants(reponse, moment) : reserve(reponse)}`;
}

/** Everything after the name of the commune. `titre`: level of the headings. */
export function reponseHtml(reponse: ReponseCommune, titre: 2 | 3 = 2): Html {
  const { contrats, voisinage, incertains } = reponse;
  const section = (nom: string, contenu: Html) =>
    titre === 2
      ? html`<section>
          <h2>${nom}</h2>
          ${contenu}
        </section>`
      : html`<section>
          <h3>${nom}</h3>
          ${contenu}
        </section>`;
  return html`${verdict(reponse)}${momentDe(reponse) ? undefined : reserve(reponse)}${MOMENTS.filter(
    (moment) => contrats[moment].length > 0,
  ).map((moment) => section(T.moments[moment], couvrants(reponse, moment)))}${
    incertains.length > 0 &&
    section(
      T.sansListe,
      html`<p>${T.sansListeTexte}</p>
        ${liste(incertains.map(rangee))}`,
    )
  }${
    voisinage && section(titreVoisins(voisinage, reponse), liste(voisinage.contrats.map(rangee)))
  }${section(T.demander, demander(reponse))}${
    reponse.anciennes.length > 0 && html`<p class="anciennes">${T.anciennes(reponse.anciennes)}</p>`
  }`;
}

const reserve = ({ apropos }: ReponseCommune): Html =>
  html`<p>${T.aucunReserve} ${lien({ nom: T.aproposLien, href: apropos })}.</p>`;

/** A link, or the name alone of what has no address here. */
const lien = ({ nom, href }: { readonly nom: string; readonly href?: string | undefined }): Html =>
  href === undefined ? html`${nom}` : html`<a href="${href}">${nom}</a>`;

const liste = (elements: readonly Html[]): Html =>
  html`<ul class="contrats">
    ${elements}
  </ul>`;

const etat = ({ statut, moment }: ContratDeCommune): Html =>
  html`<span class="etat ${moment}">${statut}</span>`;

const rangee = (contrat: ContratDeCommune): Html =>
  html`<li>${lien({ nom: contrat.nomTerritoire, href: contrat.href })} ${etat(contrat)}</li>`;

function couvrant(contrat: ContratCouvrant, { annee }: ReponseCommune): Html {
  const { epci, source, date, titre, nomTerritoire, href } = contrat;
  return html`<li>
    ${lien({ nom: nomTerritoire, href })} ${etat(contrat)}<span
      >${[titre, date].filter(Boolean).join(' · ')}</span
    ><span class="preuve"
      >${epci === undefined ? T.preuve.nommee : T.preuve.epci(epci, annee)}${
        source && html` ${T.preuve.source} : ${lien(source)}.`
      }</span
    >
  </li>`;
}

function titreVoisins({ de }: Voisinage, { epci, departement, region }: ReponseCommune): string {
  const noms = { epci: epci ?? '', departement: departement.nom, region: region.nom };
  return T.voisins[de](noms[de]);
}

function demander({ nom, code, ars, contact, departement }: ReponseCommune): Html {
  const mail = courriel(contact, T.signalerObjet(nom, code), T.signalerCorps);
  return html`<p>${T.demanderTexte}${ars && html`${T.demanderArs} ${lien(ars)}.`}</p>
    <p>
      ${T.signaler}
      ${lien({
        nom: T.signalerLien,
        href: mail,
      })}.
    </p>
    <p>${lien({ nom: T.listeLien(departement.nom), href: departement.liste })}</p>`;
}

/** Where the commune is and who lives there, on one line. */
export const situation = ({ departement, codesPostaux, population }: ReponseCommune): string =>
  [
    T.situation(departement.nom, departement.code),
    codesPostaux.length > 0 && T.codesPostaux(codesPostaux),
    population !== undefined && T.habitants(population),
  ]
    .filter(Boolean)
    .join(' · ');
