import type { LibraryEntry } from './shelf.ts';

type Story = LibraryEntry<'stories'>;

/** How many stories a page offers next, and how far along each list to look for them. */
const OFFERED = 3;
const REACH = 3;

/**
 * For each story, those to offer next: the ones that its editor named, then its neighbours in the lists of its topics
 * and its network, those that share most of them first. Worked out from the lists in one go: the time grows with the
 * number of stories, not with its square.
 *
 * @param stories all stories that are shown, in their order
 */
export function relatedStories(stories: readonly Story[]): Map<string, Story[]> {
  const lists = new Map<string, Story[]>();
  const places = new Map<string, Map<Story, number>>();
  const listsOf = ({ data }: Story) => [
    ...data.topics.map((topic) => `topic ${topic}`),
    ...(data.network ? [`network ${data.network}`] : []),
  ];
  for (const story of stories) {
    for (const key of listsOf(story)) {
      const list = lists.get(key) ?? [];
      lists.set(key, list);
      const place = places.get(key) ?? new Map<Story, number>();
      places.set(key, place.set(story, list.length));
      list.push(story);
    }
  }

  const byName = new Map(stories.map((story) => [story.name, story]));
  return new Map(
    stories.map((story) => {
      const named = (story.data.related ?? [])
        .map((name) => byName.get(name))
        .filter((other) => other !== undefined && other !== story) as Story[];
      const shared = new Map<Story, number>();
      for (const key of listsOf(story)) {
        const place = places.get(key)?.get(story) ?? 0;
        for (const other of lists.get(key)?.slice(Math.max(0, place - REACH), place + REACH + 1) ?? []) {
          if (other !== story) shared.set(other, (shared.get(other) ?? 0) + 1);
        }
      }
      const near = [...shared]
        .sort(
          ([a, x], [b, y]) => y - x || b.data.published.localeCompare(a.data.published) || (a.name < b.name ? -1 : 1),
        )
        .map(([other]) => other);
      return [story.name, [...new Set([...named, ...near])].slice(0, OFFERED)] as const;
    }),
  );
}
