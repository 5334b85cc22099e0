/** What pages show round the text of an entry, for documents and feeds: its facts, its picture, its sources. */
import type { z } from 'zod';
import type { source } from '../content-model/fields.ts';
import type { Block, Inline } from '../documents/document.ts';
import { link, listUnder, paragraph, text } from '../documents/plain-blocks.ts';
import { pictureFileBeside } from './beside.ts';
import { printedDay } from './dates.ts';
import { byName, networks, type EntryOf, type LibraryEntry } from './index.ts';
import {
  audienceNames,
  employerSizeNames,
  eventKindNames,
  minutesToUse,
  resourceKindNames,
  storyKindNames,
} from './labels.ts';
import { itemsOf } from './newsletter-items.ts';

/** What an entry is, as its page says over its title: "Checklist", "Newsletter, issue 3". */
export function kindNameOf(entry: EntryOf<'stories' | 'guides' | 'resources' | 'newsletters' | 'events'>): string {
  switch (entry.collection) {
    case 'stories':
      return storyKindNames[entry.data.kind];
    case 'guides':
      return 'Guide';
    case 'resources':
      return resourceKindNames[entry.data.kind];
    case 'newsletters':
      return `Newsletter, issue ${entry.data.number}`;
    case 'events':
      return eventKindNames[entry.data.kind];
  }
}

/** How people are named in a story, where and in what sort of firm it happened. */
export async function storyFacts({ data }: LibraryEntry<'stories'>): Promise<string[]> {
  const { naming, network, sector, employerSize } = data;
  return [
    naming === 'changed-name' && 'The name is changed',
    naming === 'anonymous' && 'No names are given',
    network && (await byName(networks)).get(network)?.data.title,
    sector,
    employerSize && employerSizeNames[employerSize],
  ].filter((fact) => typeof fact === 'string');
}

/** Whom a guide is for, when it was last checked, and who keeps it right. */
export const guideFacts = ({ data: { audience, reviewed, owner } }: LibraryEntry<'guides'>): string[] => [
  `For ${new Intl.ListFormat('en-GB').format(audience.map((each) => audienceNames[each]))}`,
  `Checked ${printedDay(reviewed)}`,
  `Owner: ${owner}`,
];

/** Which version of a resource it is, of which day, how long it takes to use, and on what terms it may be copied. */
export const resourceFacts = ({ data }: LibraryEntry<'resources'>): string[] => [
  `Version ${data.version}`,
  printedDay(data.updated ?? data.published),
  minutesToUse(data.minutes),
  `Licence: ${data.licence}`,
];

/** The picture at the top of a story, and who made it. */
export async function pictureAtTop(story: LibraryEntry<'stories'>): Promise<Block[]> {
  const { picture } = story.data;
  const file = picture && (await pictureFileBeside(story, picture.src));
  if (!picture || !file) return [];
  const shown: Block = { type: 'picture', picture: { ...file, alt: picture.alt } };
  const { credit } = picture;
  return credit ? [shown, paragraph(text(credit))] : [shown];
}

/** What an issue points to, as its page lists it. */
export const itemsInIssue = async (issue: LibraryEntry<'newsletters'>): Promise<Block[]> =>
  listUnder(
    'In this issue',
    (await itemsOf(issue)).map(({ title, address, kind, why }) => [
      paragraph(link(address, title), text(` (${kind})`)),
      paragraph(text(why)),
    ]),
  );

/** A source in the words of `Source.astro`: a page that is gone is named without a link. */
export function sourceWords({ title, publisher, date, url, note }: z.output<typeof source>): Inline[] {
  const tail = [publisher, date].filter(Boolean).map((part) => `, ${part}`);
  return [
    url ? link(url, title) : { type: 'text', text: title, emphasis: true },
    text(`${tail.join('')}${note ? `. ${note}` : ''}`),
  ];
}
