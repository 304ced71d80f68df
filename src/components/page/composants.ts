import Encart from '#components/ui/Encart.astro';
import Etapes from './Etapes.astro';
import SourceMarquePage from './SourceMarquePage.astro';

/** The components that a maintainer may use in `content/pages/*.mdx`, and no others. */
export const composantsDePage = { Encart, Etapes, SourceMarque: SourceMarquePage };
