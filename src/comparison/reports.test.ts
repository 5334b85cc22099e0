import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import type { ChangedPage, Comparison } from './comparison.ts';
import { markdownReport } from './markdown-report.ts';
import { inShort, tell } from './tell.ts';
import { textReport } from './text-report.ts';

const nothing: Comparison = {
  version: 1,
  old: { name: 'main (45cf63d)', pages: 9 },
  new: { name: 'the site as it is here', pages: 10 },
  added: [],
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
const changed = (address: string, more: Partial<ChangedPage> = {}): ChangedPage => ({
  address,
  title: 'Bees',
  searched: true,
  newTitle: null,
  newSummary: null,
  sections: [],
  passages: [],
  beside: [],
  links: { added: [], removed: [] },
  pictures: { added: [], removed: [], replaced: [] },
  ...more,
});
const item = { id: '1', title: 'Bees', link: '/bees/' };

const everything: Comparison = {
  ...nothing,
  added: [{ address: '/wax/', title: 'Wax' }],
  changed: [
    changed('/bees/', {
      newTitle: { was: 'Bee', now: 'Bees' },
      newSummary: { was: 'One.', now: 'Many.' },
      sections: [
        { heading: '', change: 'changed', words: { added: 1, removed: 2 } },
        { heading: 'Hive', change: 'added', words: { added: 40, removed: 0 } },
        { heading: 'Sting', change: 'removed', words: { added: 0, removed: 1 } },
        { heading: 'Honey', change: 'renamed', was: 'Food', words: { added: 0, removed: 0 } },
        { heading: 'Hum', change: 'changed', words: null },
      ],
      passages: [
        { was: 'forty', now: 'fifty' },
        { was: '', now: 'loudly' },
        { was: 'sadly', now: '' },
      ],
      beside: [{ was: '2 May', now: '3 May' }],
      links: { added: ['/wax/'], removed: ['/old/'] },
      pictures: { added: ['A hive'], removed: ['A bee'], replaced: ['A comb'] },
    }),
    changed('/list/', { searched: false, passages: [{ was: '', now: 'Wax' }] }),
  ],
  frame: { pages: 9, passages: [{ was: 'Menu', now: 'Contents' }] },
  moved: [
    { from: '/a/', to: '/b/', title: 'B', redirect: true },
    { from: '/c/', to: '/d/', title: 'D', redirect: false },
  ],
  removed: [
    { address: '/e/', title: 'E', to: '/' },
    { address: '/f/', title: 'F', to: null },
  ],
  notShown: [{ address: '/g/', title: 'G' }],
  waiting: [
    { address: '/h/', title: 'H', kind: 'story', state: 'dated', day: '2026-12-03' },
    { address: '/i/', title: 'I', kind: 'guide', state: 'draft', day: null },
    { address: '/j/', title: 'J', kind: 'story', state: 'consent', day: null },
  ],
  feeds: [
    {
      address: '/rss.xml',
      state: 'kept',
      added: [item],
      altered: [{ ...item, what: ['title', 'text'] }],
      dropped: [item],
      twice: [{ ...item, id: '2', before: '1' }],
    },
  ],
  terms: { gained: ['wax'], lost: Array.from({ length: 45 }, (_, i) => `w${i}`) },
  searchHelp: {
    added: { meanings: [['comb', 'wax']], phrases: [{ phrase: 'who buzzes', page: '/bees/' }] },
    removed: { meanings: [['hive', 'skep']], phrases: [{ phrase: 'honey', page: '/wax/' }] },
  },
  downloads: [
    { address: '/plan.pdf', was: 48_200, now: 1_200_000 },
    { address: '/new.zip', was: null, now: 9_000 },
    { address: '/old.zip', was: 9_000, now: null },
  ],
  redirects: {
    added: [{ from: '/a/', to: '/b/' }],
    changed: [{ from: '/k/', to: '/l/', was: '/m/' }],
    removed: [{ from: '/n/', to: '/o/' }],
  },
};

test('everything is told in plain English', () => {
  expect(textReport(everything)).toMatchInlineSnapshot(`
    "Pages added (1)
      - /wax/ “Wax”

    Pages changed (1)
      - /bees/ “Bees”
          The title was “Bee”, and is “Bees”.
          The summary was “One.”, and is “Many.”.
          The beginning changed: 1 word new, 2 gone.
          The section “Hive” is new (40 words).
          The section “Sting” is gone (1 word).
          The section “Food” is called “Honey” now.
          The section “Hum” is mostly written anew.
          In the text: “forty” became “fifty”
          In the text, new: “loudly”
          In the text, gone: “sadly”
          Beside the text: “2 May” became “3 May”
          It links to /wax/ now.
          It no longer links to /old/.
          There is another picture in the place of this one: A comb.
          A picture is new: A hive.
          A picture is gone: A bee.

    Lists and links that follow (1)
      - /list/ “Bees”
          There, new: “Wax”

    On every page (9)
      - What stands above and below the content changed, on 9 pages.
          There: “Menu” became “Contents”

    Pages moved (2)
      - /b/ “B”, from /a/, which leads there now.
      ! /d/ “D”, it seems from /c/. That old address leads nowhere: add a redirect.

    Pages removed (2)
      - /e/ “E”. The address leads to / now.
      ! /f/ “F”. It is gone: the address leads nowhere, and links to it break.

    Not shown any more (1)
      - /g/ “G”: its address says that it has been taken down.

    Waiting (3)
      - The story “H” will appear on 3 December 2026.
      - The guide “I” is a draft.
      - The story “J” waits for consent.

    Feeds (4)
      ! /rss.xml: “Bees” has another id, so subscribers would see it twice. It was 1, and is 2.
      - /rss.xml: “Bees” is new.
      - /rss.xml: “Bees” has another title, text.
      - /rss.xml: “Bees” is no longer in it.

    Downloads (3)
      - /plan.pdf changed, from 48 KB to 1.2 MB
      - /new.zip new, 9 KB
      ! /old.zip is gone (it had 9 KB).

    Redirects (3)
      - new: /a/ leads to /b/
      - /k/ leads to /l/, no longer to /m/
      ! /n/ no longer leads to /o/

    Search (50)
      - 1 word that search finds now: wax.
      - 45 words that search finds no more: w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15, w16, w17, w18, w19, w20, w21, w22, w23, w24, w25, w26, w27, w28, w29, w30, w31, w32, w33, w34, w35, w36, w37, w38, w39, and 5 more.
      - Words of one meaning now: comb, wax.
      - “who buzzes” finds /bees/ first now.
      - No longer words of one meaning: hive, skep.
      - “honey” no longer leads to /wax/ by itself.

    the site as it is here (10 pages), compared with main (45cf63d) (9 pages):
    1 page added; 1 page changed; 2 pages moved; 1 page removed, with a redirect; 1 page gone, with nothing at the old address; 1 page not shown any more; 1 page with other lists or links; 1 feed item that subscribers would see twice.
    "
  `);
});

test('nothing is told in a sentence', () => {
  expect(textReport(nothing)).toMatchInlineSnapshot(`
    "the site as it is here (10 pages), compared with main (45cf63d) (9 pages):
    Readers will notice nothing.
    "
  `);
  expect(inShort({ ...nothing, terms: { gained: ['a'], lost: [] } })).toBe('No page changes; other things do.');
  expect(tell(nothing)).toEqual([]);
});

test('pages that changed in just the same way are told together', () => {
  const alike = ['/a/', '/b/', '/c/', '/d/'].map((address) =>
    changed(address, { newSummary: { was: 'One.', now: 'Two.' } }),
  );
  expect(tell({ ...nothing, changed: alike })[0]).toMatchObject({
    number: 4,
    told: [{ address: '/a/', what: { own: ['and ', ' other pages, all in the same way'], content: ['3'] } }],
  });
  expect(tell({ ...nothing, changed: alike.slice(1) })[0]?.told).toHaveLength(3);
});

test('Markdown links to the preview only where there is one', () => {
  expect(markdownReport({ ...nothing, added: everything.added })).toContain('\n- `/wax/` “Wax”\n');
  expect(markdownReport({ ...nothing, added: everything.added }, 'https://preview.example')).toContain(
    '\n- [`/wax/`](<https://preview.example/wax/>) “Wax”\n',
  );
});

test('in a comment, what only follows from the rest is folded away', () => {
  expect(markdownReport(everything)).toMatch(
    /\n<details><summary>Lists and links that follow \(1\)<\/summary>\n\n- [^]+?\n\n<\/details>\n\n### /,
  );
});

test('nothing that content says becomes markup, calls somebody or links', () => {
  const hostile = '<img src=x> | `a` **b** @everyone #1 [x](https://evil.example) https://evil.example\n# Head';
  const markdown = markdownReport({
    ...nothing,
    old: { name: hostile, pages: 1 },
    added: [{ address: `/${hostile}`, title: hostile }],
    changed: [changed('/bees/', { newTitle: { was: hostile, now: hostile }, passages: [{ was: '', now: hostile }] })],
    removed: [{ address: `/${hostile}`, title: hostile, to: hostile }],
    terms: { gained: [hostile], lost: [] },
  });
  const { html } = markdownToHtml(markdown, { features: { gfm: true } });
  expect(html).not.toMatch(/<(?:img|a|strong|h1|table)\b/);
  expect(markdown.replace(/`[^\n]*` “/g, '“')).not.toMatch(/@everyone|#1\b/);
});

test('a long report is cut, and stays within what a comment holds', () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({ address: `/${i}/`, title: '|'.repeat(400) }));
  const page = (i: number) => changed(`/${i}/`, { newTitle: { was: `${i}`, now: '<'.repeat(400) } });
  const markdown = markdownReport({ ...nothing, added: many, changed: many.map((_, i) => page(i)), notShown: many });
  expect(markdown).toContain('- … and 2980 more');
  expect(markdown.length).toBeLessThan(65_536);
  expect(textReport({ ...nothing, added: many })).toContain('  … and 2960 more\n');
});

test('no stretch of content is told at length', () => {
  const text = 'bee'.repeat(1_000_000);
  const page = changed('/bees/', { passages: [{ was: text, now: text }], sections: [] });
  const told = textReport({ ...nothing, changed: [page], terms: { gained: [text], lost: [] } });
  expect(told.length).toBeLessThan(3000);
});

test('at a terminal, signs that it would obey are shown', () => {
  expect(textReport({ ...nothing, added: [{ address: '/a/', title: '\u001b[31mred' }] })).toContain('␛[31mred');
});
