import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentTree, story } from '../../tests/support/content-tree.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));
const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

const check = (content: string, ...args: string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...args], {
    env: { ...process.env, GITHUB_ACTIONS: '', WLA_CONTENT: content },
    encoding: 'utf8',
  });

test('the command ends with 0 where nothing stops publishing, 1 where something does, 2 where it is used wrongly', () => {
  const good = check(CONTENT);
  expect([good.status, good.stderr]).toEqual([0, '']);
  const bad = check(contentTree({ 'stories/bees.md': 'x' }), '--reporter', 'json');
  expect([bad.status, bad.stderr]).toEqual([1, '']);
  expect(JSON.parse(bad.stdout)).toMatchObject({ version: 1, entries: 1 });
  const wrong = check(CONTENT, '--al');
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toMatch(/^There is no option "--al"\. /);
  expect(check('/nowhere/at/all').status).toBe(2);
});

test('the check says how much can be repaired for you, and repairs it first where it is asked to', () => {
  const root = contentTree({ 'stories/bees.md': story('updated: 3 November 2026', 'Bees. ') });
  expect(check(root).stdout).toContain('1 of these can be repaired for you: npm run fix.');
  const repaired = check(root, '--fix');
  expect(repaired.stdout).toContain('1 file changed, 3 repairs.');
  expect(repaired.stdout).not.toContain('can be repaired');
  expect(readFileSync(join(root, 'stories/bees.md'), 'utf8')).toContain('updated: 2026-11-03\n');
  const asJson = check(root, '--fix', '--reporter', 'json');
  expect(asJson.stderr).toContain('There is nothing to repair.');
  expect(JSON.parse(asJson.stdout)).toMatchObject({ version: 1 });
});
