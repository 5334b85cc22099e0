/** Entries as documents: what is on paper of a resource, a guide, a story, an issue or the interim report. */
import type { z } from 'zod';
import { colours } from '../brand/colours.ts';
import type { source } from '../content-model/fields.ts';
import type { Block, Document, Inline } from '../documents/document.ts';
import { withWholeAddresses } from '../documents/whole-addresses.ts';
import { siteAddress } from '../hosting/site-address.ts';
import { bodyBlocks } from './bodies.ts';
import { pictureFileBeside } from './beside.ts';
import { printedDay } from './dates.ts';
import { guideDoor } from './doors.ts';
import { byName, networks, settings, type LibraryEntry } from './index.ts';
import { audienceNames, employerSizeNames, minutesToUse, resourceKindNames, storyKindNames } from './labels.ts';
import { itemsOf } from './newsletter-items.ts';

/** What is offered as a document. Of the pages of words it is the interim report alone. */
export type DocumentEntry =
  | LibraryEntry<'resources'>
  | LibraryEntry<'guides'>
  | LibraryEntry<'stories'>
  | LibraryEntry<'newsletters'>
  | LibraryEntry<'pages'>;

/** What the documents of a collection have of their own. */
type Own = Pick<Document, 'kind' | 'kindName' | 'facts' | 'colour'> & { before?: Block[]; after?: Block[] };

/** An entry as a document, with the words of its page in their order. */
export async function documentOf(entry: DocumentEntry): Promise<Document> {
  const { title, summary, sources = [] } = entry.data;
  const page = new URL(entry.address, siteAddress());
  const { before = [], after = [], ...own } = await ownOf(entry);
  return {
    ...own,
    title,
    summary,
    address: page.href,
    publisher: (await settings()).name,
    day: dayOf(entry),
    blocks: withWholeAddresses([...before, ...(await bodyBlocks(entry)), ...after], page),
    sources: sources.map(sourceWords),
  };
}

/** The day of the last change of an entry. */
const dayOf = ({ data }: DocumentEntry): string =>
  data.updated ?? ('published' in data ? data.published : data.reviewed);

async function ownOf(entry: DocumentEntry): Promise<Own> {
  switch (entry.collection) {
    case 'resources': {
      const { kind, version, minutes, licence } = entry.data;
      const facts = [`Version ${version}`, printedDay(dayOf(entry)), minutesToUse(minutes), `Licence: ${licence}`];
      return { kind, kindName: resourceKindNames[kind], facts, colour: colours.wla };
    }
    case 'guides': {
      const { audience, reviewed, owner } = entry.data;
      const facts = [forWhom(audience), `Checked ${printedDay(reviewed)}`, `Owner: ${owner}`];
      return { kind: 'guide', kindName: 'Guide', facts, colour: colours[guideDoor(entry.data)] };
    }
    case 'stories':
      return {
        kind: 'story',
        kindName: storyKindNames[entry.data.kind],
        facts: await storyFacts(entry),
        colour: colours.wla,
        before: await pictureAtTop(entry),
      };
    case 'newsletters': {
      const { number, published } = entry.data;
      const kindName = `Newsletter, issue ${number}`;
      const facts = [printedDay(published)];
      return { kind: 'newsletter', kindName, facts, colour: colours.partner, after: await itemsInIssue(entry) };
    }
    case 'pages':
      return {
        kind: 'report',
        kindName: resourceKindNames.report,
        facts: [`Last checked on ${printedDay(entry.data.reviewed)}`],
        colour: colours.partner,
      };
  }
}

const forWhom = (audience: LibraryEntry<'guides'>['data']['audience']) =>
  `For ${new Intl.ListFormat('en-GB').format(audience.map((each) => audienceNames[each]))}`;

async function storyFacts({ data }: LibraryEntry<'stories'>): Promise<string[]> {
  const { published, updated, naming, network, sector, employerSize } = data;
  return [
    printedDay(published),
    updated && `Updated ${printedDay(updated)}`,
    naming === 'changed-name' && 'The name is changed',
    naming === 'anonymous' && 'No names are given',
    network && (await byName(networks)).get(network)?.data.title,
    sector,
    employerSize && employerSizeNames[employerSize],
  ].filter((fact) => typeof fact === 'string');
}

async function pictureAtTop(story: LibraryEntry<'stories'>): Promise<Block[]> {
  const { picture } = story.data;
  const file = picture && (await pictureFileBeside(story, picture.src));
  if (!picture || !file) return [];
  const shown: Block = { type: 'picture', picture: { ...file, alt: picture.alt } };
  const { credit } = picture;
  return credit ? [shown, { type: 'paragraph', content: [{ type: 'text', text: credit }] }] : [shown];
}

/** What an issue points to, as its page lists it. */
async function itemsInIssue(issue: LibraryEntry<'newsletters'>): Promise<Block[]> {
  const items = await itemsOf(issue);
  if (items.length === 0) return [];
  return [
    { type: 'heading', level: 2, content: [{ type: 'text', text: 'In this issue' }] },
    {
      type: 'list',
      look: 'plain',
      ordered: false,
      start: 1,
      items: items.map(({ title, address, kind, why }) => ({
        blocks: [
          {
            type: 'paragraph',
            content: [
              { type: 'link', address, content: [{ type: 'text', text: title }] },
              { type: 'text', text: ` (${kind})` },
            ],
          },
          { type: 'paragraph', content: [{ type: 'text', text: why }] },
        ],
      })),
    },
  ];
}

/** A source in the words of `Source.astro`: a page that is gone is named without a link. */
export function sourceWords({ title, publisher, date, url, note }: z.output<typeof source>): Inline[] {
  const tail = [publisher, date].filter(Boolean).map((part) => `, ${part}`);
  return [
    url
      ? { type: 'link', address: url, content: [{ type: 'text', text: title }] }
      : { type: 'text', text: title, emphasis: true },
    { type: 'text', text: `${tail.join('')}${note ? `. ${note}` : ''}` },
  ];
}
