/**
 * Builds the site: `npm run build`. The output folder changes only when the new site is whole.
 *
 *   --outDir FOLDER   where the site goes (also WLA_OUT); dist without it
 *   --no-search       leaves out the search index
 *   --measure         ends with a line of figures for the benchmark, as JSON
 *
 * WLA_CONTENT names another content tree, WLA_SITE the public address, WLA_TODAY the day to build for.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { summary } from '../src/reporters/counts.ts';
import { makeReport } from '../src/reporters/report.ts';
import { terminalReport } from '../src/reporters/terminal.ts';
import { withoutCommands } from '../src/reporters/without-commands.ts';
import type { Problem } from '../src/content-model/problem.ts';
import { contentRoot } from '../src/content-model/content-root.ts';
import { readSearchSettings } from '../src/content-model/search-settings.ts';
import { compressSite } from '../src/hosting/compress-site.ts';
import { siteAddress } from '../src/hosting/site-address.ts';
import { inspectSite } from '../src/inspection/inspect-site.ts';
import { shownPath } from '../src/reporters/shown-path.ts';
import { today } from '../src/library/today.ts';
import { removeUnnamed } from '../src/publishing/remove-unnamed.ts';
import { step } from '../src/publishing/step.ts';
import { putInPlace } from '../src/publishing/put-in-place.ts';
import { indexSite } from '../src/search/index/index-site.ts';

const { values } = parseArgs({
  options: {
    outDir: { type: 'string' },
    'no-search': { type: 'boolean', default: false },
    measure: { type: 'boolean', default: false },
  },
});
const out = resolve(values.outDir ?? process.env['WLA_OUT'] ?? 'dist');
// Each build works in a folder of its own, so that several can run side by side. The site that goes to the usual folder
// shares Astro's cache of pictures.
const work = resolve('.build', `work-${process.pid}`);
const next = join(work, 'site');
const cacheDir = out === resolve('dist') ? undefined : join(work, 'cache');
// Whatever the shell says, a build is for production: the library keeps its lists, and no tool leaves its marks.
process.env['NODE_ENV'] = 'production';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

process.once('exit', () => rmSync(work, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const root = contentRoot();
  siteAddress();
  process.env['WLA_TODAY'] = today();
  await step('Making the pages', () =>
    build({ mode: 'production', outDir: next, ...(cacheDir && { cacheDir }), force: true, logLevel: 'error' }),
  );
  removeUnnamed(next);
  const { faults, pages, links } = await step('Looking through the pages', () => inspectSite(next));
  if (faults.length > 0) {
    for (const { file, what } of faults) console.error(`${file}: ${what}`);
    throw new Error(`The pages have ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
  }
  const indexed = values['no-search']
    ? { pages: 0, parts: 0 }
    : await step('Making the search index', () => indexSite(next, readSearchSettings(root)));
  await step('Compressing', () => compressSite(next));
  putInPlace(next, out);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const figures = {
    pages,
    seconds: performance.now() / 1000,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
    // The routes of feeds measure themselves, in this process.
    feedSeconds: performance.getEntriesByName('feeds').reduce((sum, { duration }) => sum + duration, 0) / 1000,
  };
  if (values.measure) console.log(JSON.stringify(figures));
  console.log(
    `${pages} pages with ${links} links, ${indexed.pages} of them in the search index, in ${shownPath(out)}/`,
  );
} catch (error) {
  const problems = (error as { problems?: Problem[] }).problems;
  if (problems) {
    const text = terminalReport(makeReport(problems, (error as unknown as { root: string }).root), process.stderr);
    process.stderr.write(process.env['GITHUB_ACTIONS'] ? withoutCommands(text) : text);
  } else console.error(`${(error as Error).message}`);
  console.error(`The site was not built${problems ? `: ${summary(problems)}` : '.'} ${shownPath(out)}/ is as it was.`);
  process.exitCode = 1;
}
