import { endingOf, formats, type Family } from '../../attachments/formats.ts';
import type { Resource } from '../../content-model/resources.ts';
import { problem } from '../../content-model/problem.ts';
import type { TextRule } from '../text-rule.ts';

/**
 * Fewer words than this cannot give the substance of a document: a description of one file has up to fifty alone.
 * A paragraph or two, or a list of what each part says, has more.
 */
const FEWEST = 50;

/** What needs a text on the page. A picture has its description, and a film its transcript. */
const DOCUMENTS: ReadonlySet<Family | undefined> = new Set<Family>(['pdf', 'office', 'open-document', 'table', 'text']);

/** The page of a document that ships as it is says what stands in it, for those who cannot open it. */
export const attachmentText: TextRule = {
  name: 'pages give the substance of the files that they offer',
  wants: ({ collection, value }) => collection === 'resources' && filesOf(value).length > 0,
  begin:
    ({ locate }) =>
    ({ entry, words }) => {
      const at = filesOf(entry.value).findIndex(({ src }) => DOCUMENTS.has(formats.get(endingOf(String(src)))?.family));
      const count = words
        .filter(({ kind }) => kind !== 'field')
        .reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
      return at === -1 || count >= FEWEST
        ? []
        : [problem('attachment-text', locate(entry, ['files', at]), { words: count, least: FEWEST })];
    },
};

/** The files that a resource says it offers, in so far as they are written as such. */
export function filesOf(value: unknown): readonly { src?: unknown; title?: unknown; description?: unknown }[] {
  const files = (value as Partial<Resource> | undefined)?.files as unknown;
  return Array.isArray(files) ? files.filter((file) => typeof file === 'object' && file !== null) : [];
}
