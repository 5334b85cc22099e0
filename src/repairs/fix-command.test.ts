import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentTree, story } from '../../tests/support/content-tree.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/fix.ts', import.meta.url));

const fix = (content: string, ...args: string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...args], { env: { ...process.env, WLA_CONTENT: content }, encoding: 'utf8' });

test('the command ends with 0 when it is done, 1 where a dry run would change something, 2 where it is used wrongly', () => {
  const root = contentTree({ 'stories/bees.md': story('updated: 3 November 2026') });
  const file = join(root, 'stories/bees.md');
  const before = readFileSync(file, 'utf8');
  const dry = fix(root, '--dry-run', '--only', 'dates');
  expect([dry.status, dry.stderr, readFileSync(file, 'utf8')]).toEqual([1, '', before]);
  expect(dry.stdout).toContain('1 file would change, 1 repair. Nothing was written.');
  const done = fix(root, 'stories/bees.md', '--only', 'dates');
  expect([done.status, done.stderr]).toEqual([0, '']);
  expect(readFileSync(file, 'utf8')).toBe(before.replace('3 November 2026', '2026-11-03'));
  expect(fix(root, '--dry-run', '--only', 'dates').status).toBe(0);

  const wrong = fix(root, '--dri-run');
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toMatch(/^There is no option "--dri-run"\. Did you mean "--dry-run"\?/);
  expect(fix(root, '--changed').stderr).toContain('in no Git repository');
  expect(fix('/nowhere/at/all').status).toBe(2);
});
