/**
 * Compares the search of the site with others: `npm run bench -- search`. The editors' queries are put, in one run and one
 * browser, to the search page, to Pagefind as it comes, and to MiniSearch over the same text; on the project's own
 * content, and with 1,000 generated stories added. Milliseconds differ from computer to computer: their ratios count.
 *
 *   --stories 0,1000   how many generated stories are added
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot } from '../src/content-model/content-root.ts';
import { readSearchTests } from '../src/content-model/search-tests.ts';
import { compressSite } from '../src/hosting/compress-site.ts';
import { countedServer } from '../tests/rivals/counted-server.ts';
import { measure, type Measured, type Searcher } from '../tests/rivals/measure.ts';
import { addMiniSearch } from '../tests/rivals/minisearch.ts';
import { askRival, type Rival } from '../tests/rivals/rival.ts';
import { addStockPagefind, indexedPages } from '../tests/rivals/stock-pagefind.ts';
import { ask } from '../tests/support/ask-search.ts';
import { launchBrowser } from '../tests/support/launch-browser.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: { stories: { type: 'string', default: '0,1000' } },
});
const folder = mkdtempSync(join(tmpdir(), 'wla-bench-search-'));
const tests = readSearchTests(contentRoot());
const run = (args: string[], env = {}) =>
  execFileSync(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });

const ours: Searcher = { name: 'This site', page: '/search/', knowsPlaces: true, ask };
const searcher = ({ name, page }: Rival): Searcher => ({
  name,
  page,
  knowsPlaces: false,
  ask: askRival,
  askTen: (page, query) => askRival(page, query, 10),
});

try {
  if (tests.length === 0) throw new Error('The content has no search-tests.yaml, so there is nothing to ask.');
  console.log(`${tests.length} queries`);
  for (const stories of values.stories.split(',').map(Number)) console.table(await compared(stories));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds the content with generated stories added, and has every search answer the queries. */
async function compared(stories: number): Promise<object[]> {
  const [more, site, others] = [join(folder, 'content'), join(folder, 'site'), join(folder, 'others')];
  if (stories > 0) run(['scripts/generate-content.ts', '--stories', String(stories), '--out', more]);
  const content = stories > 0 ? more : contentRoot();
  run(['scripts/build.ts', '--outDir', site], { WLA_CONTENT: content });
  rmSync(others, { recursive: true, force: true });
  cpSync(site, others, { recursive: true });
  const pagefind = await addStockPagefind(others);
  const rivals = [pagefind, addMiniSearch(others, indexedPages(others))];
  await compressSite(others);

  const [server, other] = [await countedServer(site), await countedServer(others)];
  const browser = await launchBrowser();
  const all = [await measure(browser, server, tests, ours)];
  for (const rival of rivals) all.push(await measure(browser, other, tests, searcher(rival)));
  await browser.close();
  server.close();
  other.close();
  return all.map((each) => ({ 'stories added': stories, ...row(each, all[0]) }));
}

function row({ name, quality: { all, nonsense }, first, later, median, p95 }: Measured, base: Measured | undefined) {
  const rounded = (number = NaN, digits = 3) => Number(number.toFixed(digits));
  return {
    search: name,
    'right first': rounded(all.at1),
    'in first 3': rounded(all.at3),
    MRR: rounded(all.meanReciprocalRank),
    'NDCG@10': rounded(all.ndcg),
    empty: rounded(all.empty),
    'nonsense that finds': `${nonsense.hits.length} of ${nonsense.queries}`,
    'first query, KB': rounded(first / 1000, 1),
    'later query, KB': rounded(later / 1000, 1),
    'median, ms': rounded(median, 1),
    'p95, ms': rounded(p95, 1),
    'ratio to this site': rounded(median / (base?.median ?? NaN), 2),
  };
}
