import type { OrganisationCiteeFacts } from '#domain/organisation/organisation.schema.ts';
import { formatListe, formatPeriode } from '#site/formats.ts';
import { formatEuros } from './blocs.ts';
import { sumBudgets } from './budget.ts';
import { escapeHtml, renderMarkdown } from './html.ts';
import type { FicheExemple } from './read-exemple.ts';

const SECTION = /^## (.+)$/gm;

/** Text of one `##` section of a fiche's body. */
export function sectionOf(corps: string, titre: string): string {
  const [, ...morceaux] = corps.split(SECTION);
  return morceaux[morceaux.indexOf(titre) + 1]?.trim() ?? '';
}

const noms = (organisations: readonly OrganisationCiteeFacts[]): string =>
  formatListe(organisations.map(({ nom, organisation }) => nom ?? organisation ?? ''));

const ligne = (terme: string, valeur: string | undefined): string =>
  valeur ? `<div><dt>${terme}</dt><dd>${escapeHtml(valeur)}</dd></div>` : '';

/**
 * A fiche as it was on the day of the signature: what was planned, without what was reported since
 * (progress, measured values, milestones moved).
 */
export function renderFiche(fiche: FicheExemple): string {
  const { facts } = fiche;
  const { annees, totaux, total } = sumBudgets([fiche]);
  const montants = annees.map((annee, rang) => `${formatEuros(totaux[rang] ?? 0)} en ${annee}`);
  const calendrier = facts.calendrier;
  const periode = calendrier?.debut && calendrier.fin ? formatPeriode(calendrier.debut, calendrier.fin) : undefined;
  return `<section class="fiche" id="fiche-${fiche.code}">
<h3><span class="code">${fiche.code}</span> ${escapeHtml(facts.titre)}</h3>
<p class="objectif">${escapeHtml(facts.objectif ?? '')}</p>
<p><strong>Constat.</strong> ${escapeHtml(facts.constat ?? '')}</p>
<dl>${[
    ligne('Pilotage', noms(facts.pilotes)),
    ligne('Partenaires', noms(facts.partenaires)),
    ligne('Calendrier', [periode, calendrier?.recurrent].filter(Boolean).join(' ; ')),
    ligne('Moyens', facts.moyens),
    ligne('Budget', montants.length > 1 ? `${formatEuros(total)}, soit ${formatListe(montants)}` : montants[0]),
  ].join('')}</dl>
<h4>Étapes</h4>${renderMarkdown(sectionOf(fiche.corps, 'Étapes'))}
${renderIndicateurs(fiche)}</section>`;
}

function renderIndicateurs({ code, facts }: FicheExemple): string {
  const lignes = facts.indicateurs.map(
    ({ nom, valeurInitiale, cible }) =>
      `<tr><th scope="row">${escapeHtml(nom)}</th><td>${escapeHtml(valeurInitiale ?? '–')}</td><td>${escapeHtml(cible ?? '–')}</td></tr>`,
  );
  return `<table class="indicateurs"><caption>Indicateurs de la fiche ${code}</caption><thead><tr><th scope="col">Indicateur</th><th scope="col">Départ</th><th scope="col">Cible</th></tr></thead><tbody>${lignes.join('')}</tbody></table>`;
}
