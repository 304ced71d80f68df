import { readFileSync } from 'node:fs';
import { formatDate } from '#site/formats.ts';
import { formatEuros, renderBudget } from './blocs.ts';
import { sumBudgets } from './budget.ts';
import { escapeHtml, fillTemplate, renderPage } from './html.ts';
import type { AxeExemple, Exemple } from './read-exemple.ts';

const texte = readFileSync(new URL('textes/synthese.md', import.meta.url), 'utf8');
const css = readFileSync(new URL('synthese.css', import.meta.url), 'utf8');

const CHIFFRES = [
  ['18 240', 'habitants dans douze communes'],
  ['11', 'médecins généralistes, dont 5 ont 60 ans ou plus'],
  ['1 sur 5', 'habitant interrogé a renoncé à un soin dans l’année'],
  ['5 mois', 'd’attente pour un premier rendez-vous en santé mentale'],
] as const;

/** The contract in two pages, for residents. */
export function renderSynthese({ contrat, axes }: Exemple): string {
  const budget = sumBudgets(axes.flatMap((axe) => axe.fiches));
  const titre = `L’essentiel du ${contrat.titre.replace('Contrat', 'contrat')}`;
  const corps = fillTemplate(texte, {
    chiffres: `<ul class="chiffres">${CHIFFRES.map(([valeur, libelle]) => `<li><strong>${valeur}</strong> ${libelle}</li>`).join('')}</ul>`,
    actions: axes.map(renderAxe).join(''),
    total: `<strong>${formatEuros(budget.total)}</strong>`,
    budget: renderBudget(budget, 'Crédits prévus pour les actions'),
  });
  const entete = `<header><p>${contrat.periode?.debut}–${contrat.periode?.fin} · signé le ${formatDate(contrat.signature?.date ?? '')}</p><h1>${escapeHtml(titre)}</h1></header>`;
  return renderPage(titre, css, `${entete}<main>${corps}</main>`);
}

const renderAxe = (axe: AxeExemple): string => `<section class="axe"><h3>Axe ${axe.numero}. ${escapeHtml(axe.facts.titre)}</h3><ul>${axe.fiches
  .map(({ code, facts }) => `<li><strong>${code} ${escapeHtml(facts.titre)}.</strong> ${escapeHtml(facts.objectif ?? '')}</li>`)
  .join('')}</ul></section>`;
