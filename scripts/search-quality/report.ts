import type { Cout, Mesures } from '#search/qualite/mesures.types.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const cost = (name: string, { enregistrements, ko, premiere, suivantes, blocage }: Cout): string =>
  `${name} (${enregistrements} fiches d’index) : première visite ${ko.mediane} ko, ${ko.haute} ko au plus haut, ` +
  `${premiere.mediane} ms ; recherches suivantes ${suivantes.mediane} ms, ${suivantes.haute} ms au plus haut ; ` +
  `page bloquée ${blocage} ms au plus`;

/** A measure in lines of text, for whoever ran it. */
export function describe({ resultats, cout, echelle }: Mesures): string {
  const { trouvees, introuvables, genres, echecs, nonReconnues } = resultats;
  return [
    ...[...genres, { titre: 'Ensemble', ...trouvees }].map(
      ({ titre, requetes, mrr, ndcg, premier, echecs: manques }) =>
        `${titre.padEnd(34)} ${String(requetes).padStart(4)}  MRR ${mrr.toFixed(3)}  nDCG ${ndcg.toFixed(3)}  ` +
        `premier ${percent(premier)}  échecs ${percent(manques)}`,
    ),
    `Sans réponse : ${introuvables.requetes}, reconnues ${percent(introuvables.reconnues)}, bruit ${percent(introuvables.bruit)}`,
    ...echecs.map(
      ({ q, attendue, vues }) => `  ✗ ${q} → ${attendue}\n      ${vues.join(' ') || '—'}`,
    ),
    ...nonReconnues.map(
      ({ q, pourquoi, vues }) => `  ✗ ${q} (${pourquoi})\n      ${vues.join(' ') || '—'}`,
    ),
    cost('Coût', cout),
    ...(echelle ? [cost('À l’échelle', echelle)] : []),
  ].join('\n');
}
