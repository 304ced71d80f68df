import { readFileSync } from 'node:fs';
import { formatDate } from '#site/formats.ts';
import { formatEuros, renderBudget } from './blocs.ts';
import { sumBudgets } from './budget.ts';
import { renderFiche } from './fiche.bloc.ts';
import { escapeHtml, fillTemplate, renderList, renderPage } from './html.ts';
import type { AxeExemple, Exemple } from './read-exemple.ts';

const texte = readFileSync(new URL('textes/contrat.md', import.meta.url), 'utf8');
const css = readFileSync(new URL('contrat.css', import.meta.url), 'utf8');

/** Page on which each anchor of the document is printed; empty on the first pass. */
export type PagesParAncre = ReadonlyMap<string, number>;

/** The signed contract: cover, table of contents, articles, the fiches of each axis, signatures. */
export function renderContrat({ contrat, axes }: Exemple, pages: PagesParAncre): string {
  const fiches = axes.flatMap((axe) => axe.fiches);
  const budget = sumBudgets(fiches);
  const articles = fillTemplate(texte, {
    objectifs: `<ol>${contrat.objectifs.map((objectif) => `<li>${escapeHtml(objectif)}</li>`).join('')}</ol>`,
    coordination: `<p>${escapeHtml(contrat.gouvernance?.coordination ?? '')}</p>`,
    instances: renderInstances(contrat),
    total: formatEuros(budget.total),
    budget: renderBudget(budget, 'Crédits prévus, par financeur et par année'),
  });
  const corps = [
    renderCouverture(contrat),
    renderSommaire(axes, fiches.length, pages),
    `<main><section id="texte" class="articles">${articles}</section>`,
    ...axes.map(renderAxe),
    renderSignatures(contrat),
    '</main>',
  ].join('\n');
  return renderPage(`${contrat.titre}, texte signé`, css, corps);
}

const renderCouverture = (contrat: Exemple['contrat']): string => `<header class="couverture">
<h1>${escapeHtml(contrat.titre)}</h1>
<p class="periode">${contrat.periode?.debut}–${contrat.periode?.fin}</p>
<div class="parties"><p>Entre</p>${renderList(contrat.signataires.map(({ nom }) => nom ?? ''))}</div>
<p class="date">Signé le ${formatDate(contrat.signature?.date ?? '')}</p>
<p class="fictif">Ce territoire n’existe pas. Ses partenaires, ses actions et ses chiffres sont inventés, pour montrer à quoi ressemble un contrat publié en entier.</p>
</header>`;

function renderSommaire(axes: readonly AxeExemple[], nombre: number, pages: PagesParAncre): string {
  const entree = (ancre: string, libelle: string) =>
    `<a href="#${ancre}"><span>${escapeHtml(libelle)}</span><span class="page">${pages.get(ancre) ?? ''}</span></a>`;
  const lignes = axes.map(
    (axe) =>
      `<li class="axe-sommaire">${entree(`axe-${axe.numero}`, `Axe ${axe.numero}. ${axe.facts.titre}`)}<ul>${axe.fiches
        .map((fiche) => `<li>${entree(`fiche-${fiche.code}`, `${fiche.code} ${fiche.facts.titre}`)}</li>`)
        .join('')}</ul></li>`,
  );
  return `<nav class="sommaire"><h2>Sommaire</h2><p>${axes.length} axes, ${nombre} fiches-actions.</p><ul><li>${entree('texte', 'Préambule et articles')}</li>${lignes.join('')}</ul></nav>`;
}

const renderInstances = (contrat: Exemple['contrat']): string =>
  `<table class="instances"><caption>Instances du contrat</caption><thead><tr><th scope="col">Instance</th><th scope="col">Qui y siège</th><th scope="col">Ce qu’elle fait</th></tr></thead><tbody>${(
    contrat.gouvernance?.instances ?? []
  )
    .map(
      ({ nom, membres, missions, note }) =>
        `<tr><th scope="row">${escapeHtml(nom)}</th><td>${renderList(membres)}</td><td>${renderList(missions)}<p>${escapeHtml(note ?? '')}</p></td></tr>`,
    )
    .join('')}</tbody></table>`;

const renderSignatures = (contrat: Exemple['contrat']): string =>
  `<section class="signatures"><p>Fait à Villefiction, le ${formatDate(contrat.signature?.date ?? '')}, en huit exemplaires.</p><ul>${contrat.signataires
    .map(({ nom, fonction }) => `<li><strong>${escapeHtml(nom ?? '')}</strong><span>${escapeHtml(fonction ?? '')}</span><em>signé</em></li>`)
    .join('')}</ul></section>`;

const renderAxe = (axe: AxeExemple): string => `<section class="axe">
<div class="axe-tete"><h2 id="axe-${axe.numero}"><span class="numero">Axe ${axe.numero}</span> ${escapeHtml(axe.facts.titre)}</h2>
${renderList(axe.facts.objectifs)}</div>
${axe.fiches.map(renderFiche).join('\n')}
</section>`;
