import { LIBELLES_TYPE_ANNEXE } from '#domain/annexe/annexe.labels.ts';
import type { Annexe } from '#catalogue/model.ts';
import { compter, formatOctets, minuscule } from '../formats.ts';
import { titreContrat } from './contrat.sentences.ts';

/** `65 pages · 1,3 Mo`: measured when the file is here, as announced otherwise. */
export function poidsAnnexe({ facts, fichier }: Annexe): string {
  const taille = fichier
    ? formatOctets(fichier.octets)
    : facts.taille && `${facts.tailleApproximative ? 'environ ' : ''}${facts.taille}`;
  return [facts.pages ? compter(facts.pages, 'page') : '', taille].filter(Boolean).join(' · ');
}

/** What a document is and where it can be read: `Diagnostic · hébergé ici`. */
export function phraseDisponibilite({ facts, fichier }: Annexe): string {
  const lieu = fichier
    ? 'fichier à télécharger'
    : facts.url
      ? facts.copieTierce
        ? 'sur une plateforme tierce'
        : 'sur le site d’origine'
      : 'signalé par la source, sans adresse';
  return `${LIBELLES_TYPE_ANNEXE[facts.type]} · ${lieu}`;
}

/** Unique title of an annexe's page. */
export const titreAnnexe = (annexe: Annexe): string => `${annexe.facts.titre} · document · ${titreContrat(annexe.contrat)}`;

/** One sentence about an annexe for search engines. */
export const descriptionAnnexe = (annexe: Annexe): string =>
  [
    `${LIBELLES_TYPE_ANNEXE[annexe.facts.type]} du ${minuscule(annexe.contrat.facts.titre)}`,
    poidsAnnexe(annexe),
    annexe.facts.resume,
  ]
    .filter(Boolean)
    .join('. ');
