import { codeMarkdown, escapeMarkdown } from '../reporters/escape-markdown.ts';
import type { Comparison } from './comparison.ts';
import { previewOf } from './preview-address.ts';
import { written } from './said.ts';
import type { Told } from './tell-pages.ts';
import { inShort, tell } from './tell.ts';

/** How many things of a chapter are told in a comment. */
const MOST = 20;
/** How long the whole may grow, in letters: a comment on GitHub holds 65,536. */
const MOST_LETTERS = 60_000;

/**
 * A comparison in Markdown, for a comment on a pull request. Whatever comes from content is escaped: it makes no markup,
 * no link, and calls nobody.
 *
 * @param preview the public address of a preview, to which pages are linked
 */
export function markdownReport(comparison: Comparison, preview?: string): string {
  const { old, new: fresh } = comparison;
  const lines = [
    '## What readers will notice',
    '',
    inShort(comparison),
    '',
    `Compared: ${escapeMarkdown(fresh.name)} (${fresh.pages} pages) with ${escapeMarkdown(old.name)} (${old.pages} pages).`,
  ];
  let length = lines.join('\n').length;
  for (const { title, number, told } of tell(comparison)) {
    const chapter = ['', `### ${title} (${number})`, '', ...told.slice(0, MOST).map((one) => itemOf(one, preview))];
    if (told.length > MOST) chapter.push(`- … and ${told.length - MOST} more`);
    length += chapter.join('\n').length + 1;
    if (length > MOST_LETTERS)
      return [...lines, '', 'There is no room here for the rest: `npm run diff` tells it all.', ''].join('\n');
    lines.push(...chapter);
  }
  return [...lines, ''].join('\n');
}

function itemOf({ address, what, more = [], grave }: Told, preview: string | undefined): string {
  const place = address === undefined ? '' : `${preview ? link(address, preview) : codeMarkdown(address)} `;
  return [
    `- ${grave ? '⚠️ ' : ''}${place}${written(what, escapeMarkdown)}`,
    ...more.map((sentence) => `  - ${written(sentence, escapeMarkdown)}`),
  ].join('\n');
}

/** A link to a page of the preview. In angle brackets, an address may hold round ones. */
const link = (address: string, preview: string) => `[${codeMarkdown(address)}](<${previewOf(address, preview)}>)`;
