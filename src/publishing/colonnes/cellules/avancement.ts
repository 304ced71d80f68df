import { LIBELLES_AVANCEMENT } from '#domain/fiche/fiche.labels.ts';
import { choixGenre } from './choix.ts';
export const etatGenre = choixGenre(LIBELLES_AVANCEMENT, {});
