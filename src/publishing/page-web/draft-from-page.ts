import { parse } from 'yaml';
import { splitFrontMatter } from '#catalogue/content/front-matter.ts';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import { slugOf } from '#geography/slug.ts';
import type { Ecriture } from '../fichiers/ecriture.types.ts';
import { editFrontMatter, replaceBody } from '../fichiers/markdown-file.ts';
import { newFile } from '../fichiers/new-file.ts';
import type { ContratOuvert } from '../fichiers/open-contrat.ts';
import { addSource, type NouvelleSource } from '../fichiers/territoire-sources.ts';
import type { AxePropose, DocumentPropose, PageLue } from './page-web.types.ts';

/** A draft: the files to write, and what was left as it was because it exists already. */
export interface Brouillon {
  readonly ecritures: readonly Ecriture[];
  readonly gardes: readonly string[];
}

/**
 * Puts what a page says into a contract: its text as presentation, axes and documents that the
 * contract does not have yet, and the page as their source.
 * @param source the page, as a source of the territoire
 */
export function draftFromPage(
  page: PageLue,
  source: NouvelleSource,
  ouvert: ContratOuvert,
): Brouillon {
  const dossier = `contrats/${ouvert.contrat}`;
  const lieu = `contrats/${ouvert.territoire}/territoire.yaml`;
  const { texte: territoire, id } = addSource(ouvert.fichiers.get(lieu) ?? '', source);
  const gardes: string[] = [];
  const ecritures = [
    { fichier: lieu, apres: territoire },
    {
      fichier: `${dossier}/contrat.md`,
      apres: present(
        ouvert.fichiers.get(`${dossier}/contrat.md`) ?? '',
        page.presentation,
        id,
        gardes,
      ),
    },
    ...newAxes(page.axes, dossier, ouvert.fichiers, gardes),
    ...newAnnexes(page.documents, dossier, id, ouvert.fichiers, gardes),
  ].map(({ fichier, apres }) => ({ fichier, avant: ouvert.fichiers.get(fichier), apres }));
  return { ecritures: ecritures.filter(({ avant, apres }) => avant !== apres), gardes };
}

function present(contrat: string, presentation: string, id: string, gardes: string[]): string {
  const { yaml = '', corps = '' } = splitFrontMatter(contrat) ?? {};
  const { sources = [] } = parse(yaml, { schema: 'core' }) as { sources?: string[] };
  if (corps !== '' && presentation !== '')
    gardes.push(
      'Le contrat a déjà une présentation : elle est gardée. Effacez-la de contrat.md pour prendre le texte de la page.',
    );
  const texte = corps === '' && presentation !== '' ? replaceBody(contrat, presentation) : contrat;
  if (sources.includes(id)) return texte;
  return editFrontMatter(
    texte,
    [{ champ: ['sources'], valeur: [...sources, id] }],
    Object.keys(contratSchema.shape),
  );
}

const newAxes = (
  axes: readonly AxePropose[],
  dossier: string,
  fichiers: ContratOuvert['fichiers'],
  gardes: string[],
) =>
  axes.flatMap(({ numero, titre, objectifs }) => {
    const fichier = `${dossier}/axes/${numero}.md`;
    if (fichiers.has(fichier)) {
      gardes.push(`Axe ${numero} : il est déjà dans le contrat, il n’est pas modifié.`);
      return [];
    }
    return {
      fichier,
      apres: newFile('axe', fichier, { titre, ...(objectifs.length > 0 ? { objectifs } : {}) }),
    };
  });

function newAnnexes(
  documents: readonly DocumentPropose[],
  dossier: string,
  source: string,
  fichiers: ContratOuvert['fichiers'],
  gardes: string[],
) {
  const annexes = [...fichiers].filter(([fichier]) => fichier.startsWith(`${dossier}/annexes/`));
  const noms = new Set(annexes.map(([fichier]) => fichier));
  return documents.flatMap((propose) => {
    if (
      annexes.some(
        ([, texte]) => (parse(texte) as { url?: string } | undefined)?.url === propose.url,
      )
    ) {
      gardes.push(`« ${propose.titre} » : cette adresse est déjà celle d’une annexe.`);
      return [];
    }
    const fichier = freeName(`${dossier}/annexes/${slugOf(propose.titre) || 'document'}`, noms);
    noms.add(fichier);
    const { titre, type, url, taille, pages } = propose;
    const annonce = {
      ...(pages === undefined ? {} : { pages }),
      ...(taille === undefined ? {} : { taille }),
    };
    return { fichier, apres: newFile('annexe', fichier, { titre, type, url, ...annonce, source }) };
  });
}

function freeName(debut: string, pris: ReadonlySet<string>): string {
  for (let rang = 1; ; rang += 1) {
    const nom = `${debut}${rang === 1 ? '' : `-${rang}`}.yaml`;
    if (!pris.has(nom)) return nom;
  }
}
