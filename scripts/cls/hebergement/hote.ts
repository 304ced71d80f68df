import path from 'node:path';
import type { Hote } from '../../hebergement/cibles.ts';
import { lireSite, type SiteConstruit } from '../../hebergement/lire-site.ts';
import type { Demande } from '../commande.types.ts';
import { dossierMontre } from '../dossier-montre.ts';
import { Refus } from '../refus.ts';
import { ecrireFichiers } from './ecrire.ts';

const LOCAL = /^https?:\/\/(?:localhost|127\.|\[::1\])/;

/** The built site, for the address where it will be served; else what to build first. */
function siteAPublier({ options, valeurs, depuis }: Demande): SiteConstruit {
  const { sortie } = options;
  const construit = lireSite(sortie);
  const site = valeurs.has('site') ? options.site : (construit?.site ?? options.site);
  const base = valeurs.has('base') ? options.base : (construit?.base ?? options.base);
  const montre = dossierMontre(sortie, depuis);
  const consigne = (adresse: string) =>
    `Construisez-le pour son adresse, puis relancez cette commande :\n  npm run build -- --site ${adresse}` +
    `${base === '/' ? '' : ` --base ${base}`}${valeurs.has('contenu') ? ` --contenu ${options.contenu}` : ''}` +
    `${valeurs.has('sortie') ? ` --sortie ${montre}` : ''} --compresser`;
  const publiable = LOCAL.test(site) ? 'https://cls.exemple.fr' : site;
  if (!construit) throw new Refus(`Aucun site construit dans ${montre}/.\n${consigne(publiable)}`);
  if (construit.site !== site || construit.base !== base)
    throw new Refus(
      `Le site de ${montre}/ est construit pour ${construit.site}${construit.base}, et non pour ${site}${base} : ` +
        `ses liens n’y mèneraient pas.\n${consigne(publiable)}`,
    );
  if (LOCAL.test(site))
    throw new Refus(
      `Le site de ${montre}/ est construit pour cette machine seule (${site}) : ses adresses ne vaudraient rien ailleurs.\n` +
        consigne(publiable),
    );
  return construit;
}

/** Writes the configuration of a host that serves the built folder. */
export async function ecrireHote(demande: Demande, cible: string, hote: Hote): Promise<boolean> {
  const { options, valeurs, depuis } = demande;
  const construit = siteAPublier(demande);
  const vers = valeurs.get('vers')?.[0];
  const dossier =
    vers === undefined
      ? hote.dansLeSite
        ? options.sortie
        : path.resolve(depuis, `hebergement-${cible}`)
      : path.resolve(depuis, vers);
  // Where it stands on the server: not a folder of this machine, so it is taken as written.
  const servi = { ...construit, dossier: valeurs.get('dossier')?.[0] ?? options.sortie };
  const tenu = await ecrireFichiers(demande, dossier, hote.fichiers(servi));
  if (tenu)
    console.log(
      [
        '',
        hote.dansLeSite
          ? `Pour ${hote.nom}, à l’adresse ${servi.site}${servi.base}`
          : `${hote.nom} servira ${servi.dossier} à l’adresse ${servi.site}${servi.base}`,
        ...(hote.dansLeSite && dossier !== options.sortie
          ? [
              'Copiez ces fichiers dans le dossier du site, aux mêmes endroits : c’est là qu’ils sont lus.',
            ]
          : hote.suite(dossierMontre(dossier, depuis), servi)),
      ].join('\n'),
    );
  return tenu;
}
