import { readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sizeInWords } from '../../src/library/size-in-words.ts';
import { fileOf, has, read, sitemapAddresses } from '../support/built-site.ts';

const lists = [
  ...read('/resources/').matchAll(/href="(\/resources\/(?:to|for|kind|time)\/[^"]+)"[^>]*>[^<]*<\/a>\s+\((\d+)\)/g),
];
const resources = sitemapAddresses().filter((address) => /^\/resources\/[a-z-]+\/$/.test(address));
const packs = ['new-wla-starter-pack', 'employer-pack', 'partner-pack'];

test('the library page leads to lists by job, audience, kind and time, each with as many resources as it says', () => {
  expect(lists.length).toBeGreaterThan(20);
  for (const [, address = '', count] of lists) {
    expect(read(address).match(/<h3>/g)?.length, address).toBe(Number(count));
    expect(read(address)).toContain(count === '1' ? '1 resource</h2>' : `${count} resources</h2>`);
    expect(sitemapAddresses()).toContain(address);
  }
});

test('a list without resources has an address, and nothing leads there', () => {
  expect(has('/resources/kind/report/')).toBe(true);
  expect(read('/resources/')).not.toContain('/resources/kind/report/');
  expect(sitemapAddresses()).not.toContain('/resources/kind/report/');
});

test('each resource stands on the shelf with its files and their true sizes', () => {
  const shelf = read('/resources/');
  expect(resources.length).toBe(13);
  expect(shelf.match(/Version \d+\.\d+, (?:published|updated) \d+ \w+ \d{4} · Licence: CC BY 4\.0/g)?.length).toBe(13);
  for (const address of resources) {
    const name = address.split('/').at(-2) ?? '';
    for (const [ending, format] of [
      ['pdf', 'PDF'],
      ['docx', 'Word'],
    ] as const) {
      const file = `${address}${name}.${ending}`;
      const size = sizeInWords(statSync(fileOf(file)).size);
      const pages = format === 'PDF' ? ', \\d+\u00a0pages?' : '';
      expect(shelf, file).toMatch(new RegExp(`<a href="${file}"[^>]*>${format}(?:, A4)?, ${size}${pages}</a>`));
      expect(read(address), file).toMatch(new RegExp(`<a href="${file}">[^<]+ \\(${format}(?:, A4)?\\)</a>`));
      expect(read(address), file).toContain(size);
    }
  }
});

test('a PDF says that it is A4 only where there is another size', () => {
  for (const address of resources) {
    const file = `${address}${address.split('/').at(-2) ?? ''}`;
    const form = has(`${file}-a3.pdf`) ? 'PDF, A4' : 'PDF';
    expect(read(address), address).toMatch(new RegExp(`<a href="${file}\\.pdf">[^<]+ \\(${form}\\)</a>`));
  }
});

test('what a resource says of its files to machines is true', () => {
  for (const address of resources) {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(address))?.[1] ?? '';
    const [, learning] = JSON.parse(data) as [object, { encoding: { contentUrl: string; contentSize: string }[] }];
    expect(learning.encoding.length, address).toBeGreaterThanOrEqual(2);
    for (const { contentUrl, contentSize } of learning.encoding)
      expect(sizeInWords(statSync(fileOf(new URL(contentUrl).pathname)).size)).toBe(contentSize);
  }
});

test.each(['/guides/first-90-days/', '/stories/hazel/', '/newsletters/issue-1/', '/evidence/interim-report/'])(
  '%s can be taken away as a PDF',
  (address) => {
    const file = `${address}${address.split('/').at(-2)}.pdf`;
    expect(read(address)).toMatch(new RegExp(`<a href="${file}">Download as PDF \\(\\d+ KB, \\d+ pages?\\)</a>`));
    expect(has(file)).toBe(true);
  },
);

test.each(packs)(
  'the pack %s begins with a page that leads to each of its files, which are those of the site',
  (pack) => {
    const zip = unzipSync(readFileSync(fileOf(`/resources/packs/${pack}.zip`)));
    const [first = '', ...files] = Object.keys(zip);
    expect(first).toBe(`${pack}/Contents.html`);
    const page = strFromU8(zip[first] ?? new Uint8Array());
    const links = [...page.matchAll(/href="(?!https)([^"]+)"/g)].map(
      ([, to = '']) => `${pack}/${decodeURIComponent(to)}`,
    );
    expect(links.sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(5);
    const published = resources
      .concat(sitemapAddresses().filter((address) => address.startsWith('/guides/') && address !== '/guides/'))
      .flatMap((address) => filesOf(address));
    for (const file of files) {
      expect(file).toMatch(/^[a-z-]+\/(?:Guides|Resources)\/[^<>:"/\\|?*]+\.(?:pdf|docx)$/);
      expect(
        published.some((bytes) => bytes.equals(zip[file] ?? new Uint8Array())),
        file,
      ).toBe(true);
    }
  },
);

test.each([
  ['/employers/', 'employer-pack'],
  ['/become-a-wla/', 'new-wla-starter-pack'],
  ['/partners/', 'partner-pack'],
])('%s offers the pack %s, and no other', (address, pack) => {
  const found = [...read(address).matchAll(/href="\/resources\/packs\/([a-z-]+)\.zip"/g)].map(([, name]) => name);
  expect(found).toEqual([pack]);
  const offered = [...read('/resources/').matchAll(/href="\/resources\/packs\/([a-z-]+)\.zip"/g)].map(
    ([, name]) => name,
  );
  expect(offered).toEqual(packs);
});

/** The files that a page leads to, under its own address. */
const filesOf = (address: string): Buffer[] =>
  [...read(address).matchAll(/href="([^"]+\.(?:pdf|docx))"/g)]
    .map(([, file = '']) => file)
    .filter((file) => file.startsWith(address))
    .map((file) => readFileSync(fileOf(file)));
