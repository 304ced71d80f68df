import path from 'node:path';
import { parse } from 'yaml';
import { portailSchema } from '#domain/portail/portail.schema.ts';
import { editYaml } from '../fichiers/edit-yaml.ts';
import type { Ecriture } from '../fichiers/ecriture.types.ts';
import { readIfAny } from '../fichiers/write-all.ts';
import type { Futur } from './futur.types.ts';

const FICHIER = 'portail.yaml';

/**
 * The date of the portal, moved to the day of the import when a state of progress holds on that day:
 * nothing later than the portal's own date may be published as a fact. Undefined when it need not move.
 */
export function portalDateWriting(contenu: string, futurs: readonly Futur[], aujourdhui: string): Ecriture | undefined {
  const datee = futurs.some(({ futur, changement }) => changement && (futur?.faits['avancement'] as { date?: unknown } | undefined)?.date === aujourdhui);
  const avant = datee ? readIfAny(path.join(contenu, FICHIER))?.replace(/\r\n?/g, '\n') : undefined;
  if (avant === undefined) return undefined;
  const { date } = (parse(avant, { schema: 'core' }) ?? {}) as { date?: unknown };
  if (typeof date !== 'string' || date >= aujourdhui) return undefined;
  return { fichier: FICHIER, avant, apres: editYaml(avant, [{ champ: ['date'], valeur: aujourdhui }], Object.keys(portailSchema.shape)) };
}
