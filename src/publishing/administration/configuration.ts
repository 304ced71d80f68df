import type { Backend, CmsConfig } from '@sveltia/cms';
import type { LieuAdministration } from '#domain/portail/administration.rules.ts';
import { collectionsDe } from './collections.ts';
import type { DonneesAdministration, TerritoireEdite } from './donnees.types.ts';

/**
 * Configuration of the editor for one territoire.
 * @param territoire the one to edit; the editor reads nothing of the others
 */
export const configurationDe = (donnees: DonneesAdministration, territoire: TerritoireEdite): CmsConfig => ({
  load_config_file: false,
  backend: hote(donnees.lieu, territoire),
  app_title: `${territoire.libelle} — ${donnees.nom}`,
  display_url: donnees.accueil,
  logout_redirect_url: donnees.accueil,
  logo: { src: `${donnees.accueil}favicon.svg` },
  show_preview_links: false,
  media_folder: `${donnees.racine}contrats/${territoire.id}`,
  public_folder: '/',
  // The name of a document becomes an address; banks of pictures are elsewhere, and contracts show none.
  media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: { providers: [] } },
  editor: { preview: false },
  slug: { encoding: 'ascii', clean_accents: true },
  output: { omit_empty_optional_fields: true },
  collections: collectionsDe(donnees, territoire),
});

/** A key is asked of whoever edits on a git host: no third party stands between them and their repository. */
function hote(lieu: LieuAdministration, { id }: TerritoireEdite): Backend {
  // The editor wants the name of a repository even to open a folder, which it remembers under that name.
  // Of the hosts that it knows, this is the one that it asks nothing of before it is used.
  if (lieu.hote === 'local') return { name: 'gitea', repo: `dossier/${id}`, auth_methods: ['token'] };
  const { hote: name, depot: repo, branche } = lieu;
  return { name, repo, auth_methods: ['token'], ...(branche === undefined ? {} : { branch: branche }) };
}
