/** That a document cannot be typeset: which, why, and where, if that is known. Who has its file adds that. */
export class TypesettingError extends Error {
  override readonly name = 'TypesettingError';
  constructor(
    /** The title of the document. */
    readonly title: string,
    /** What failed. */
    readonly reason: string,
    /** The line in the file of the entry, from 1; undefined where it is not known. */
    readonly line?: number,
  ) {
    super(`“${title}” cannot be typeset${line === undefined ? '' : ` (line ${line})`}: ${reason}`);
  }
}
