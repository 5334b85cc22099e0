import { posix } from 'node:path';
import { problem, startOf } from '../../content-model/problem.ts';
import { namedFiles } from '../named-files.ts';
import type { Rule } from '../rule.ts';

/** Pictures, films and files that no entry uses: forgotten, or named wrongly somewhere. */
export const unusedFiles: Rule = {
  name: 'no file is left over',
  run(survey) {
    const used = new Set(survey.entries.flatMap((entry) => [...namedFiles(survey, entry)].map(({ path }) => path)));
    // Where an entry beside them cannot be read, nobody knows what it uses.
    const unread = new Set(
      survey.entries.filter(({ value }) => value === undefined).map(({ path }) => posix.dirname(path)),
    );
    return [...survey.content.assets]
      .filter((path) => !used.has(path) && !unread.has(posix.dirname(path)))
      .filter((path) => !/\.(?:txt|odt|docx)$/i.test(path)) // The rule "files" refuses those.
      .map((path) => problem('file-unused', startOf(path), { name: posix.basename(path) }));
  },
};
