import { textTree } from '../markdown/text-tree.ts';
import { samePage } from './holds.ts';
import { ownTexts } from './quotations.ts';
import type { Edit, TextRepair } from './repair.ts';

/**
 * Quotation marks from a word processor. The source has straight ones, and the renderer makes British ones of them:
 * only those are changed that come out just the same.
 */
export const punctuation: TextRepair = {
  name: 'punctuation',
  mends: [],
  shows: false,
  holds: samePage,
  propose({ text, read, bodyAt }) {
    const tree = read.body && /[‘’“”]/.test(read.body.text) && textTree(read.body.text, read.body.format);
    const edits: Edit[] = [];
    for (const { position } of tree ? ownTexts(tree) : []) {
      const start = bodyAt + (position?.start.offset ?? 0);
      for (const { 0: mark, index } of text.slice(start, bodyAt + (position?.end.offset ?? 0)).matchAll(/[‘’“”]/g))
        edits.push({
          start: start + index,
          end: start + index + 1,
          write: /[“”]/.test(mark) ? '"' : "'",
          what: 'Wrote quotation marks straight; the page shows them curled, as before',
        });
    }
    return { edits };
  },
};
