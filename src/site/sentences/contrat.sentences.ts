import { LIBELLES_NATURE_CONTRAT, LIBELLES_STATUT } from '#domain/contrat/contrat.labels.ts';
import { debutContrat, isEnVigueur } from '#domain/contrat/statut.rules.ts';
import { anneeDe } from '#domain/date/date.rules.ts';
import type { Contrat } from '#catalogue/model.ts';
import {
  compter,
  formatDate,
  formatDateAvecPreposition,
  formatJusque,
  formatListe,
  formatPeriode,
  formatRang,
  minuscule,
} from '../formats.ts';
import { T } from '../strings/index.ts';

/** State of a contract with its date: `En cours jusqu’en 2029`, `Échu depuis juin 2018`. */
export function phraseStatut({ statut, echeance, successeur, facts }: Contrat): string {
  const libelle = LIBELLES_STATUT[statut];
  const reserve = echeance?.calculee ? T.contrat.calculee : '';
  if (statut === 'echu' && echeance) return `${libelle} depuis ${echeance.date.length === 10 ? 'le ' : ''}${formatDate(echeance.date)}${reserve}`;
  if (isEnVigueur(statut) && echeance)
    return `${libelle} ${formatJusque(echeance.date)}${reserve}`;
  if (statut === 'remplace' && successeur)
    return `${libelle} par ${nomCourt(successeur)}`;
  const constat = facts.statutDeclare?.date ?? (statut === 'preparation' ? facts.signature?.date : undefined);
  return constat && statut === 'preparation' ? `${libelle} ${formatDateAvecPreposition(constat)}` : libelle;
}

/** Whether sources disagree on how long the contract runs, so that a computed end is only one reading. */
export const isDureeContestee = ({ facts }: Contrat): boolean =>
  facts.ecarts.some(({ sujet }) => /^(durée|période)/i.test(sujet));

/** How other pages point to a contract of the same territoire: `le contrat de 2015`. */
export function nomCourt(contrat: Contrat): string {
  const annee = anneeContrat(contrat);
  const nature = contrat.facts.nature === 'contrat' || contrat.facts.nature === 'preparation' ? 'contrat' : contrat.facts.nature;
  const article: Readonly<Record<string, string>> = {
    contrat: 'le contrat',
    avenant: 'l’avenant',
    protocole: 'le protocole',
    prefiguration: 'la préfiguration',
    'accord-cadre': 'l’accord-cadre',
    charte: 'la charte',
  };
  const nom = article[nature] ?? 'le contrat';
  if (annee) return `${nom} de ${annee}`;
  return contrat.facts.generation ? `${nom} de ${formatRang(contrat.facts.generation)} génération` : nom;
}

/** Year by which a contract is known: signature, else start of its period. */
export function anneeContrat({ facts }: Contrat): number | undefined {
  const date = facts.signature?.date ?? facts.periode?.debut;
  return date ? anneeDe(date) : undefined;
}

/** `2015–2018`, `signé le 14 octobre 2022`… or undefined when no date is known. */
export function phrasePeriode(contrat: Contrat): string | undefined {
  const debut = debutContrat(contrat.facts);
  if (debut && contrat.echeance) {
    const [d, f] = [anneeDe(debut), anneeDe(contrat.echeance.date)];
    return d === f ? String(d) : formatPeriode(String(d), String(f));
  }
  return debut ? `${anneeDe(debut)}` : undefined;
}

/** `Signé le 14 octobre 2022`, `En préparation`, `Commencé en 2020`: one line for a list. */
export function phraseDate({ facts, statut }: Contrat): string | undefined {
  if (facts.nature === 'preparation') return undefined;
  if (facts.signature)
    return `${feminin(facts.nature) ? 'Signée' : 'Signé'} ${formatDateAvecPreposition(facts.signature.date)}${facts.signature.deduite ? ' (date déduite)' : ''}`;
  if (facts.periode) return `Période ${formatPeriode(facts.periode.debut, facts.periode.fin)}`;
  return statut === 'inconnu' ? 'Date de signature inconnue' : undefined;
}

const feminin = (nature: string) => nature === 'charte' || nature === 'prefiguration';

/** `3 ans`, `de 3 à 5 ans`, with the source's note. */
export function phraseDuree({ facts: { duree } }: Contrat): string | undefined {
  if (!duree) return undefined;
  const annees =
    duree.annees === undefined ? `de ${duree.minimum} à ${duree.maximum} ans` : compter(duree.annees, 'an');
  return duree.note ? `${annees} (${duree.note})` : annees;
}

/** Figures of a contract in a line: `5 axes · 14 fiches-actions · 13 signataires`. */
export function chiffresContrat({ axes, fiches, annexes, signataires, facts }: Contrat): string[] {
  return [
    axes.length || facts.nombreAxes ? compter(facts.nombreAxes ?? axes.length, 'axe') : '',
    fiches.length ? compter(fiches.length, 'fiche-action', 'fiches-actions') : '',
    signataires.length ? compter(facts.nombreSignataires ?? signataires.length, 'signataire') : '',
    annexes.length ? compter(annexes.length, 'document') : '',
  ].filter(Boolean);
}

/** What our sources did not give of a contract, as one sentence; undefined when nothing essential is missing. */
export function phraseInconnu({ facts, axes, fiches, signataires, echeance }: Contrat): string | undefined {
  const manques = [
    !facts.signature && !facts.periode && facts.nature !== 'preparation' ? 'la date de signature' : '',
    !echeance && facts.nature === 'contrat' ? 'la date de fin' : '',
    signataires.length === 0 && facts.nature !== 'preparation' ? 'les signataires' : '',
    axes.length === 0 ? 'les axes' : '',
    fiches.length === 0 ? 'les fiches-actions' : '',
  ].filter(Boolean);
  if (manques.length === 0) return undefined;
  return `Les sources relevées pour cette page ne nous ont pas donné : ${formatListe(manques)}.`;
}

/** Whether published lists are shorter than announced: `14 fiches annoncées, 12 publiées ici`. */
export function phrasesAnnonces({ facts, axes, fiches, signataires }: Contrat): string[] {
  const ecart = (annonce: number | undefined, publie: number, nom: string, pluriel = `${nom}s`, fem = false) =>
    annonce !== undefined && annonce !== publie
      ? [`${compter(annonce, nom, pluriel)} ${fem ? 'annoncée' : 'annoncé'}${annonce > 1 ? 's' : ''} par les sources, ${publie === 0 ? (fem ? 'aucune connue' : 'aucun connu') : `${publie} ${fem ? 'connue' : 'connu'}${publie > 1 ? 's' : ''}`} ici.`]
      : [];
  return [
    ...ecart(facts.nombreAxes, axes.length, 'axe'),
    ...ecart(facts.nombreFiches, fiches.length, facts.nombreFichesNote ?? 'fiche-action', facts.nombreFichesNote ?? 'fiches-actions', true),
    ...ecart(facts.nombreSignataires, signataires.length, 'signataire'),
  ];
}

/** Title of a contract's page, unique among those of its territoire: official title and year. */
export function titreContrat(contrat: Contrat): string {
  const annee = anneeContrat(contrat);
  const { titre, generation } = contrat.facts;
  const homonymes = contrat.territoire.contrats.filter(({ facts }) => facts.titre === titre).length > 1;
  if (!homonymes || (annee && titre.includes(String(annee)))) return titre;
  if (annee) return `${titre} (${annee})`;
  const rang = generation ? `${formatRang(generation)} génération` : minuscule(LIBELLES_NATURE_CONTRAT[contrat.facts.nature]);
  return `${titre} (${rang})`;
}

/** One sentence about a contract for search engines and shared links. */
export function descriptionContrat(contrat: Contrat): string {
  const axes = contrat.axes.slice(0, 4).map(({ facts }) => minuscule(facts.titre));
  const details = [
    phraseStatut(contrat),
    phraseDate(contrat),
    axes.length ? `Axes : ${axes.join(', ')}` : undefined,
  ].filter(Boolean);
  return `${contrat.facts.titre}. ${details.join('. ')}.`;
}

/** First paragraph of a contract's presentation, in Markdown. */
export const chapeauDe = ({ texte }: Contrat): string =>
  texte.split(/\n\s*\n/).find((bloc) => bloc.trim() !== '' && !bloc.startsWith('#')) ?? '';
