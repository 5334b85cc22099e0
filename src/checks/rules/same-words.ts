import { problem, type Problem } from '../../content-model/problem.ts';
import type { Rule } from '../rule.ts';

/** The fields by which readers tell entries apart. */
const TELLING = ['title', 'summary'] as const;

/** No two entries have the same title or the same summary, in lists and in search results. */
export const sameWords: Rule = {
  name: 'titles and summaries are used once',
  run({ entries, locate }) {
    const problems: Problem[] = [];
    const first = new Map<string, string>();
    for (const entry of entries) {
      const fields = (entry.value ?? {}) as Record<string, unknown>;
      for (const field of TELLING) {
        const words = fields[field];
        if (typeof words !== 'string' || !words.trim()) continue;
        const key = `${field} ${words
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()}`;
        const other = first.get(key);
        if (other !== undefined) problems.push(problem('same-words', locate(entry, [field]), { field, other }));
        else first.set(key, entry.path);
      }
    }
    return problems;
  },
};
