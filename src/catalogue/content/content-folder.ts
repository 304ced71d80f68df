import { resolve } from 'node:path';

/** The project's own content: its vocabularies and glossary serve a content folder that has none. */
export const DOSSIER_PROJET: string = resolve(process.cwd(), 'content');

/** Folder of the content to publish: the `--contenu` option of every command. */
export const DOSSIER_CONTENU: string = resolve(process.cwd(), process.env['PORTAIL_CONTENU'] ?? 'content');

/** The one territoire to read of that folder, for a preview; undefined to read them all. */
export const TERRITOIRE_SEUL: string | undefined = process.env['PORTAIL_TERRITOIRE'];
