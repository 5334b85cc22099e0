import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LETTER_FOLDER } from '../email/letter-folder.ts';
import { readPage } from './read-page.ts';

/** Something wrong with a page of the built site. */
export interface Fault {
  /** The page's file, from the folder of the site. */
  file: string;
  what: string;
}

/**
 * Looks through a built site: every link, place on a page and file that a page names is there; nothing is inline that
 * the content security policy would block; nothing is loaded from elsewhere. Letters, which are no pages, have other rules.
 *
 * @param site the folder of the built site
 */
export function inspectSite(site: string): { faults: Fault[]; pages: number; links: number } {
  const faults: Fault[] = [];
  const files = new Set(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => relative(site, join(item.parentPath, item.name)).split(sep).join('/')),
  );
  // Places on other pages, by page: those pages are read a second time, so that not all ids are held in memory.
  const wanted = new Map<string, { file: string; target: string; anchor: string }[]>();
  let links = 0;
  let pages = 0;

  for (const file of [...files].filter((name) => name.endsWith('.html') && !name.startsWith(LETTER_FOLDER)).sort()) {
    const facts = readPage(readFileSync(join(site, file), 'utf8'));
    pages += 1;
    for (const what of facts.faults) faults.push({ file, what });
    const address = new URL(`http://site/${file.replace(/index\.html$/, '')}`);
    for (const target of new Set(facts.targets)) {
      if (/^(?:https?:|mailto:|tel:|data:)/i.test(target)) continue;
      if (!URL.canParse(target, address.href)) {
        faults.push({ file, what: `an address that cannot be read: ${target}` });
        continue;
      }
      links += 1;
      const url = new URL(target, address);
      const path = decode(url.pathname).slice(1);
      const found = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!files.has(found)) faults.push({ file, what: `a link that leads nowhere: ${target}` });
      else if (url.hash && found.endsWith('.html')) {
        const anchor = url.hash.slice(1);
        if (found !== file) (wanted.get(found) ?? wanted.set(found, []).get(found))?.push({ file, target, anchor });
        else if (!hasPlace(facts.ids, anchor)) faults.push({ file, what: missingPlace(target) });
      }
    }
  }
  for (const [page, places] of wanted) {
    const { ids } = readPage(readFileSync(join(site, page), 'utf8'));
    for (const { file, target, anchor } of places) {
      if (!hasPlace(ids, anchor)) faults.push({ file, what: missingPlace(target) });
    }
  }
  if (!existsSync(join(site, 'index.html'))) faults.push({ file: 'index.html', what: 'there is no front page' });
  return { faults, pages, links };
}

/** An address without its %-signs; as it is, where they are not in order. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const missingPlace = (target: string) => `a link to a place that is not there: ${target}`;

/** Whether a page has a place, by its name as it stands in the address or without its %-signs. */
const hasPlace = (ids: ReadonlySet<string>, anchor: string) => ids.has(anchor) || ids.has(decode(anchor));
