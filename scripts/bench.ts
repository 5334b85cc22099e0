/**
 * Measures how the build grows: `npm run bench`. Builds generated content of 100, 1,000 and 10,000 stories in turn,
 * without the search index, and prints pages a second, peak memory, the share of feeds and bytes; then of 100, 500 and
 * 1,000 resources, with what each further document takes. Seconds differ from computer to computer and from hour to
 * hour: the ratios within one run are what counts.
 *
 *   --stories 100,1000     other sizes; with nothing after it, none
 *   --resources 100,1000   the same of resources
 *
 * `npm run bench -- search` compares the search with others instead: `bench-search.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Measured {
  pages: number;
  seconds: number;
  /** Of all cores together, which what else runs on the computer changes least. */
  processorSeconds: number;
  peakMegabytes: number;
  /** Of those, what the feeds took: with 9 networks and 40 topics, 64 files. */
  feedSeconds: number;
}

/** As many feeds as a grown site would have. */
const SHELVES = ['--networks', '9', '--topics', '40'];
if (process.argv[2] === 'search') {
  await import('./bench-search.ts');
  process.exit();
}
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '100,1000,10000' },
    resources: { type: 'string', default: '100,500,1000' },
  },
});
const sizes = (list: string) => list.split(',').filter(Boolean).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'wla-bench-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');
const run = (args: string[], env = {}) =>
  execFileSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Builds generated content in the folder, and says what it took. */
function built(what: 'stories' | 'resources', count: number): Measured {
  run(['scripts/generate-content.ts', `--${what}`, String(count), ...SHELVES, '--out', content]);
  const printed = run(['scripts/build.ts', '--no-search', '--measure', '--outDir', out], { WLA_CONTENT: content });
  return JSON.parse(printed.split('\n').find((line) => line.startsWith('{')) ?? '{}') as Measured;
}

try {
  const rows = sizes(values.stories).map((stories) => {
    const measured = built('stories', stories);
    return {
      stories,
      ...measured,
      rate: measured.pages / measured.seconds,
      megabytes: bytesOf(filesOf(out, '.html')) / 1e6,
    };
  });
  const base = rows.find(({ stories }) => stories === 1000) ?? rows[0];
  if (base)
    console.table(
      rows.map(({ stories, pages, seconds, rate, peakMegabytes, megabytes, feedSeconds }) => ({
        stories,
        pages,
        seconds: Number(seconds.toFixed(1)),
        'pages a second': Math.round(rate),
        [`ratio to ${base.stories}`]: Number((rate / base.rate).toFixed(2)),
        'peak memory, MB': Math.round(peakMegabytes),
        'feeds, seconds': Number(feedSeconds.toFixed(2)),
        'feeds, % of the build': Number(((feedSeconds * 100) / seconds).toFixed(1)),
        'HTML, MB': Number(megabytes.toFixed(1)),
        'HTML a page, KB': Number(((megabytes * 1000) / pages).toFixed(1)),
      })),
    );
  const resourceRows = sizes(values.resources).map((resources) => {
    const { processorSeconds: seconds, peakMegabytes } = built('resources', resources);
    return { resources, seconds, peakMegabytes, documents: filesOf(out, '.pdf', '.docx').length };
  });
  // What a document takes with the page of its resource, beyond what every build takes: from row to row.
  const each = resourceRows.map(({ seconds, documents }, i) => {
    const before = resourceRows[i - 1];
    return before ? ((seconds - before.seconds) * 1000) / (documents - before.documents) : undefined;
  });
  console.table(
    resourceRows.map(({ resources, documents, seconds, peakMegabytes }, i) => ({
      resources,
      documents,
      'seconds of processors': Number(seconds.toFixed(1)),
      'ms a further document': each[i] && Number(each[i].toFixed(1)),
      'ratio to the first': each[i] && each[1] && Number((each[i] / each[1]).toFixed(2)),
      'peak memory, MB': Math.round(peakMegabytes),
    })),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The files of a built site with these endings. */
function filesOf(site: string, ...endings: string[]): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => join(site, file));
}

/** The bytes of files, uncompressed. */
function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}
