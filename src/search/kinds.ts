/** What search finds, by kind, and how each kind is put to readers. */
import type { Found } from './answer.ts';

/** A kind of result: its name beside one of them, the heading over several, and what several are called in a sentence. */
interface Kind {
  one: string;
  heading: string;
  /** One and several, as in "1 guide" and "5 guides". */
  counted: readonly [one: string, many: string];
}

/** The kinds by the values of the filter "type", in the order in which they are offered. */
export const kinds: Readonly<Record<string, Kind>> = {
  Page: { one: 'Page', heading: 'Pages', counted: ['page', 'pages'] },
  Guide: { one: 'Guide', heading: 'Guides', counted: ['guide', 'guides'] },
  Resource: { one: 'Resource', heading: 'Resources', counted: ['resource', 'resources'] },
  Story: { one: 'Story', heading: 'Stories', counted: ['story', 'stories'] },
  Network: { one: 'Network', heading: 'Networks', counted: ['network', 'networks'] },
  Newsletter: { one: 'Newsletter', heading: 'Newsletters', counted: ['newsletter', 'newsletters'] },
  Event: { one: 'Event', heading: 'Events', counted: ['event', 'events'] },
  Word: { one: 'Word explained', heading: 'Words explained', counted: ['word explained', 'words explained'] },
  Figure: { one: 'Figure', heading: 'Figures', counted: ['figure', 'figures'] },
};

/** The groups in which results are shown, in their order. What is of no known kind goes with the pages. */
export const groups: readonly { title: string; types: readonly string[] }[] = [
  { title: 'Pages and guides', types: ['Page', 'Guide', 'Network'] },
  { title: 'Resources', types: ['Resource'] },
  { title: 'Stories and news', types: ['Story', 'Newsletter'] },
  { title: 'Events', types: ['Event'] },
  { title: 'Words explained', types: ['Word'] },
  { title: 'Figures', types: ['Figure'] },
];

/** How many of a kind, in words: "1 guide", "12 resources", and "3 results" for kinds together. */
export function howMany(count: number, type: Found['type'] = ''): string {
  const [one, many] = kinds[type]?.counted ?? ['result', 'results'];
  return `${count} ${count === 1 ? one : many}`;
}
