import { accueil } from './accueil.ts';
import { annexe } from './annexe.ts';
import { collections } from './collections.ts';
import { contrat } from './contrat.ts';
import { guide } from './guide.ts';
import { interfaceCommune } from './interface.ts';
import { lieux } from './lieux.ts';

/** Every word of the interface, in one place; content and labels of the domain are elsewhere. */
export const T = { ...interfaceCommune, accueil, annexe, contrat, collections, guide, lieux } as const;
