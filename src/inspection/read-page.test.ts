import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const faults = (body: string) => readPage(`<h1>Bees</h1>${body}`).faults;

test('what a page leads to and loads is gathered, and its ids', () => {
  const {
    ids,
    targets,
    faults: none,
  } = readPage(
    '<h1 id="a">Bees</h1><a href="/b/">b</a><img src="/c.webp" srcset="/d.webp 1x, /e.webp 2x"><link rel="stylesheet" href="/f.css"><script type="module" src="/g.js"></script><form action="/search/"></form><video poster="/h.webp"><source src="/i.mp4"><track src="/j.vtt"></video>',
  );
  expect([...ids]).toEqual(['a']);
  expect(targets).toEqual([
    '/b/',
    '/c.webp',
    '/d.webp',
    '/e.webp',
    '/f.css',
    '/g.js',
    '/search/',
    '/h.webp',
    '/i.mp4',
    '/j.vtt',
  ]);
  expect(none).toEqual([]);
});

test('the address that a page says is its own is not looked for', () => {
  expect(
    readPage('<h1>a</h1><link rel="canonical" href="https://example.org/a/"><link rel="alternate" href="/rss.xml">')
      .targets,
  ).toEqual(['/rss.xml']);
});

test('whatever the security policy would block is a fault', () => {
  expect([
    ...faults('<script>x()</script>'),
    ...faults('<p onclick="x()">a</p>'),
    ...faults('<p style="color:red">a</p>'),
    ...faults('<style>p{}</style>'),
    ...faults('<iframe></iframe><object></object><embed><base href="/">'),
    ...faults('<a href=" JavaScript:x()">a</a>'),
  ]).toMatchInlineSnapshot(`
    [
      "a script in the page itself",
      "a script in the attribute "onclick"",
      "a style in an attribute, which the content security policy blocks",
      "a <style> element, which the content security policy blocks",
      "a <iframe> element",
      "a <object> element",
      "a <embed> element",
      "a <base> element",
      "an unsafe address:  JavaScript:x()",
    ]
  `);
});

test('data for machines is no script', () => {
  expect(faults('<script type="application/ld+json">{"a":1}</script>')).toEqual([]);
});

test('whatever is loaded from elsewhere is a fault, and a link to elsewhere is none', () => {
  expect(
    faults(
      '<img src="https://example.org/a.jpg"><script src="//example.org/a.js"></script><img src="/a.webp" srcset="/a.webp 1x, https://example.org/b.webp 2x">',
    ),
  ).toMatchInlineSnapshot(`
    [
      "something is loaded from elsewhere: https://example.org/a.jpg",
      "something is loaded from elsewhere: //example.org/a.js",
      "something is loaded from elsewhere: https://example.org/b.webp",
    ]
  `);
  expect(faults('<a href="https://example.org/">a</a>')).toEqual([]);
});

test('an id that stands twice, and a page without one first-level heading, are faults', () => {
  expect(faults('<p id="a"></p><p id="a"></p>')).toEqual(['the id "a" stands twice']);
  expect(readPage('<p>a</p>').faults).toEqual(['there is no first-level heading']);
  expect(faults('<h1>Wax</h1>')).toEqual(['there are 2 first-level headings']);
});
