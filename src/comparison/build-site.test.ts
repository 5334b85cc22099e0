import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { assertBuilds, buildSite, CannotBuild } from './build-site.ts';

const building = (script: string) => {
  const project = contentTree({ 'scripts/build.ts': script });
  const out = join(project, 'out');
  return { project, out, content: '/content', name: 'main (45cf63d)', day: '2026-11-21' };
};
const build = (script: string, signal = new AbortController().signal) => {
  const made = { ...building(script), signal };
  return { ...made, done: buildSite(made) };
};

test('a site is built by the code of its own project, for the day and the content that are asked for', async () => {
  const { out, done } = build(
    "import { writeFileSync } from 'node:fs'; writeFileSync(process.argv.at(-1), `${process.env.WLA_TODAY} ${process.env.WLA_CONTENT} ${process.argv[2]}`);",
  );
  await done;
  expect(readFileSync(out, 'utf8')).toBe('2026-11-21 /content --no-search');
});

test('a build that fails says why, in its own words', async () => {
  await expect(build("console.error('The moon is down.'); process.exit(1);").done).rejects.toThrow(
    'main (45cf63d) cannot be built. Its build said:\nThe moon is down.',
  );
});

test('a commit from before there was a build is named', () => {
  expect(() => assertBuilds(contentTree({}), 'v0.1')).toThrow(
    'v0.1 cannot be built: it has no scripts/build.ts. Compare with a later commit.',
  );
  expect(() => assertBuilds(contentTree({ 'scripts/build.ts': '' }), 'v0.2')).not.toThrow();
});

test('a build that is stopped has ended before that is told', async () => {
  const stop = new AbortController();
  const { project, done } = build(
    "import { rmSync, writeFileSync } from 'node:fs'; writeFileSync('running', ''); process.on('SIGTERM', () => { rmSync('running'); process.exit(1); }); setInterval(() => {}, 1000);",
    stop.signal,
  );
  const running = join(project, 'running');
  while (!existsSync(running)) await new Promise((wait) => setTimeout(wait, 20));
  stop.abort();
  await expect(done).rejects.toThrow(CannotBuild);
  expect(existsSync(running)).toBe(false);
});
