import { collections } from '../../content-model/collections.ts';
import { problem, startOf, type Problem } from '../../content-model/problem.ts';
import type { Rule } from '../rule.ts';
import type { SurveyedEntry } from '../survey.ts';

/** No two entries share an address, a permanent id, or an address that one of them used to have. */
export const names: Rule = {
  name: 'names, ids and former names are used once',
  run({ entries, byName, locate }) {
    const problems: Problem[] = [];
    const ids = new Map<string, SurveyedEntry>();
    const numbers = new Map<number, SurveyedEntry>();
    const former = new Map<string, SurveyedEntry>();
    for (const entry of entries) {
      const { collection, name, path } = entry;
      const first = byName.get(collection)?.get(name);
      if (first && first !== entry)
        problems.push(problem('name-twice', startOf(path), { other: first.path, one: collections[collection].one }));

      const { id, formerly } = (entry.value ?? {}) as { id?: unknown; formerly?: unknown };
      if (typeof id === 'string') {
        const key = `${collection}/${id}`;
        const other = ids.get(key);
        if (other) problems.push(problem('id-twice', locate(entry, ['id']), { id, other: other.path }));
        else ids.set(key, entry);
      }
      const { number } = (entry.value ?? {}) as { number?: unknown };
      if (collection === 'newsletters' && typeof number === 'number') {
        const other = numbers.get(number);
        if (other) problems.push(problem('number-twice', locate(entry, ['number']), { number, other: other.path }));
        else numbers.set(number, entry);
      }
      for (const [i, old] of (Array.isArray(formerly) ? formerly : []).entries()) {
        const key = `${collection}/${String(old)}`;
        const other = byName.get(collection)?.get(String(old)) ?? former.get(key);
        if (other)
          problems.push(
            problem('former-name-in-use', locate(entry, ['formerly', i]), { name: String(old), other: other.path }),
          );
        else former.set(key, entry);
      }
    }
    return problems;
  },
};
