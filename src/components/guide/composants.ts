import Encart from '#components/ui/Encart.astro';
import Etapes from '#components/page/Etapes.astro';
import Bloc from './Bloc.astro';
import Capture from './Capture.astro';
import Colonnes from './Colonnes.astro';
import Fichier from './Fichier.astro';

/** The components that a chapter of the guide may use, and no others. */
export const composantsDuGuide = { Capture, Colonnes, Encart, Etapes, Fichier, pre: Bloc };
