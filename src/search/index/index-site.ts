import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { SearchSettings } from '../../content-model/search-settings.ts';
import { attachedWords } from './attached-words.ts';
import { htmlForIndex } from './html-for-index.ts';
import { searchedParts } from './searched-parts.ts';
import { trimIndex } from './trim-index.ts';
import { WordGatherer } from './word-gatherer.ts';

/** How much of a site is searched. */
export interface Indexed {
  pages: number;
  /** Parts of pages that are found for themselves: words explained, figures, events. */
  parts: number;
}

/** How many pages Pagefind is given before its answers are waited for. */
const AT_ONCE = 32;

/**
 * Writes the search index of a built site into its folder `pagefind/`, with the lexicon. Only what stands inside
 * `data-pagefind-body` is indexed, and with it the words of the files that are attached to a page. No page is changed.
 *
 * @param site the folder of the built site
 * @param settings what editors say of the search
 * @returns how much was indexed
 * @throws where Pagefind reports an error, or writes files that are not known here
 */
export async function indexSite(site: string, settings: SearchSettings): Promise<Indexed> {
  const folder = join(site, 'pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(failed(errors));
  try {
    const { indexed, lexicon } = await addPages(index, site, settings);
    rmSync(folder, { recursive: true, force: true });
    noneOf(await index.writeFiles({ outputPath: folder }));
    await trimIndex(folder);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'lexicon.json'), JSON.stringify(lexicon));
    return indexed;
  } finally {
    await index.deleteIndex();
  }
}

/** Reads the pages one after the other, and gives the index what search finds of each. */
async function addPages(index: PagefindIndex, site: string, { bestBets, synonyms }: SearchSettings) {
  const words = new WordGatherer();
  const phrasesOf = new Map(bestBets.map((bet) => [bet.page, bet.for]));
  const names: string[][] = [];
  const indexed: Indexed = { pages: 0, parts: 0 };
  let added: Promise<void>[] = [];
  for (const file of pagesOf(site)) {
    const page = readFileSync(join(site, file), 'utf8');
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const parts = searchedParts(page, address);
    for (const [place, part] of parts.entries()) {
      const attached = place === 0 ? await attachedWords(site, address, page) : [];
      const phrases = phrasesOf.get(part.address) ?? [];
      const content = htmlForIndex(part, { attached, phrases });
      added.push(index.addHTMLFile({ url: part.address, content }).then(noneOf));
      words.add({ title: part.title, text: [part.text, ...attached, ...phrases].join(' ') });
      if (part.names.length > 1) names.push(part.names);
      indexed[place === 0 ? 'pages' : 'parts'] += 1;
    }
    if (added.length >= AT_ONCE) {
      await Promise.all(added);
      added = [];
    }
  }
  await Promise.all(added);
  return { indexed, lexicon: words.lexicon([...synonyms, ...names]) };
}

const pagesOf = (site: string) =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .map((item) => relative(site, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();

/** Sees to it that Pagefind reports no error. */
function noneOf({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(failed(errors));
}

const failed = (errors: readonly string[]) => `The search index cannot be made: ${errors.join('; ')}`;
