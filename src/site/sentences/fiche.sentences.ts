import type { Fiche } from '#catalogue/model.ts';
import type { FicheFacts } from '#domain/fiche/fiche.schema.ts';
import { formatDate, formatJusque, formatListe, formatPeriode } from '../formats.ts';
import { titreContrat } from './contrat.sentences.ts';

/** `Fiche 1.2 : Aller vers…`, or the title alone when the source numbers nothing. */
export const nomFiche = ({ code, facts }: Fiche): string =>
  code ? `Fiche ${code} : ${facts.titre}` : facts.titre;

/** Unique title of a fiche's page. */
export const titreFiche = (fiche: Fiche): string => `${nomFiche(fiche)} · ${titreContrat(fiche.contrat)}`;

/** One sentence about a fiche for search engines. */
export function descriptionFiche(fiche: Fiche): string {
  const pilotes = fiche.pilotes.map(({ nom }) => nom);
  const pilotage = pilotes.length ? ` Pilotage : ${formatListe(pilotes)}.` : '';
  return `${nomFiche(fiche)}, ${fiche.contrat.facts.titre}.${fiche.facts.objectif ? ` ${fiche.facts.objectif.replace(/\.$/, '')}.` : ''}${pilotage}`;
}

/** When an action takes place, in one line. */
export function phraseCalendrier({ calendrier }: FicheFacts): string | undefined {
  if (!calendrier) return undefined;
  const { debut, fin, texte, recurrent } = calendrier;
  const dates = debut && fin ? formatPeriode(debut, fin) : debut ? `à partir ${debut.length === 10 ? 'du' : 'de'} ${formatDate(debut)}` : fin && formatJusque(fin);
  return [dates, texte, recurrent].filter(Boolean).join(' ; ') || undefined;
}
