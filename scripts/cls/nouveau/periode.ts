import { compareDates } from '#domain/date/date.rules.ts';
import type { NouveauContrat } from '#publishing/nouveau/nouveau.types.ts';
import { lireDate } from '../lire-reponse.ts';
import type { Saisie } from '../saisie.ts';

/** The years covered: both ends, or nothing. */
export async function saisirPeriode(saisie: Saisie): Promise<NouveauContrat['periode']> {
  const debut = await saisie.proposer({
    option: 'debut',
    question: 'Quand commence la période couverte ? (2025 ; Entrée : inconnu)',
    lire: lireDate,
  });
  if (debut === undefined) {
    if (saisie.donne('fin') && !saisie.donne('debut'))
      saisie.refuser(
        '--fin ne va pas sans --debut : la période couverte a besoin de ses deux bouts.',
      );
    return undefined;
  }
  const fin = await saisie.exiger({
    option: 'fin',
    question: 'Quand finit-elle ? (2029)',
    lire: (ecrit) => {
      const lu = lireDate(ecrit);
      return 'valeur' in lu && compareDates(debut, lu.valeur) > 0
        ? { refus: `La période se terminerait (${ecrit}) avant de commencer (${debut}).` }
        : lu;
    },
  });
  return fin === undefined ? undefined : { debut, fin };
}
