/** Why a spreadsheet cannot be read at all: what was found, and how to mend it. */
export class TableurRefuse extends Error {
  override name = 'TableurRefuse';
  readonly trouve: string;
  readonly remede: string;

  /** @param detail what the reading library said, for the maintainers */
  constructor(trouve: string, remede: string, detail?: string) {
    super(detail === undefined ? trouve : `${trouve} (${detail})`);
    this.trouve = trouve;
    this.remede = remede;
  }
}
