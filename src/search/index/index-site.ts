import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { SearchSettings } from '../../content-model/search-settings.ts';
import { LEXICON } from '../lexicon.ts';
import { attachedWords } from './attached-words.ts';
import { htmlForIndex } from './html-for-index.ts';
import { WordGatherer } from './make-lexicon.ts';
import { neededFiles } from './needed-files.ts';
import { searchedParts } from './searched-parts.ts';
import { splitChunks } from './split-chunks.ts';

/** What the index says of itself. */
export interface Indexed {
  pages: number;
  /** Parts of pages that are found for themselves: words explained, figures, events. */
  parts: number;
}

/**
 * Writes the search index of a built site into its folder `pagefind/`. Only what stands inside `data-pagefind-body` is
 * indexed, and with it the words of the files that are attached to a page. No page is changed.
 *
 * @param site the folder of the built site
 * @param settings what editors say of the search
 * @returns how much was indexed
 * @throws where Pagefind reports an error, or writes files that are not known here
 */
export async function indexSite(site: string, settings: SearchSettings): Promise<Indexed> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(failed(errors));
  try {
    const { indexed, lexicon } = await addPages(index, site, settings);
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(failed(errors));
    const written = [
      ...splitChunks(neededFiles(files)),
      { path: LEXICON.replace('/pagefind/', ''), content: JSON.stringify(lexicon) },
    ];
    const folder = join(site, 'pagefind');
    rmSync(folder, { recursive: true, force: true });
    for (const { path, content } of written) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return indexed;
  } finally {
    await index.deleteIndex();
  }
}

/** Reads the pages one after the other, and gives the index what search finds of each. */
async function addPages(index: PagefindIndex, site: string, settings: SearchSettings) {
  const words = new WordGatherer();
  const names: string[][] = [];
  const indexed: Indexed = { pages: 0, parts: 0 };
  for (const file of pagesOf(site)) {
    const html = readFileSync(join(site, file), 'utf8');
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    for (const [place, part] of searchedParts(html, address).entries()) {
      const attached = place === 0 ? await attachedWords(site, address, html) : [];
      const phrases = settings.bestBets.filter(({ page }) => page === part.address).flatMap((bet) => bet.for);
      const { errors } = await index.addHTMLFile({
        url: part.address,
        content: htmlForIndex(part, { attached, phrases }),
      });
      if (errors.length > 0) throw new Error(failed(errors));
      words.add({ title: part.title, text: [part.text, ...attached, ...phrases].join(' ') });
      if (part.names.length > 1) names.push(part.names);
      indexed[place === 0 ? 'pages' : 'parts'] += 1;
    }
  }
  return { indexed, lexicon: words.lexicon([...settings.synonyms, ...names]) };
}

const pagesOf = (site: string) =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .map((item) => relative(site, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();

const failed = (errors: readonly string[]) => `The search index cannot be made: ${errors.join('; ')}`;
