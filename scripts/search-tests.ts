/**
 * Asks the search what the editors say that people ask, and prints how well it answered: `npm run search-tests`. It builds
 * the site first, in a folder of its own. Exit code 1 where the search is below its floors, 2 where it could not be asked.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { contentRoot } from '../src/content-model/content-root.ts';
import { searchTestsFile } from '../src/content-model/content-files.ts';
import { readSearchTests } from '../src/content-model/search-tests.ts';
import { serveSite } from '../src/hosting/static-server.ts';
import { visibleError } from '../src/reporters/visible.ts';
import { belowFloors } from '../src/search/quality/floors.ts';
import { report } from '../src/search/quality/report.ts';
import { quality } from '../src/search/quality/summary.ts';
import { askAll, runsOf, weigh } from '../tests/support/ask-search.ts';
import { launchBrowser } from '../tests/support/launch-browser.ts';

const site = resolve('.build/search-tests');

try {
  const queries = readSearchTests(contentRoot());
  if (queries.length === 0) throw new Error(`There is no query in ${searchTestsFile} of the content.`);
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', site], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The site cannot be built.\n${built.stdout}${built.stderr}`);

  const { server, address } = await serveSite(site, 0);
  const browser = await launchBrowser();
  const scores = await askAll(browser, address, queries);
  const weight = await weigh(browser, address, runsOf(queries));
  await browser.close();
  server.close();

  console.log(report(scores, weight));
  process.exitCode = belowFloors(quality(scores), weight).length > 0 ? 1 : 0;
} catch (error) {
  console.error(visibleError(error));
  process.exit(2);
}
