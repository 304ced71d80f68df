import { phraseApproximations } from '#site/sentences/resultats.sentences.ts';
import { recherche as T } from '#site/strings/recherche.ts';
import { typographier } from '#site/typography.ts';
import type { Table } from '../table.ts';
import type { Disposition } from './disposer.ts';
import { creerGroupe } from './groupe.ts';
import { preparerListe } from './liste.ts';
import { champ, copier } from './modele.ts';
import { preparerDocuments } from './montrer-documents.ts';
import { installerPliable } from './pliable.ts';
import type { Vue } from './vue.ts';

const CLE = 'approximations';
/** Groups shown at a time. */
const PAS = 10;

/** Prepares what has some of the words only, apart and folded; the function it gives shows it. */
export async function preparerApproximations(
  vue: Vue,
  { groupes, compte, documents, ouvertes }: Disposition['approximations'],
  tableDocuments: Table | undefined,
): Promise<() => void> {
  const zone = champ(vue.racine, CLE);
  if (groupes.length + documents.length === 0) return () => zone.replaceChildren();
  const details = copier(vue.racine, CLE) as HTMLDetailsElement;
  champ(details, 'partiels-compte').textContent = typographier(
    phraseApproximations(compte, documents),
  );
  const retenu = vue.deplies[CLE];
  await installerPliable(details, {
    ouvert: retenu === undefined ? ouvertes : retenu > 0,
    preparer: async () => {
      const afficher = await Promise.all([
        preparerListe(details, 'partiels', {
          elements: groupes,
          creer: (groupe) =>
            creerGroupe(vue, { ...groupe, cle: `${CLE} ${groupe.cle}` }, { deplie: false }),
          pas: PAS,
          montres: vue.deplies[`${CLE} groupes`],
          plus: T.plusDeGroupes,
          noter: (nombre) => vue.deplier(`${CLE} groupes`, nombre),
        }),
        ...(tableDocuments
          ? [
              preparerDocuments(vue, details, 'partiels-documents', {
                table: tableDocuments,
                documents,
              }),
            ]
          : []),
      ]);
      return () => {
        champ(details, 'partiels-documents-titre').hidden = documents.length === 0;
        for (const montrer of afficher) montrer();
      };
    },
    noter: (ouvert) => vue.deplier(CLE, ouvert ? 1 : 0),
  });
  return () => zone.replaceChildren(details);
}
