/**
 * Every test: `npm test`. Types, lint and format; unit tests; a build and the tests of the built site; browser tests.
 * They run in two rows side by side, as one alone leaves a processor waiting. Ends with the line "N passed, N failed".
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand, stopCommands } from '../src/test-run/run-command.ts';
import { tally } from '../src/test-run/tally.ts';
import { obtainBrowser } from '../tests/support/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'wla-test-'));
const site = resolve('.build/site');
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', WLA_TODAY: '2026-11-21', WLA_TEST_SITE: site };
let passed = 0;
let failed = 0;

process.once('exit', () => {
  stopCommands('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(128 + constants.signals[signal]));

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
  console.error(`${name}…`);
  const bin = command === process.execPath ? command : resolve('node_modules/.bin', command);
  const { status, printed } = await runCommand(bin, args, { env, shell: process.platform === 'win32' });
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.error(`${name} failed:\n${printed}`);
  }
  return status === 0;
}

/** Runs the tests of a Vitest project, and counts them. */
async function many(project: string): Promise<void> {
  console.error(`Tests: ${project}…`);
  const report = join(folder, `${project}.json`);
  const { status, printed } = await runCommand(
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
      // A test that somebody ran alone while writing it, and left so, would hide all the others.
      '--allowOnly=false',
      '--reporter',
      'dot',
      '--reporter',
      'json',
      `--outputFile.json=${report}`,
    ],
    { env },
  );
  console.error(`Tests: ${project}, all run:\n${printed}`);
  const counted = tally(existsSync(report) ? readFileSync(report, 'utf8') : undefined, status);
  passed += counted.passed;
  failed += counted.failed;
  for (const { name, why } of counted.late) console.error(`Passed at the second try: ${name}\n${why}`);
}
