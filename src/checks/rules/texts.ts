import { collections } from '../../content-model/collections.ts';
import { problem, startOf } from '../../content-model/problem.ts';
import type { Rule } from '../rule.ts';

/** The collections whose entries are read, so that an empty one would publish an empty page. */
const readable = new Set(['stories', 'guides', 'networks', 'newsletters', 'resources']);

/** An entry that is read has something to read. */
export const texts: Rule = {
  name: 'no empty texts',
  run: ({ entries }) =>
    entries
      .filter(
        ({ collection, hasText, data, outline }) =>
          readable.has(collection) &&
          !hasText &&
          outline.problems.length === 0 &&
          data &&
          !('draft' in data && data.draft) &&
          !('files' in data && data.files),
      )
      .map(({ collection, path }) => problem('text-empty', startOf(path), { one: collections[collection].one })),
};
