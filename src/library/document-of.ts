/** Entries as documents: what is on paper of a resource, a guide, a story, an issue or the interim report. */
import { colours } from '../brand/colours.ts';
import type { Block, Document } from '../documents/document.ts';
import { withWholeAddresses } from '../documents/whole-addresses.ts';
import { siteAddress } from '../hosting/site-address.ts';
import {
  guideFacts,
  itemsInIssue,
  kindNameOf,
  pictureAtTop,
  resourceFacts,
  sourceWords,
  storyFacts,
} from './around-text.ts';
import { bodyBlocks } from './bodies.ts';
import { printedDay } from './dates.ts';
import { guideDoor } from './doors.ts';
import { settings, type EntryOf } from './index.ts';
import { resourceKindNames } from './labels.ts';

/** What is offered as a document. Of the pages of words it is the interim report alone. */
export type DocumentEntry = EntryOf<'resources' | 'guides' | 'stories' | 'newsletters' | 'pages'>;

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
      const { kind } = entry.data;
      return { kind, kindName: kindNameOf(entry), facts: resourceFacts(entry), colour: colours.wla };
    }
    case 'guides':
      return {
        kind: 'guide',
        kindName: kindNameOf(entry),
        facts: guideFacts(entry),
        colour: colours[guideDoor(entry.data)],
      };
    case 'stories': {
      const { published, updated } = entry.data;
      const days = [printedDay(published), ...(updated ? [`Updated ${printedDay(updated)}`] : [])];
      return {
        kind: 'story',
        kindName: kindNameOf(entry),
        facts: [...days, ...(await storyFacts(entry))],
        colour: colours.wla,
        before: await pictureAtTop(entry),
      };
    }
    case 'newsletters':
      return {
        kind: 'newsletter',
        kindName: kindNameOf(entry),
        facts: [printedDay(entry.data.published)],
        colour: colours.partner,
        after: await itemsInIssue(entry),
      };
    case 'pages':
      return {
        kind: 'report',
        kindName: resourceKindNames.report,
        facts: [`Last checked on ${printedDay(entry.data.reviewed)}`],
        colour: colours.partner,
      };
  }
}
