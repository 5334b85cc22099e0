import type { CollectionName } from '../../content-model/collection-names.ts';
import { collections } from '../../content-model/collections.ts';
import { newsletterSchema, type Newsletter } from '../../content-model/newsletters.ts';
import { problem } from '../../content-model/problem.ts';
import { fieldsWhere, textsAt } from '../../content-model/schema-walk.ts';
import { isTakenDown, isThere } from '../is-there.ts';
import type { Rule } from '../rule.ts';

/** The fields of an item that name what it points to. */
const naming = fieldsWhere(newsletterSchema, ({ referencesTo }) => referencesTo !== undefined);

/**
 * What a newsletter points to is out when it goes out, or by now. The library leaves out what is not. A story that is
 * taken down later is no fault of the issue.
 */
export const newsletterItems: Rule = {
  name: 'newsletters point to what is out',
  run: ({ entries, byName, today, locate }) =>
    entries.flatMap((entry) => {
      if (entry.collection !== 'newsletters' || !entry.data) return [];
      const { published } = entry.data as Newsletter;
      const days = [published, published > today ? published : today];
      return naming.flatMap(({ steps, meta }) =>
        [...textsAt(entry.value, steps)].flatMap(({ text: name, path }) => {
          const folder = meta.referencesTo as CollectionName;
          const named = byName.get(folder)?.get(name);
          if (!named || days.some((day) => isThere(named, day) && !isTakenDown(named, day))) return [];
          return [
            problem('newsletter-item-not-published', locate(entry, path), { name, one: collections[folder].one }),
          ];
        }),
      );
    }),
};
