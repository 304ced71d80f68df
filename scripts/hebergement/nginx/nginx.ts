import path from 'node:path';
import type { FichierHote, SiteServi } from '../hote.types.ts';
import { AVIS, FICHIERS } from './ecrire.ts';
import { reglages } from './reglages.ts';
import { tables } from './tables.ts';

const emplacement = ({ base, communes }: SiteServi): string =>
  [
    `# Le portail, à inclure dans un bloc « server » : include ${FICHIERS.emplacement};`,
    `# ${AVIS}`,
    '',
    `location ${base} {`,
    `    include ${FICHIERS.reglages};`,
    '    error_page 404 @portail_introuvable;',
    '    try_files /$portail_fichier @portail_ailleurs;',
    '}',
    ...(base === '/'
      ? []
      : [`location = ${base.slice(0, -1)} {`, `    return 301 ${base}$is_args$args;`, '}']),
    '',
    '# Un dossier sans sa barre oblique ; une commune sans page.',
    'location @portail_ailleurs {',
    `    include ${FICHIERS.reglages};`,
    '    error_page 404 @portail_introuvable;',
    '    if (-f $document_root/$portail_chemin/index.html) {',
    `        return 301 ${base}$portail_chemin/$is_args$args;`,
    '    }',
    ...(communes ? ['$portail_commune_actuelle', '$portail_liste'] : []).flatMap((cible) => [
      `    if (${cible}) {`,
      `        return 302 ${cible};`,
      '    }',
    ]),
    '    return 404;',
    '}',
    '',
    'location @portail_introuvable {',
    `    include ${FICHIERS.reglages};`,
    '    try_files /404.html =404;',
    '}',
    '',
  ].join('\n');

function serveur({ site }: SiteServi): string {
  const { hostname: nom, protocol } = new URL(site);
  return [
    `# Le serveur du portail, s’il n’y en a pas déjà un pour ${nom}. Sinon, ajoutez la ligne « include » au vôtre.`,
    'server {',
    '    listen 80;',
    '    listen [::]:80;',
    `    server_name ${nom};`,
    ...(protocol === 'https:'
      ? [
          `    # HTTPS : « certbot --nginx -d ${nom} » ajoute ici le certificat et le renvoi de http vers https.`,
        ]
      : []),
    `    include ${FICHIERS.emplacement};`,
    '}',
    '',
  ].join('\n');
}

/** Configuration of nginx: tables (level « http »), settings of the site, its place in a server, a server. */
export const fichiersNginx = (servi: SiteServi): readonly FichierHote[] => [
  { chemin: FICHIERS.tables, texte: tables(servi) },
  { chemin: FICHIERS.reglages, texte: reglages(servi) },
  { chemin: FICHIERS.emplacement, texte: emplacement(servi) },
  { chemin: FICHIERS.serveur, texte: serveur(servi) },
];

/** What to do with the files, one line each. */
export const suiteNginx = (dossier: string): readonly string[] => {
  const fichier = (nom: string) => path.join(dossier, nom);
  return [
    'Sur le serveur (Debian ou Ubuntu) :',
    `  sudo cp ${fichier(FICHIERS.tables)} ${fichier(FICHIERS.serveur)} /etc/nginx/conf.d/`,
    `  sudo cp ${fichier(FICHIERS.reglages)} ${fichier(FICHIERS.emplacement)} /etc/nginx/`,
    '  sudo nginx -t && sudo systemctl reload nginx',
  ];
};
