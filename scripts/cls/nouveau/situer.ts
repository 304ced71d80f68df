import { slugOf } from '#geography/slug.ts';
import type { Demande } from '../commande.types.ts';
import { lireDossier, lireTexte } from '../lire-reponse.ts';
import type { Saisie } from '../saisie.ts';
import { ouvrirTerritoire, type TerritoireConnu } from './territoire-connu.ts';

/** Options that describe a territoire: they say nothing to one that exists already. */
const DU_TERRITOIRE = ['nature', 'porteur', 'nature-porteur', 'departement'] as const;

/** The territoire meant: its folder, its name, and what is there already. */
export async function situer(
  { valeurs }: Demande,
  saisie: Saisie,
  contenu: string,
): Promise<{
  readonly id: string;
  readonly nom: string;
  readonly connu: TerritoireConnu | undefined;
}> {
  const deContrat = /^([^/]+)\/[^/]+$/.exec(valeurs.get('contrat')?.[0] ?? '')?.[1];
  const designe = valeurs.has('territoire')
    ? await saisie.proposer({
        option: 'territoire',
        question: 'Dossier du territoire ?',
        lire: lireDossier,
      })
    : deContrat;
  const dejaLa = designe === undefined ? undefined : ouvrirTerritoire(contenu, designe);
  const nom =
    dejaLa?.nom ??
    (await saisie.exiger({
      option: 'nom',
      question: 'Nom du territoire ? (tel que ses habitants le reconnaissent)',
      lire: lireTexte,
    })) ??
    '';
  const id = designe ?? slugOf(nom);
  const connu = dejaLa ?? (id === '' ? undefined : ouvrirTerritoire(contenu, id));
  if (connu) {
    console.log(
      `Le territoire « ${connu.nom} » existe déjà (contrats/${id}) : il reçoit un contrat de plus.`,
    );
    for (const option of DU_TERRITOIRE)
      if (valeurs.has(option))
        saisie.refuser(
          `--${option} ne s’applique pas : le territoire ${id} existe déjà. Retirez l’option, ou donnez un autre dossier avec --territoire.`,
        );
  }
  return { id, nom: connu?.nom ?? nom, connu };
}
