import type { Decoupage } from '#geography/decoupage.types.ts';
import type { Proposition } from '#geography/propose-perimetre.ts';
import { findLieu } from '#publishing/nouveau/find-lieu.ts';
import type { PerimetreChoisi } from '#publishing/nouveau/nouveau.types.ts';
import type { Demande } from '../commande.types.ts';
import type { Saisie } from '../saisie.ts';

/** A place of the official division, as a person recognises it. */
export const montrerLieu = ({
  sorte,
  code,
  nom,
  nombreCommunes,
  departements,
}: Proposition): string =>
  sorte === 'epci'
    ? `${nom} (${nombreCommunes} communes, département ${departements.join(', ')} ; SIREN ${code})`
    : `${nom} (commune, département ${departements.join(', ')} ; code INSEE ${code})`;

/**
 * The places that the contract covers: what the options name, else what a person names one by one.
 * A name that is not that of one place alone is never guessed.
 */
export async function saisirPerimetre(
  demande: Demande,
  saisie: Saisie,
  departements: readonly string[],
  decoupage: Decoupage,
): Promise<PerimetreChoisi> {
  const { demander } = demande;
  const lieux: Proposition[] = [];
  const nonResolus: string[] = [];
  const prendre = async (nom: string) => {
    const recherche = findLieu(nom, departements, decoupage);
    if (recherche.genre === 'trouve') {
      console.log(`« ${nom} » : ${montrerLieu(recherche.lieu)}.`);
      lieux.push(recherche.lieu);
    } else if (demander) await choisir(nom, recherche.propositions);
    else saisie.refuser(expliquer(nom, recherche.propositions));
  };
  const choisir = async (nom: string, propositions: readonly Proposition[]) => {
    if (propositions.length === 0)
      console.log(`« ${nom} » : rien d’approchant dans ces départements.`);
    else {
      console.log(`« ${nom} » peut vouloir dire :`);
      propositions.forEach((proposition, rang) =>
        console.log(`  ${rang + 1}. ${montrerLieu(proposition)}`),
      );
    }
    for (;;) {
      const reponse =
        (await demander?.(
          propositions.length > 0
            ? 'Lequel ? (numéro, SIREN ou code INSEE ; Entrée : aucun, le nom sera gardé tel quel)'
            : 'Son numéro SIREN ou code INSEE ? (Entrée : le nom sera gardé tel quel)',
        )) ?? '';
      const choisi = propositions[Number(reponse) - 1];
      const parCode = choisi ? undefined : findLieu(reponse, [], decoupage);
      const lieu = choisi ?? (parCode?.genre === 'trouve' ? parCode.lieu : undefined);
      if (lieu) {
        if (!choisi) console.log(montrerLieu(lieu));
        lieux.push(lieu);
        return;
      }
      if (reponse === '') {
        nonResolus.push(nom);
        return;
      }
      console.log(`« ${reponse} » n’est ni un numéro de la liste, ni un code connu.`);
    }
  };

  const donnes = demande.valeurs.get('perimetre') ?? [];
  for (const nom of donnes) await prendre(nom);
  if (donnes.length > 0 || !demander || !saisie.aDemande) return { lieux, nonResolus };
  console.log(
    '\nCommunes couvertes : donnez une intercommunalité entière, ou des communes une à une.',
  );
  for (;;) {
    const nom = await demander(
      lieux.length + nonResolus.length === 0
        ? 'Quelle intercommunalité ou commune ?'
        : 'Une autre ? (Entrée : non)',
    );
    if (nom === '') return { lieux, nonResolus };
    await prendre(nom);
  }
}

const expliquer = (nom: string, propositions: readonly Proposition[]): string =>
  propositions.length === 0
    ? `--perimetre « ${nom} » : rien d’approchant dans ces départements. Donnez son numéro SIREN ou son code INSEE.`
    : [
        `--perimetre « ${nom} » peut vouloir dire :`,
        ...propositions.map((proposition) => `    ${montrerLieu(proposition)}`),
        `  Redonnez l’option avec le bon code, par exemple --perimetre ${propositions[0]?.code ?? ''}`,
      ].join('\n');
