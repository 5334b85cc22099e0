import type { Block, Inline } from '../document.ts';
import type { Node } from './hast.ts';

/** An element that paper does not know. Its words are kept, as if it were not there. */
export interface Unknown {
  /** Its name in HTML. */
  name: string;
  line: number | undefined;
}

/** What the readers of single constructs use of each other. */
export interface Reader {
  /** The blocks that some nodes are. */
  blocks: (nodes: readonly Node[]) => Block[];
  /** The words that some nodes are. */
  inlines: (nodes: readonly Node[]) => Inline[];
}

export type Report = (unknown: Unknown) => void;
