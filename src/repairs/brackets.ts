import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { offsetOf } from '../checks/reading/offset-of.ts';
import { betterPage } from './holds.ts';
import type { Edit, TextRepair } from './repair.ts';

/** A link or a picture whose address has a space in it, which Markdown takes for no address. */
const SPACED = /^!?\[[^\]\n]*\]\(((?:\.\/)?[^()<>\\\n"/]* [^()<>\\\n"/]*)\)/;

/** The name of a file with a space in it stands in angle brackets. Where such a file lies beside, it was meant. */
export const brackets: TextRepair = {
  name: 'brackets',
  mends: ['text-leftover'],
  shows: true,
  holds: betterPage,
  propose({ text, file }, { problems, root }) {
    const edits = problems
      .filter(({ id }) => id === 'text-leftover')
      .flatMap((found): Edit[] => {
        const at = offsetOf(text, found);
        const [whole, name] = SPACED.exec(text.slice(at, at + LONGEST)) ?? [];
        if (!whole || !name || !existsSync(join(root, posix.dirname(file.path), name))) return [];
        const start = at + whole.length - name.length - 1;
        const write = `<./${posix.basename(name)}>`;
        return [{ start, end: start + name.length, write, what: 'Put the name of the file in brackets.' }];
      });
    return { edits };
  },
};

/** A link with its address is a few hundred letters. */
const LONGEST = 2000;
