/**
 * Measures how the build grows: `npm run bench`. Builds generated content of 100, 1,000 and 10,000 stories in turn,
 * without the search index, and prints pages a second, peak memory and bytes. Seconds differ from computer to computer
 * and from hour to hour: the ratios within one run are what counts.
 *
 *   --stories 100,1000   other sizes
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Measured {
  pages: number;
  seconds: number;
  peakMegabytes: number;
}

const { values } = parseArgs({ options: { stories: { type: 'string', default: '100,1000,10000' } } });
const sizes = values.stories.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'wla-bench-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');
const run = (args: string[], env = {}) =>
  execFileSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

try {
  const rows = sizes.map((stories) => {
    run(['scripts/generate-content.ts', '--stories', String(stories), '--out', content]);
    const printed = run(['scripts/build.ts', '--no-search', '--measure', '--outDir', out], { WLA_CONTENT: content });
    const measured = JSON.parse(printed.split('\n').find((line) => line.startsWith('{')) ?? '{}') as Measured;
    return { stories, ...measured, rate: measured.pages / measured.seconds, megabytes: htmlBytes(out) / 1e6 };
  });
  const base = rows.find(({ stories }) => stories === 1000) ?? rows[0];
  console.table(
    rows.map(({ stories, pages, seconds, rate, peakMegabytes, megabytes }) => ({
      stories,
      pages,
      seconds: Number(seconds.toFixed(1)),
      'pages a second': Math.round(rate),
      [`ratio to ${base?.stories}`]: Number((rate / (base?.rate ?? rate)).toFixed(2)),
      'peak memory, MB': Math.round(peakMegabytes),
      'HTML, MB': Number(megabytes.toFixed(1)),
      'HTML a page, KB': Number(((megabytes * 1000) / pages).toFixed(1)),
    })),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The bytes of all pages of a built site, uncompressed. */
function htmlBytes(site: string): number {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .reduce((sum, item) => sum + statSync(join(item.parentPath, item.name)).size, 0);
}
