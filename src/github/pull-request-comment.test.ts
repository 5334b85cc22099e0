import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { fakeGithub } from '../../tests/support/fake-github.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { pullRequestComment, type ComparingRun } from './pull-request-comment.ts';

const comparison: Comparison = {
  version: 1,
  old: { name: 'HEAD^1 (45cf63d)', pages: 9 },
  new: { name: 'dist', pages: 10 },
  added: [{ address: '/wax/', title: 'Wax @everyone <img src=x>' }],
  changed: [],
  moved: [],
  removed: [],
  notShown: [],
  frame: null,
  waiting: [],
  feeds: [],
  terms: { gained: [], lost: [] },
  searchHelp: null,
  downloads: [],
  redirects: { added: [], removed: [], changed: [] },
};
const run = { commit: 'abc', address: 'https://github.example/run', preview: undefined };
const github = fakeGithub({ '/pulls/7': { state: 'open', head: { sha: 'abc' } } });
const comment = (files: Record<string, string>, more: Partial<ComparingRun> = {}, api = github) =>
  pullRequestComment(api, { ...run, ...more, folder: contentTree(files) });
const handedIn = { 'number.txt': '7\n', 'comparison.json': JSON.stringify(comparison) };

test('a comparison that was handed in becomes Markdown, in which nothing of its own is markup', async () => {
  const { number, text } = (await comment(handedIn)) ?? {};
  expect(number).toBe(7);
  expect(text).toMatchInlineSnapshot(`
    "## What readers will notice

    1 page added.

    Compared: this pull request (10 pages) with the branch that it would go into (9 pages).

    ### Pages added (1)

    - \`/wax/\` “Wax @&#8203;everyone &lt;img src=x&gt;”


    [The whole run](https://github.example/run)
    "
  `);
});

test('pages are linked to the preview of the pull request, where there is one', async () => {
  const { text } = (await comment(handedIn, { preview: 'https://deploy-preview-{number}--site.example' })) ?? {};
  expect(text).toContain('(<https://deploy-preview-7--site.example/wax/>)');
  expect((await comment(handedIn, { preview: 'no address' }))?.text).toContain('- `/wax/` “');
});

test('a number that is none is refused, before anything is asked of GitHub', async () => {
  for (const number of ['', '0', '-1', '7; rm', '../issues/1', '7'.repeat(30), '１'])
    await expect(comment({ ...handedIn, 'number.txt': number })).rejects.toThrow('The run names no pull request.');
  await expect(comment({})).rejects.toThrow('The run names no pull request.');
});

test('a pull request with which the run has nothing to do gets no comment', async () => {
  await expect(comment({ ...handedIn, 'number.txt': '8' })).rejects.toThrow('404');
  expect(await comment(handedIn, { commit: 'another' })).toBeUndefined();
  const closed = fakeGithub({ '/pulls/7': { state: 'closed', head: { sha: 'abc' } } });
  expect(await comment(handedIn, {}, closed)).toBeUndefined();
});

test('where the site was not built, or the comparison is something else, the comment says so', async () => {
  const { text } = (await comment({ 'number.txt': '7' })) ?? {};
  expect(text).toContain('The site could not be built from this');
  for (const json of ['', '<script>', '{}', JSON.stringify({ ...comparison, more: '@everyone' })]) {
    const { text: other } = (await comment({ ...handedIn, 'comparison.json': json })) ?? {};
    expect(other).toContain('another version of the project');
    expect(other).not.toContain('everyone');
  }
});
