import { collections } from '../../content-model/collections.ts';
import type { CollectionName } from '../../content-model/collection-names.ts';
import type { Newsletter } from '../../content-model/newsletters.ts';
import { problem } from '../../content-model/problem.ts';
import { isTakenDown, isThere } from '../is-there.ts';
import type { Rule } from '../rule.ts';

const folders = {
  story: 'stories',
  guide: 'guides',
  resource: 'resources',
  event: 'events',
  network: 'networks',
} as const satisfies Record<string, CollectionName>;

/**
 * What a newsletter points to is out when it goes out, or by now. The library leaves out what is not. A story that is
 * taken down later is no fault of the issue.
 */
export const newsletterItems: Rule = {
  name: 'newsletters point to what is out',
  run: ({ entries, byName, today, locate }) =>
    entries.flatMap((entry) => {
      if (entry.collection !== 'newsletters' || !entry.data) return [];
      const { items, published } = entry.data as Newsletter;
      const days = [published, published > today ? published : today];
      return items.flatMap((item, i) =>
        Object.entries(folders).flatMap(([kind, folder]) => {
          const name = item[kind as keyof typeof folders];
          const named = name === undefined ? undefined : byName.get(folder)?.get(name);
          if (!named || days.some((day) => isThere(named, day) && !isTakenDown(named, day))) return [];
          return [
            problem('newsletter-item-not-published', locate(entry, ['items', i, kind]), {
              name: named.name,
              one: collections[folder].one,
            }),
          ];
        }),
      );
    }),
};
