import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Parser } from 'htmlparser2';

/** The pages that offer files as somebody attached them, and the address at which Astro puts such files. */
const PAGES = 'resources';
const ATTACHED = /^\/_astro\/[\w.-]+\.(?:pdf|od[tps]|docx|pptx|xlsx|csv|txt)$/i;

/**
 * Does something while each page that offers attached files holds their words too: the search index is made so, and
 * finds a page by what stands in its files. Afterwards the pages are as they were, whatever happens.
 *
 * @param site the folder of the built site
 */
export async function withAttachedTexts<Result>(site: string, work: () => Promise<Result>): Promise<Result> {
  const before = new Map<string, string>();
  try {
    for (const page of pagesIn(join(site, PAGES))) {
      const html = readFileSync(page, 'utf8');
      const texts = await textsOf(site, html);
      if (texts.length === 0) continue;
      before.set(page, html);
      writeFileSync(
        page,
        html.replace(/(?=<\/body>)|$/, () => texts.map(block).join('')),
      );
    }
    return await work();
  } finally {
    for (const [page, html] of before) writeFileSync(page, html);
  }
}

function pagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => join(folder, name, 'index.html'))
    .filter((page) => existsSync(page))
    .sort();
}

/** The words of the files to which a page leads. A page that search leaves out is left out with its files. */
async function textsOf(site: string, html: string): Promise<string[]> {
  const files = new Set<string>();
  let isSearched = false;
  const parser = new Parser({
    onopentag(_name, { href, ...attributes }) {
      if ('data-pagefind-body' in attributes) isSearched = true;
      if (href !== undefined && ATTACHED.test(href)) files.add(href);
    },
  });
  parser.end(html);
  if (!isSearched || files.size === 0) return [];
  const { attachedText } = await import('../attachments/attached-text.ts');
  const texts: string[] = [];
  for (const address of files) texts.push(await attachedText(readFileSync(join(site, address)), basename(address)));
  return texts.filter(Boolean);
}

/** Words that search finds, and that count for less than those of the page itself. */
const block = (text: string) =>
  `<div data-pagefind-body data-pagefind-weight="0.5">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</div>`;
