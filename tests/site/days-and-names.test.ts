/** What becomes of stories that get another name, are taken down, or are still to come: one content, built for two days. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { beforeAll, expect, test } from 'vitest';
import { indexSite } from '../../src/search/index/index-site.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import { unpackWords } from '../../src/search/pack-words.ts';
import {
  build,
  copyOfContent,
  feedFiles,
  has,
  pages,
  read,
  site,
  sitemapAddresses,
  type BuildResult,
} from '../support/built-site.ts';
import { searchIndex } from '../support/search-index.ts';

const ids = (folder: string) =>
  (parseRssFeed(read('/rss.xml', folder)).items ?? []).map((item) => item.guid?.value).sort();

let early: BuildResult;
let later: BuildResult;

beforeAll(async () => {
  const content = copyOfContent();
  const change = (path: string, from: string | RegExp, to: string) =>
    writeFileSync(join(content, path), readFileSync(join(content, path), 'utf8').replace(from, to));

  renameSync(join(content, 'stories/bg-futures'), join(content, 'stories/a-centre-in-lincoln'));
  change('stories/a-centre-in-lincoln/index.md', 'kind: partner', 'formerly: [bg-futures]\nkind: partner');
  // Others name the story by its file name: those names change with it. Links to the old address go on working.
  for (const path of [
    'stories/lincolnshire-and-rutland/index.md',
    'stories/becoming-a-lead-wla/index.md',
    'stories/career-review-employers/index.md',
    'newsletters/issue-1.md',
    'newsletters/issue-2.md',
    'newsletters/issue-3.md',
  ])
    change(path, /^((?:related|\s+- story).*)\bbg-futures\b/gm, '$1a-centre-in-lincoln');

  renameSync(join(content, 'networks/london.md'), join(content, 'networks/greater-london.md'));
  change('networks/greater-london.md', 'status:', 'formerly: [london]\nstatus:');

  change('stories/jane/index.md', '  reviewBy:', '  withdrawn: 2026-11-20\n  reviewBy:');

  const story = readFileSync(join(content, 'stories/hazel/index.md'), 'utf8')
    .replace(/^title:.*$/m, 'title: A tale of tomorrow')
    .replace('id: hazel', 'id: tomorrow')
    .replace(/^published:.*$/m, 'published: 2026-12-01');
  mkdirSync(join(content, 'stories/tomorrow'));
  writeFileSync(join(content, 'stories/tomorrow/index.md'), story);
  mkdirSync(join(content, 'stories/never'));
  writeFileSync(
    join(content, 'stories/never/index.md'),
    story
      .replace('A tale of tomorrow', 'A tale in pieces')
      .replace('id: tomorrow', 'id: never\ndraft: true')
      .replace('2026-12-01', '2026-11-01'),
  );

  early = await build({ WLA_CONTENT: content, WLA_TODAY: '2026-11-30' }, undefined, ['--no-search']);
  later = await build({ WLA_CONTENT: content, WLA_TODAY: '2026-12-01' }, undefined, ['--no-search']);
}, 600_000);

test('a story that is renamed keeps its id in the feed, and its old address leads to the new one', () => {
  const { code, out, output } = early;
  expect(code, output).toBe(0);
  expect(output).toContain('pages with');
  expect(ids(out)).toEqual(ids(site).filter((id) => !id?.endsWith(':stories/jane')));
  expect(ids(out)).toContainEqual(expect.stringMatching(/:stories\/bg-futures$/));
  expect(read('/_redirects', out)).toContain('/stories/bg-futures/ /stories/a-centre-in-lincoln/ 301');
  expect(read('/stories/bg-futures/', out)).toContain('url=/stories/a-centre-in-lincoln/');
  const file = '/stories/a-centre-in-lincoln/a-centre-in-lincoln.pdf';
  expect(read('/_redirects', out)).toContain(`/stories/bg-futures/bg-futures.pdf ${file} 301\n`);
  expect(has(file, out)).toBe(true);
});

test('the feed of a network that is renamed goes on at its old address, where it names that address', () => {
  const { out } = early;
  const feed = (name: string) => read(`/feeds/networks/${name}.xml`, out);
  expect(feed('london')).toBe(
    feed('greater-london').replace('/networks/greater-london.xml" rel="self"', '/networks/london.xml" rel="self"'),
  );
  expect(feed('london')).toContain('/feeds/networks/london.xml" rel="self"');
  expect(read('/feeds.opml', out)).not.toContain('/networks/london.xml');
});

test('a story that is withdrawn leaves lists, feed and sitemap with its PDF, and its address carries a notice', () => {
  const { out } = early;
  const notice = read('/stories/jane/', out);
  expect(notice).toContain('This story has been taken down');
  expect(notice).toContain('noindex');
  expect(notice).not.toContain('ankle');
  expect(notice).not.toContain('.pdf');
  expect(has('/stories/jane/jane.pdf', out)).toBe(false);
  for (const feed of feedFiles(out)) expect(read(feed, out), feed).not.toMatch(/stories\/jane[<"]/);
  expect(sitemapAddresses(out)).not.toContain('/stories/jane/');
  const listed = pages(out).filter(({ html }) => html.includes('a bad ankle and a helpful firm'));
  expect(listed.map(({ address }) => address)).toEqual([]);
});

test('search finds no story that is taken down, moved, still to come or a draft, and finds what has come', async () => {
  const found = async (folder: string) => {
    await indexSite(folder, { synonyms: [], bestBets: [] });
    return [...searchIndex(folder).keys()].filter((address) => address.startsWith('/stories/')).sort();
  };
  expect(await found(early.out)).toEqual([
    '/stories/',
    '/stories/a-centre-in-lincoln/',
    '/stories/becoming-a-lead-wla/',
    '/stories/career-review-employers/',
    '/stories/hazel/',
    '/stories/lincolnshire-and-rutland/',
  ]);
  expect(await found(later.out)).toContain('/stories/tomorrow/');
  const words = (folder: string) => unpackWords((JSON.parse(read('/pagefind/lexicon.json', folder)) as Lexicon).words);
  expect(words(site).has('helpful')).toBe(true);
  expect(words(early.out).has('helpful')).toBe(false);
});

test('drafts and entries whose day has not come are nowhere; on their day they are there', () => {
  expect(
    pages(early.out).some(({ html }) => html.includes('A tale of tomorrow') || html.includes('A tale in pieces')),
  ).toBe(false);
  expect(has('/stories/tomorrow/', later.out)).toBe(true);
  expect(has('/stories/tomorrow/tomorrow.pdf', later.out)).toBe(true);
  expect(has('/stories/never/', later.out)).toBe(false);
});
