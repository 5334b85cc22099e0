import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { inspectSite } from './inspect-site.ts';

const page = (body: string) => `<!doctype html><h1>Bees</h1>${body}`;
const faults = (files: Record<string, string>) =>
  inspectSite(contentTree({ 'index.html': page(''), ...files })).faults.map(({ file, what }) => `${file}: ${what}`);

test('a site in which everything is there has no faults, and is counted', () => {
  const site = contentTree({
    'index.html': page(
      '<a href="/bees/#hum">a</a> <a href="bees/">b</a> <a href="https://example.org/">c</a> <a href="mailto:a@example.org">d</a>',
    ),
    'bees/index.html': page(
      '<p id="hum"></p> <a href="/">a</a> <a href="#hum">b</a> <a href="/feed.xml#x">c</a> <a href="/caf%C3%A9.pdf">d</a>',
    ),
    'feed.xml': '',
    'café.pdf': '',
  });
  expect(inspectSite(site)).toEqual({ faults: [], pages: 2, links: 6 });
});

test('a link that leads nowhere is a fault of its page', () => {
  expect(
    faults({
      'bees/index.html': page('<a href="/wax/">a</a> <a href="../honey/">b</a> <img src="/none.webp" alt="">'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "bees/index.html: a link that leads nowhere: /wax/",
      "bees/index.html: a link that leads nowhere: ../honey/",
      "bees/index.html: a link that leads nowhere: /none.webp",
    ]
  `);
});

test('a link to an address without its last slash is a fault, because a host would send it on', () => {
  expect(faults({ 'bees/index.html': page('<a href="/bees">a</a>') })).toEqual([
    'bees/index.html: a link that leads nowhere: /bees',
  ]);
});

test('a link to a place that is not on the page is a fault', () => {
  expect(faults({ 'bees/index.html': page('<p id="hum"></p><a href="#sting">a</a> <a href="/#sting">b</a>') }))
    .toMatchInlineSnapshot(`
    [
      "bees/index.html: a link to a place that is not there: #sting",
      "bees/index.html: a link to a place that is not there: /#sting",
    ]
  `);
});

test('an address that cannot be read is a fault, and stops nothing', () => {
  expect(faults({ 'bees/index.html': page('<a href="/100%/">a</a> <a href="//[">b</a> <a href="#%">c</a>') }))
    .toMatchInlineSnapshot(`
    [
      "bees/index.html: a link that leads nowhere: /100%/",
      "bees/index.html: an address that cannot be read: //[",
      "bees/index.html: a link to a place that is not there: #%",
    ]
  `);
});

test('a site without a front page is none', () => {
  expect(inspectSite(contentTree({ 'bees/index.html': page('') })).faults).toEqual([
    { file: 'index.html', what: 'there is no front page' },
  ]);
});
