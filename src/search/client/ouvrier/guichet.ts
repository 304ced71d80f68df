import type { Etat } from '../../etat.ts';
import { decoderTable } from '../../table-codec.ts';
import { type Acces, accesReseau } from '../acces.ts';
import { comprendre, type Comprehension } from '../comprendre.ts';
import { ouvrirDocuments, type FondsDocuments, repondreDocuments } from '../repondre-documents.ts';
import { repondre } from '../repondre.ts';
import { chargerRessources, type Ressources } from '../ressources.ts';
import type { Canal, Demande, Demandes, Reponses } from './messages.types.ts';
import { coderDocuments, coderReponse, type Rangs, rangsDe } from './transmettre.ts';

/** How each question is answered. */
type Guichet = { readonly [D in Demande]: (objet: Demandes[D]) => Promise<Reponses[D]> };

/** What has been opened, and what must be kept between two questions. */
interface Ouvert {
  readonly ressources: Ressources;
  readonly rangs: Rangs<Ressources['table']['lignes'][number]>;
}

/** Answers the questions of the page; wherever it runs, it alone has the engine. */
export function creerGuichet(acces: Acces = accesReseau): Canal {
  let ouvert: Ouvert | undefined;
  let fonds: FondsDocuments | undefined;
  let derniere: { readonly cle: string; readonly comprehension: Comprehension } | undefined;

  const exiger = <T>(present: T | undefined): T => {
    if (present === undefined) throw new Error('The search was not opened');
    return present;
  };
  const cleDe = ({ q, mode }: Etat) => `${mode} ${q}`;

  const guichet: Guichet = {
    ouvrir: async ({ racine, table: json }) => {
      const table = decoderTable(json);
      const ressources = await chargerRessources(racine, table, acces);
      ouvert = { ressources, rangs: rangsDe(table.lignes) };
      return true;
    },
    repondre: async (etat) => {
      const { ressources, rangs } = exiger(ouvert);
      const { comprehension, ...reponse } = await repondre(etat, ressources);
      derniere = { cle: cleDe(etat), comprehension };
      return coderReponse(reponse, rangs);
    },
    ouvrirDocuments: async (table) => {
      fonds = ouvrirDocuments(table, exiger(ouvert).ressources.index);
      return true;
    },
    repondreDocuments: async (etat) => {
      const { ressources } = exiger(ouvert);
      const { liste, ...reste } = exiger(fonds);
      const comprehension =
        derniere?.cle === cleDe(etat) ? derniere.comprehension : await comprendre(etat, ressources);
      const reponse = await repondreDocuments(comprehension, etat, { liste, ...reste });
      return coderDocuments(reponse, liste);
    },
    lire: async (rang) => exiger(exiger(ouvert).ressources.moteur.tout[rang]).data(),
    lirePage: async (rang) => exiger(exiger(fonds).moteur.tout[rang]).data(),
  };
  return (demande, objet) => guichet[demande](objet);
}
