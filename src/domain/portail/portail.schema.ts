import { z } from 'zod';
import { adresseWeb, choix, code, entier, liste, texte } from '../champ/champ.schema.ts';
import { dateComplete, datePartielle } from '../date/date.schema.ts';
import { ATTENDU_ADMINISTRATION, lireAdministration } from './administration.rules.ts';

const courriel = (description: string) =>
  z.email({ error: 'une adresse électronique, par exemple contact@exemple.fr' }).describe(description);

const structureSchema = z.strictObject({
  nom: texte('Nom de la structure.'),
  adresse: texte('Adresse postale.'),
  telephone: texte('Numéro de téléphone.'),
});

/** What the declaration of accessibility says: without an audit, a site is « non conforme » (RGAA 4.1). */
const accessibiliteSchema = z.strictObject({
  etat: choix(['totalement', 'partiellement', 'non'] as const, 'État de conformité au RGAA.'),
  audit: z
    .strictObject({
      date: dateComplete('Date de l’audit.'),
      auditeur: texte('Qui a fait l’audit.'),
      taux: texte('Taux de conformité constaté, par exemple « 82 % ».'),
    })
    .optional()
    .describe('Audit de conformité ; sans audit, l’état est « non ».'),
  declarationDu: dateComplete('Date de la déclaration.'),
  contact: courriel('Adresse à laquelle signaler une difficulté d’accès.'),
  nonConformites: liste(texte('Difficulté connue.'), 'Contenus que l’on sait non accessibles.'),
});

/** A count of contracts made by others: what this portal compares itself with. */
const compteConnuSchema = z.strictObject({
  ou: texte('Où l’on a compté : la France, une région, un département.'),
  region: code('Code INSEE de la région, si c’en est une.', /^\d{2}$/, 'un code INSEE de région à deux chiffres, par exemple 28').optional(),
  nombre: entier('Nombre de contrats annoncé.').optional(),
  dit: texte('Ce que dit la source, en quelques mots.'),
  date: datePartielle('Date à laquelle ce compte vaut.'),
  titre: texte('Titre de la source.'),
  url: adresseWeb('Adresse de la source.'),
});

/** `portail.yaml`: the portal itself. */
export const portailSchema = z.strictObject(
  {
    nom: texte('Nom du portail.'),
    baseline: texte('Une ligne qui dit à quoi il sert.'),
    description: texte('Deux phrases pour les moteurs de recherche.'),
    date: dateComplete('Date de mise à jour : les états des contrats sont calculés à ce jour.'),
    demonstration: texte('Avertissement affiché sur toutes les pages, tant que le portail n’est pas public.').optional(),
    editeur: structureSchema.describe('Éditeur du portail (mentions légales).'),
    directeurPublication: texte('Directeur ou directrice de la publication.'),
    hebergeur: structureSchema.describe('Hébergeur du portail (mentions légales).'),
    contact: courriel('Adresse pour signaler une erreur ou poser une question.'),
    depot: adresseWeb('Adresse du dépôt du contenu.').optional(),
    administration: texte(
      'Modifier le contenu dans un navigateur, à l’adresse /admin/ : « local » pour un dossier de cet ordinateur, « github:organisation/depot » ou « gitlab:groupe/depot » pour un dépôt. Sans cette ligne, la page n’existe pas.',
      ATTENDU_ADMINISTRATION,
    )
      .refine((valeur) => lireAdministration(valeur) !== undefined, { error: ATTENDU_ADMINISTRATION })
      .optional(),
    comptesConnus: liste(compteConnuSchema, 'Comptes de contrats publiés par d’autres, montrés sur la page de couverture.'),
    accessibilite: accessibiliteSchema.describe('Déclaration d’accessibilité.'),
  },
  { error: 'les champs du portail : nom, editeur, hebergeur, contact…' },
);

export type CompteConnu = z.output<typeof compteConnuSchema>;
export type PortailFacts = z.output<typeof portailSchema>;
