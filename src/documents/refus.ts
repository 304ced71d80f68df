/** Why a hosted file is not published: a sentence for each reason. */
export const REFUS = {
  vide: {
    trouve: 'un fichier vide',
    attendu: 'un document qui s’ouvre',
    remede: 'Déposez de nouveau le fichier : la copie s’est sans doute interrompue.',
  },
  'type-inconnu': {
    trouve: 'un contenu qui n’est pas celui d’un document accepté',
    attendu: 'un vrai PDF, ou un fichier de texte ou de tableur',
    remede:
      'Ouvrez le document d’origine et exportez-le en PDF ; renommer un fichier ne suffit pas.',
  },
  endommage: {
    trouve: 'un fichier abîmé ou incomplet, qui ne s’ouvre pas',
    attendu: 'un document qui s’ouvre',
    remede:
      'Vérifiez que le document s’ouvre sur votre poste, puis déposez-le de nouveau ou exportez-le encore une fois.',
  },
  'mot-de-passe': {
    trouve: 'un document protégé par un mot de passe',
    attendu: 'un document que chacun peut ouvrir',
    remede: 'Enregistrez une copie sans mot de passe et déposez-la.',
  },
  'sans-page': {
    trouve: 'un document sans aucune page',
    attendu: 'au moins une page',
    remede: 'Exportez de nouveau le document en PDF.',
  },
  'trop-de-pages': {
    trouve: 'un document de plus de 3 000 pages',
    attendu: '3 000 pages au plus',
    remede: 'Coupez le document en plusieurs parties, et décrivez chacune.',
  },
  'code-actif': {
    trouve: 'un document qui contient un programme (script ou commande à l’ouverture)',
    attendu: 'un document sans programme',
    remede: 'Imprimez le document en PDF (« Enregistrer au format PDF ») et déposez cette copie.',
  },
  'ancien-format': {
    trouve:
      'un document protégé par un mot de passe, ou enregistré dans un ancien format (.doc, .xls)',
    attendu: 'un document .docx, .xlsx, .odt, .ods ou PDF que chacun peut ouvrir',
    remede: 'Enregistrez une copie sans mot de passe, au format actuel ou en PDF, et déposez-la.',
  },
  macros: {
    trouve: 'un document qui contient des macros',
    attendu: 'un document sans macro',
    remede: 'Enregistrez-le au format .docx ou .xlsx sans macro, ou exportez-le en PDF.',
  },
  'trop-volumineux': {
    trouve: 'un document dont le contenu, une fois décompressé, est démesuré',
    attendu: '50 Mo au plus une fois décompressé, en 2 000 parties au plus',
    remede: 'Allégez les images du document, ou exportez-le en PDF.',
  },
  'trop-lent': {
    trouve: 'un document dont la lecture prend trop de temps',
    attendu: 'une lecture en quelques secondes par page',
    remede:
      'Exportez de nouveau le document en PDF, ou coupez-le ; s’il vient d’un logiciel de dessin, aplatissez ses images.',
  },
  'trop-de-memoire': {
    trouve: 'un document dont la lecture demande trop de mémoire',
    attendu: 'un document que l’on peut ouvrir sur un poste ordinaire',
    remede: 'Exportez de nouveau le document en PDF en réduisant la taille de ses images.',
  },
  inattendu: {
    trouve: 'un document qui fait échouer la lecture',
    attendu: 'un document qui s’ouvre',
    remede: 'Exportez de nouveau le document en PDF et déposez cette copie.',
  },
} as const satisfies Record<string, ConstatRefus>;

/** The three parts of what a contributor is told. */
export interface ConstatRefus {
  readonly trouve: string;
  readonly attendu: string;
  readonly remede: string;
}

export type CodeRefus = keyof typeof REFUS;

/** A document that must not be published, and why. */
export class DocumentRefuse extends Error {
  override name = 'DocumentRefuse';
  readonly code: CodeRefus;
  readonly detail: string | undefined;

  /** @param detail what the reading library said, for the maintainers */
  constructor(code: CodeRefus, detail?: string) {
    super(detail === undefined ? REFUS[code].trouve : `${REFUS[code].trouve} (${detail})`);
    this.code = code;
    this.detail = detail;
  }

  get constat(): ConstatRefus {
    return REFUS[this.code];
  }
}
