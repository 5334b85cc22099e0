import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { redirects } from './redirects.ts';

const found = async (list: string, files: Record<string, string> = {}) =>
  (await redirects.run(survey(contentTree({ 'redirects.yaml': list, ...files }), '2026-11-21'))).map(
    ({ line, id }) => `${line} ${id}`,
  );

test('addresses that are sent straight to a page are in order', async () => {
  expect(
    await found('- { from: /old, to: /guides/, why: x }\n- { from: /older.html, to: /guides/#top, why: x }\n'),
  ).toEqual([]);
});

test('an address with its slash and without is one address', async () => {
  expect(await found('- { from: /old, to: /guides/, why: x }\n- { from: /old/, to: /guides/, why: x }\n')).toEqual([
    '2 redirect-twice',
  ]);
});

test('a circle and a chain are reported at each of their links', async () => {
  expect(
    await found(
      '- { from: /a, to: /b/, why: x }\n- { from: /b, to: /c/, why: x }\n- { from: /c, to: /guides/, why: x }\n',
    ),
  ).toEqual(['1 redirect-loop', '2 redirect-loop']);
  expect(await found('- { from: /a, to: /b/#top, why: x }\n- { from: /b, to: /a/, why: x }\n')).toEqual([
    '1 redirect-loop',
    '2 redirect-loop',
  ]);
});

test('nothing is sent on from the address of a list or a pack of resources', async () => {
  const list =
    '- { from: /resources/for/wla, to: /, why: x }\n- { from: /resources/packs/partner-pack.zip, to: /, why: x }\n- { from: /resources/packs, to: /resources/, why: x }\n';
  expect(await found(list)).toEqual(['1 redirect-shadows', '2 redirect-shadows']);
});

test('nothing is sent on from the address of a page, an entry or a file of the site', async () => {
  const list =
    '- { from: /guides, to: /, why: x }\n- { from: /stories/bees/, to: /, why: x }\n- { from: /sitemap.xml, to: /, why: x }\n';
  expect(await found(list, { 'stories/bees.md': story() })).toEqual([
    '1 redirect-shadows',
    '2 redirect-shadows',
    '3 redirect-shadows',
  ]);
});

test('nothing is sent on from a list of stories, or from what the site keeps for itself', async () => {
  const list = [
    '/stories/kind/person',
    '/stories/topic/wax/',
    '/404',
    '/_astro/old.css',
    '/pagefind/',
    '/rss.xml/old',
    '/feeds/stories.xml',
    '/feeds/networks/lincoln.xml',
  ].map((from) => `- { from: ${from}, to: /, why: x }\n`);
  const all = await found(list.join(''), { 'topics/wax.yaml': 'name: Wax\nsummary: Wax.\n' });
  expect(all.map((problem) => problem.split(' ')[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
});

test('an old feed of another name may be sent on', async () => {
  expect(await found('- { from: /feeds/all, to: /subscribe/, why: x }\n')).toEqual([]);
});

test('the former names of entries are moved addresses too', async () => {
  const list = '- { from: /stories/hive, to: /, why: x }\n- { from: /old, to: /stories/hive/, why: x }\n';
  expect(await found(list, { 'stories/bees.md': story('formerly: [hive]') })).toEqual([
    '1 redirect-twice',
    '2 redirect-loop',
  ]);
});

test('so is the former name of a topic', async () => {
  const list = '- { from: /stories/topic/honey, to: /, why: x }\n';
  const topic = 'name: Wax\nsummary: Wax.\nformerly: [honey]\n';
  expect(await found(list, { 'topics/wax.yaml': topic })).toEqual(['1 redirect-twice']);
});

test('one entry that is wrong does not keep the others from being looked at', async () => {
  expect(await found('- { from: old, to: /, why: x }\n- { from: /guides, to: /, why: x }\n')).toEqual([
    '2 redirect-shadows',
  ]);
});
