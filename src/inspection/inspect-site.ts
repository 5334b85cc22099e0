import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readPage } from './read-page.ts';

/** Something wrong with a page of the built site. */
export interface Fault {
  /** The page's file, from the folder of the site. */
  file: string;
  what: string;
}

/**
 * Looks through a built site: every link, place on a page and file that a page names is there; nothing is inline that
 * the content security policy would block; nothing is loaded from elsewhere.
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
  const ids = new Map<string, Set<string>>();
  const anchored: { file: string; target: string; page: string; anchor: string }[] = [];
  let links = 0;
  let pages = 0;

  for (const file of [...files].filter((name) => name.endsWith('.html')).sort()) {
    const facts = readPage(readFileSync(join(site, file), 'utf8'));
    pages += 1;
    ids.set(file, facts.ids);
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
      else if (url.hash) anchored.push({ file, target, page: found, anchor: url.hash.slice(1) });
    }
  }
  for (const { file, target, page, anchor } of anchored) {
    if (page.endsWith('.html') && ![anchor, decode(anchor)].some((id) => ids.get(page)?.has(id)))
      faults.push({ file, what: `a link to a place that is not there: ${target}` });
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
