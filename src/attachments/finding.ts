/** What may be wrong with a file that ships as it is. The catalogue of problems has the sentences. */
export type FindingId =
  | 'attachment-type'
  | 'attachment-broken'
  | 'attachment-locked'
  | 'attachment-program'
  | 'attachment-inside'
  | 'attachment-elsewhere'
  | 'attachment-formula'
  | 'attachment-heavy'
  | 'attachment-untagged'
  | 'attachment-names';

/** Something that was found in a file, with the words that say what exactly. */
export interface Finding {
  id: FindingId;
  what: string;
}

/** Ends the reading of a file of which enough is known: nobody should be offered it. */
export class Refused extends Error {
  readonly finding: Finding;

  constructor(id: FindingId, what: string) {
    super(what);
    this.finding = { id, what };
  }
}

/** What a file says of itself, in so far as visitors want to know it before they fetch it. */
export interface Told {
  /** Pages, or slides of a talk. */
  pages?: number;
  /** The size of a picture, in pixels. */
  width?: number;
  height?: number;
}

/** What comes out when somebody looks into a file. */
export interface Looked {
  told: Told;
  findings: Finding[];
}
