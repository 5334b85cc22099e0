import { z } from 'zod';
import { codeMarkdown, escapeMarkdown } from '../reporters/escape-markdown.ts';

const failures = z.record(
  z.string(),
  z.array(z.looseObject({ url: z.string(), status: z.looseObject({ text: z.string() }) })),
);

/** What of lychee's report matters here (`--format json`, https://lychee.cli.rs). */
const reportSchema = z.looseObject({ error_map: failures, timeout_map: failures.default({}) });

/** How many addresses are listed, and how many pages for each. */
const MOST = 100;
const MOST_PAGES = 5;

/**
 * The links to other sites that lead nowhere, in Markdown for an issue: each address once, with the pages that have it.
 *
 * @param report what lychee found, as JSON
 * @param site the folder of the built site, as lychee was told it
 * @returns undefined where every link leads somewhere
 * @throws where the report is something else
 */
export function brokenLinks(report: unknown, site: string): string | undefined {
  const { error_map, timeout_map } = reportSchema.parse(report);
  const found = new Map<string, { why: string; pages: Set<string> }>();
  for (const [file, links] of [...Object.entries(error_map), ...Object.entries(timeout_map)]) {
    for (const { url, status } of links) {
      const link = found.get(url) ?? { why: status.text, pages: new Set() };
      found.set(url, link);
      link.pages.add(pageOf(file, site));
    }
  }
  if (found.size === 0) return undefined;
  const lines = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, { why, pages }]) => {
      const names = [...pages].sort();
      const more = names.length > MOST_PAGES ? ` and ${names.length - MOST_PAGES} more` : '';
      return `- [ ] ${codeMarkdown(url)} (${escapeMarkdown(why)}) on ${names.slice(0, MOST_PAGES).map(codeMarkdown).join(', ')}${more}`;
    });
  return [
    'These links to other sites could not be followed last night. A site may be down for a day: try each by hand before you change it. This list is renewed each night, and the issue is closed when every link leads somewhere.',
    '',
    ...lines.slice(0, MOST),
    ...(lines.length > MOST ? ['', `… and ${lines.length - MOST} more.`] : []),
    '',
  ].join('\n');
}

/** The address of a page, from its file. */
function pageOf(file: string, site: string): string {
  const at = file.lastIndexOf(`${site}/`);
  const path = at === -1 ? file : file.slice(at + site.length + 1);
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
