/**
 * The drawings of page heads and cards, by the names of their files in src/drawings. Each is drawn for its place from
 * the same few things: a sheet of paper with the tail of something said, a pin, and the colour of its door.
 */
import type { PageName } from '../content-model/pages.ts';
import { resourceKinds, type Resource } from '../content-model/resources.ts';
import type { Story } from '../content-model/stories.ts';

/** What stands beside the title of each page of words; the others have the mark. */
const ofPages = {
  employers: 'employer',
  'become-a-wla': 'wla',
  guides: 'guide',
  stories: 'story',
  networks: 'network',
  newsletters: 'newsletter',
  resources: 'resource',
  events: 'event',
  evidence: 'evidence',
  'interim-report': 'evidence',
  'career-review': 'review',
  grants: 'grant',
  training: 'training',
  partners: 'partner',
  search: 'search',
  subscribe: 'subscribe',
  contact: 'contact',
  glossary: 'glossary',
} as const satisfies Partial<Record<PageName, string>>;

/** What stands beside a file to take away: one to print, one to change, and many in one. */
const ofFiles = ['file-print', 'file-change', 'file-pack'] as const;

export type Drawing =
  (typeof ofPages)[keyof typeof ofPages] | (typeof ofFiles)[number] | 'mark' | 'lost' | `kind-${Resource['kind']}`;

/** The drawing of a file, by its format in words. */
export const drawingOfFile = (format: string): Drawing =>
  format === 'PDF' ? 'file-print' : format === 'ZIP' ? 'file-pack' : 'file-change';

/** The drawing of a page of words, by the name of its file in content/pages. */
export const drawingOfPage = (name: string): Drawing => (ofPages as Record<string, Drawing>)[name] ?? 'mark';

/** The drawing of a story, by whom it is about. */
export const drawingOfStory: Record<Story['kind'], Drawing> = {
  person: 'story',
  employer: 'employer',
  network: 'network',
  partner: 'partner',
};

/** Every drawing once, for whoever looks through them. */
export const drawingNames: readonly Drawing[] = [
  ...new Set<Drawing>([
    ...Object.values(ofPages),
    'mark',
    'lost',
    ...ofFiles,
    ...resourceKinds.map((kind): Drawing => `kind-${kind}`),
  ]),
];
