import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { problem } from '../content-model/problem.ts';
import { deliver, type Delivery } from './deliver.ts';
import { makeReport } from './report.ts';

const report = makeReport([problem('file-empty', { file: 'a.md', line: 1, column: 1 }, {})], '/nowhere', {
  entries: 1,
});

/** What is printed. */
function printed(options: Partial<Delivery>): string {
  const stream = new PassThrough();
  deliver(report, { reporters: [], env: {}, ...options, stream: stream as unknown as NodeJS.WriteStream });
  return String(stream.read());
}

test('a person at a terminal reads the report; in GitHub Actions there are commands too, and a summary', () => {
  expect(printed({})).toMatch(/^\n\/nowhere\/a\.md\n/);
  const summary = join(contentTree({ 'summary.md': 'Before.\n' }), 'summary.md');
  const text = printed({ env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary } });
  expect(text).toMatch(/^::error file=/);
  expect(readFileSync(summary, 'utf8')).toMatch(/^Before\.\n## Check of the content\n/);
});

test('in GitHub Actions, everything but the commands is fenced off from the runner', () => {
  const env = { GITHUB_ACTIONS: 'true' };
  for (const name of ['terminal', 'json', 'markdown'] as const)
    expect(printed({ reporters: [name], env })).toMatch(/^::stop-commands::(\S+)\n[\s\S]*\n::\1::\n$/);
  expect(printed({ reporters: ['github'], env })).not.toContain('stop-commands');
});

test('in GitHub Actions, a report in Markdown leads to the guide at the commit that is checked', () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'bees/hive', GITHUB_SHA: 'a'.repeat(40) };
  expect(printed({ reporters: ['markdown'], env })).toContain('(https://github.com/bees/hive/blob/aaaaaaa');
});

test('several reporters print one after the other', () => {
  expect(printed({ reporters: ['markdown', 'json'] })).toMatch(/^## Check[\s\S]*\n\{\n {2}"version": 1,/);
});

test('a report may go into a file, in a folder that is made for it; the screen shows the outcome', () => {
  const output = join(contentTree({}), 'reports/today.json');
  expect(printed({ reporters: ['json'], output })).toBe('1 entry checked. 1 problem stops publishing, in 1 file.\n');
  expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ version: 1, counts: { errors: 1 } });
});
