import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { comparisonSchema } from '../../src/comparison/comparison.ts';
import { build, copyOfContent, site } from '../support/built-site.ts';

const diff = (...args: string[]) =>
  new Promise<{ code: number; printed: string; said: string }>((done) =>
    execFile(
      process.execPath,
      ['scripts/diff.ts', ...args],
      { cwd: resolve(import.meta.dirname, '../..'), env: { ...process.env, GITHUB_ACTIONS: '' } },
      (error, printed, said) => done({ code: error ? Number(error.code) : 0, printed, said }),
    ),
  );

test('a site is no different from itself', async () => {
  const { code, printed } = await diff(site, site);
  expect(code).toBe(0);
  expect(printed).toMatch(/Readers will notice nothing\.\n$/);
});

test('a page that an editor changed is told with what changed, and nothing else is called changed', async () => {
  const content = copyOfContent();
  const file = join(content, 'guides/first-90-days.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n## When it rains\n\nUmbrellamaking is a fine thing to learn.\n`);
  const { out, output } = await build({ WLA_CONTENT: content }, undefined, ['--no-search']);
  expect(output).toContain('pages with');

  const { printed } = await diff(site, out, '--reporter', 'json');
  const comparison = comparisonSchema.parse(JSON.parse(printed));
  const edited = '/guides/first-90-days/';
  expect(comparison.changed.filter(({ address }) => address === edited)).toMatchObject([
    { sections: [{ heading: 'When it rains', change: 'added' }] },
  ]);
  // The pack that holds the guide grows with it: pages that offer it may tell a size of one kilobyte more, and no more.
  const others = comparison.changed.filter(({ address }) => address !== edited);
  for (const { was, now } of others.flatMap(({ passages, beside }) => [...passages, ...beside]))
    expect(Number(now)).toBe(Number(was) + 1);
  for (const { links, pictures, newTitle, newSummary } of others)
    expect({ links, pictures, newTitle, newSummary }).toEqual({
      links: { added: [], removed: [] },
      pictures: { added: [], removed: [], replaced: [] },
      newTitle: null,
      newSummary: null,
    });
  expect(comparison.terms.gained).toEqual(expect.arrayContaining(['umbrellamaking']));
  expect(comparison).toMatchObject({
    added: [],
    moved: [],
    removed: [],
    notShown: [],
    frame: null,
    downloads: [{ address: '/resources/packs/new-wla-starter-pack.zip' }],
    redirects: { added: [], changed: [], removed: [] },
  });
  // Everything new and guides, in two formats each, and the topics of the guide.
  expect(comparison.feeds.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['/feed.json', '/feeds/guides.json', '/feeds/guides.xml', '/rss.xml']),
  );
  for (const feed of comparison.feeds)
    expect(feed).toMatchObject({ state: 'kept', added: [], dropped: [], twice: [], altered: [{ what: ['text'] }] });
  expect((await diff(site, out, '--reporter', 'json')).printed).toBe(printed);
});

test('what is no site, no commit or no option is refused, with exit code 2', async () => {
  for (const [args, says] of [
    [['src', site], 'is no built site'],
    [['--with', 'no-such-branch'], 'There is no branch, tag or commit "no-such-branch"'],
    [['--reportr', 'json'], 'Did you mean "--reporter"?'],
  ] as const) {
    const { code, said } = await diff(...args);
    expect(said).toContain(says);
    expect(code).toBe(2);
  }
});
