/**
 * Every test: `npm test`. Types, lint and format; unit tests; a build and the tests of the built site; browser tests.
 * They run in two rows side by side, as one alone leaves a processor waiting. Ends with the line "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { obtainBrowser } from '../tests/support/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'wla-test-'));
const site = resolve('.build/site');
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', WLA_TODAY: '2026-11-21', WLA_TEST_SITE: site };
let passed = 0;
let failed = 0;

// The build writes the types that the check of types writes and that lint reads: those three take turns.
const built = one('Types', 'astro', ['check', '--minimumSeverity', 'warning']).then(() =>
  one('Build', process.execPath, ['scripts/build.ts', '--outDir', site]),
);
await Promise.all([inPages(), inFiles()]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** The row of what reads files. */
async function inFiles(): Promise<void> {
  await one('Format', 'prettier', ['--check', '--log-level', 'warn', '.']);
  await many('unit');
  const isBuilt = await built;
  await one('Lint', 'eslint', ['--config', '.config/eslint.config.js', '--max-warnings', '0', '.']);
  if (isBuilt) await many('site');
}

/** The row of what looks at pages in a browser. */
async function inPages(): Promise<void> {
  if (!(await built)) return;
  try {
    obtainBrowser();
  } catch (error) {
    console.error((error as Error).message);
    failed += 1;
    return;
  }
  await many('browser');
}

/** Runs a command that counts as one test; shows what it printed only where it fails. */
async function one(name: string, command: string, args: string[]): Promise<boolean> {
  const bin = command === process.execPath ? command : resolve('node_modules/.bin', command);
  const { status, printed } = await run(name, bin, args, process.platform === 'win32');
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.error(`${name} failed:\n${printed}`);
  }
  return status === 0;
}

/** Runs the tests of a Vitest project, and counts them. */
async function many(project: string): Promise<void> {
  const report = join(folder, `${project}.json`);
  const { status, printed } = await run(`Tests: ${project}`, process.execPath, [
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
  ]);
  console.error(`Tests: ${project}, all run:\n${printed}`);
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

/** Runs a command to its end. What it prints is kept, so that two that run side by side do not talk at once. */
function run(
  name: string,
  command: string,
  args: string[],
  shell = false,
): Promise<{ status: number | null; printed: string }> {
  console.error(`${name}…`);
  return new Promise((done) => {
    const child = spawn(command, args, { env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    const keep = (text: string) => void (printed += text);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => done({ status: null, printed: error.message }));
    child.once('close', (status) => done({ status, printed }));
  });
}
