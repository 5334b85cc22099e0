/**
 * Every test: `npm test`. Types, lint and format; unit tests; a build and the tests of the built site; browser tests.
 * Ends with the line "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { obtainBrowser } from '../tests/support/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'wla-test-'));
const site = resolve('.build/site');
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', WLA_TODAY: '2026-11-21', WLA_TEST_SITE: site };
let passed = 0;
let failed = 0;

one('Types', 'astro', ['check', '--minimumSeverity', 'warning']);
one('Lint', 'eslint', ['--config', '.config/eslint.config.js', '--max-warnings', '0', '.']);
one('Format', 'prettier', ['--check', '--log-level', 'warn', '.']);
many('unit');
if (one('Build', process.execPath, ['scripts/build.ts', '--outDir', site])) {
  many('site');
  try {
    obtainBrowser();
    many('browser');
  } catch (error) {
    console.error(String((error as Error).message));
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a command that counts as one test; shows what it printed only where it fails. */
function one(name: string, command: string, args: string[]): boolean {
  console.error(`${name}…`);
  const bin = command === process.execPath ? command : resolve('node_modules/.bin', command);
  const { status, stdout, stderr } = spawnSync(bin, args, {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.error(`${stdout}${stderr}`);
  }
  return status === 0;
}

/** Runs the tests of a Vitest project, and counts them. */
function many(project: string): void {
  console.error(`Tests: ${project}…`);
  const report = join(folder, `${project}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      '.config/vitest.config.ts',
      '--root',
      '.',
      '--project',
      project,
      '--reporter',
      'dot',
      '--reporter',
      'json',
      `--outputFile.json=${report}`,
    ],
    { env, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<
      string,
      number
    >;
    passed += numPassedTests ?? 0;
    failed += numFailedTests ?? 0;
    // A file that cannot be loaded fails without a test of its own; so does a run that ends badly.
    if (status !== 0 && !numFailedTests) failed += Math.max(1, numFailedTestSuites ?? 1);
  } catch {
    failed += 1;
  }
}
