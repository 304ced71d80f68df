import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entree, Entrees } from '../entries.ts';
import { DOSSIER_CONTENU } from './content-folder.ts';
import { forgetReading, sharedReading, type LecturePartagee } from './shared-reading.ts';

/** Names of the collections that hold entries of the content. */
export type NomCollection = Exclude<keyof Entrees, 'fichiers' | 'illisibles'>;

/** A record of the content store, before its schema is applied. */
interface Ligne {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body?: string;
}

/** Loads one list of entries. Bodies are stored as text: pages render what they show, when they show it. */
export const entreesLoader = (collection: NomCollection): Loader =>
  loaderOf(collection, ({ entrees }) => {
    const liste: Entree<unknown> | readonly Entree<unknown>[] | undefined = entrees[collection];
    return [liste ?? []].flat().map(({ id, data, corps, fichier, racine, ligneCorps }, rang) => ({
      id,
      data: { facts: data, fichier, racine, ligneCorps, rang },
      body: corps,
    }));
  });

/** Loads what was measured of hosted files. */
export const fichiersLoader = (): Loader =>
  loaderOf('fichiers', ({ entrees }) =>
    entrees.fichiers.map((fichier) => ({ id: fichier.chemin, data: { ...fichier } })),
  );

/** Loads the verdict of the reading, so that the catalogue can refuse content that has anomalies. */
export const controleLoader = (): Loader =>
  loaderOf('controle', ({ entrees, anomalies, numero }) => [
    { id: 'controle', data: { anomalies, illisibles: [...entrees.illisibles], lecture: numero } },
  ]);

function loaderOf(nom: string, lignesDe: (lecture: LecturePartagee) => readonly Ligne[]): Loader {
  return {
    name: `contenu-${nom}`,
    load: async (contexte) => {
      await fillStore(contexte, lignesDe);
      watchFolder(contexte, () => fillStore(contexte, lignesDe));
    },
  };
}

async function fillStore({ store, parseData }: LoaderContext, lignesDe: (lecture: LecturePartagee) => readonly Ligne[]): Promise<void> {
  const lignes = await Promise.all(
    lignesDe(sharedReading()).map(async ({ id, data, body }) => ({
      id,
      data: await parseData({ id, data }),
      ...(body ? { body } : {}),
    })),
  );
  store.clear();
  for (const ligne of lignes) store.set(ligne);
}

function watchFolder({ watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  if (!watcher) return;
  watcher.add(DOSSIER_CONTENU);
  watcher.on('all', (_evenement, chemin) => {
    if (!chemin.startsWith(`${DOSSIER_CONTENU}${sep}`)) return;
    forgetReading();
    // Every collection hears the change before the first of them reads the folder, once for all.
    setImmediate(() => reload().catch((error: unknown) => logger.error(String(error))));
  });
}
