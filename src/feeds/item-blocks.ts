/** What a reader of an entry's page sees, as blocks: its facts, its text and its sources, in the order of the page. */
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Block, Inline } from '../documents/document.ts';
import { link, listUnder, paragraph, text } from '../documents/plain-blocks.ts';
import {
  guideFacts,
  itemsInIssue,
  kindNameOf,
  pictureAtTop,
  resourceFacts,
  sourceWords,
  storyFacts,
} from '../library/around-text.ts';
import { bodyBlocks } from '../library/bodies.ts';
import { printedDay, printedSpan } from '../library/dates.ts';
import { documentFileNames } from '../library/document-files.ts';
import { fileForm, fileSize } from '../library/file-words.ts';
import { byName, networks, pick, resources, type LibraryEntry } from '../library/index.ts';
import { audienceNames, inSentence } from '../library/labels.ts';
import { resourceFiles } from '../library/resource-files.ts';
import type { AnnouncedEntry } from './feed-item.ts';

/** What is round the text of an entry: the facts in a line under the title, and what comes before and after it. */
interface Round {
  facts: Inline[][];
  before?: Block[];
  after?: Block[];
}

/**
 * An entry as a reader of its page sees it, without what leads on to other pages.
 *
 * @param updated the day of its last change, which is said first
 */
export async function itemBlocks(entry: AnnouncedEntry, updated: CalendarDay | undefined): Promise<Block[]> {
  const { summary, sources = [] } = entry.data;
  const { facts, before = [], after = [] } = await roundOf(entry);
  const body = await bodyBlocks(entry);
  return [
    ...(updated ? [paragraph({ type: 'text', text: `Updated on ${printedDay(updated)}.`, strong: true })] : []),
    paragraph(...[[text(kindNameOf(entry))], ...facts].flatMap((fact, i) => (i > 0 ? [text(' · '), ...fact] : fact))),
    paragraph(text(summary)),
    ...before,
    // The text of a resource is the thing itself; without a line it would seem to belong to the files above it.
    ...(entry.collection === 'resources' && body.length > 0 ? [{ type: 'rule' as const }] : []),
    ...body,
    ...after,
    ...listUnder(
      'Where this comes from',
      sources.map((source) => [paragraph(...sourceWords(source))]),
    ),
  ];
}

async function roundOf(entry: AnnouncedEntry): Promise<Round> {
  switch (entry.collection) {
    case 'stories':
      return {
        facts: [...(await storyFacts(entry)).map((fact) => [text(fact)]), ...asPdf(entry)],
        before: await pictureAtTop(entry),
      };
    case 'guides': {
      const tools = await pick(resources, entry.data.resources);
      return {
        facts: [...guideFacts(entry).map((fact) => [text(fact)]), ...asPdf(entry)],
        after: listUnder(
          'Resources for this guide',
          tools.map(({ address, data }) => [paragraph(link(address, data.title))]),
        ),
      };
    }
    case 'resources':
      return {
        facts: [forWhom(entry), ...resourceFacts(entry)].map((fact) => [text(fact)]),
        before: listUnder('Download', (await resourceFiles(entry)).map(fileBlocks)),
      };
    case 'newsletters':
      return { facts: asPdf(entry), after: await itemsInIssue(entry) };
    case 'events':
      return eventRound(entry);
  }
}

const forWhom = ({ data: { audience } }: LibraryEntry<'resources'>): string =>
  `For ${new Intl.ListFormat('en-GB').format(audience.map((each) => inSentence(audienceNames[each])))}`;

/** When and where an event is, who holds it, how to take part, and what came of it. */
async function eventRound({ data }: LibraryEntry<'events'>): Promise<Round> {
  const { title, starts, ends, place, online, booking, outcome } = data;
  const network = (await byName(networks)).get(data.network ?? '');
  return {
    facts: [[text([printedSpan(starts, ends), place].filter(Boolean).join(', '))]],
    before: [
      ...(network ? [paragraph(link(network.address, network.data.title))] : []),
      ...(online ? [paragraph(link(online, `Join “${title}” online`))] : []),
      ...(booking ? [paragraph(text(`How to book: ${booking}`))] : []),
      ...(outcome ? [paragraph(text(`What came of it: ${outcome}`))] : []),
    ],
  };
}

/** The link to the page as a PDF. Its size is not told: a feed should not wait for files that it does not offer. */
function asPdf(entry: Parameters<typeof documentFileNames>[0]): Inline[][] {
  const [name] = documentFileNames(entry);
  return name ? [[link(`${entry.address}${name}`, 'Download as PDF')]] : [];
}

/** A file as the page lists it: its name and form as a link, its size, what it is for, and what it holds. */
const fileBlocks = (file: Awaited<ReturnType<typeof resourceFiles>>[number]): Block[] => [
  paragraph(
    link(file.address, `${file.title} (${fileForm(file)})`),
    text(`: ${[fileSize(file), file.more].filter(Boolean).join(', ')}`),
  ),
  ...(file.description ? [paragraph(text(file.description))] : []),
];
