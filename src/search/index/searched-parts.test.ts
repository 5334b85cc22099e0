import { expect, test } from 'vitest';
import { builtPage } from '../../../tests/support/small-site.ts';
import { searchedParts } from './searched-parts.ts';

/** A word explained, as the glossary writes it. */
const word = (id: string, names: string, title: string, text: string) =>
  `<div id="${id}" data-search-part data-search-names='${names}'><dt data-search-title>${title}</dt><dd>${text}</dd></div>`;

test('a page is found by what stands in its text, and not by menus, lists beside it, pictures and code', () => {
  const [page, ...parts] = searchedParts(
    builtPage(
      'Bees',
      '<p>They <b>h</b>um.</p><p>Loudly.</p><img src="/hive.webp" alt="A hive"><script>run()</script><svg><title>Wing</title></svg>',
      { beside: '<h2>More</h2><a href="/wax/">Wax</a>' },
    ),
    '/bees/',
  );
  expect(parts).toEqual([]);
  expect(page).toMatchObject({ address: '/bees/', title: 'Bees', names: [] });
  expect(page?.text).toBe('Bees Bees They hum. Loudly.');
  expect(page?.html).not.toMatch(/Menu|Foot|More|Wax|hive|run|Wing/);
});

test('a page without a searched part, such as one that only sends on, is not found', () => {
  expect(searchedParts('<main><h1>Lists</h1></main>', '/lists/')).toEqual([]);
  expect(searchedParts('<main><p>We write data-pagefind-body there.</p></main>', '/lists/')).toEqual([]);
});

test('a part that is found for itself leaves its page, with its own place and title', () => {
  const [page, wax, comb] = searchedParts(
    builtPage(
      'Words',
      `<h2 id="w">W</h2><dl>${word('wax', '["Wax","Cera"]', 'Wax', 'What bees make.')}${word('comb', '[]', 'Comb', 'Cells.')}</dl>`,
    ),
    '/words/',
  );
  expect(page?.text).not.toMatch(/Wax|Comb|Cells/);
  expect(page?.html).toContain('<h2 id="w">W</h2>');
  expect(wax).toMatchInlineSnapshot(`
    {
      "address": "/words/#wax",
      "html": "<h1 data-pagefind-weight="10">Wax</h1><dd>What bees make.</dd>",
      "names": [
        "Wax",
        "Cera",
      ],
      "text": "Wax What bees make.",
      "title": "Wax",
    }
  `);
  expect(comb).toMatchObject({ address: '/words/#comb', title: 'Comb', names: [] });
});

test('a part is called what its mark says, where that says something', () => {
  const [, part] = searchedParts(
    builtPage(
      'Figures',
      '<p id="a" data-search-part><b data-search-title="Most: of the bees">Most of the bees</b> hum.</p>',
    ),
    '/figures/',
  );
  expect(part?.title).toBe('Most: of the bees');
  expect(part?.html).toBe('<h1 data-pagefind-weight="10">Most: of the bees</h1> hum.');
});

test('a part without a place of its own stays with its page', () => {
  const parts = searchedParts(builtPage('Words', '<p data-search-part>Wax</p>'), '/words/');
  expect(parts.map(({ address }) => address)).toEqual(['/words/']);
  expect(parts[0]?.text).toContain('Wax');
});

test('what is found by is kept as it was written: signs of HTML, other scripts, very long words', () => {
  const long = 'x'.repeat(5000);
  const [page, part] = searchedParts(
    builtPage(
      'A &lt;b> &amp; “c” | d',
      `<p dir="rtl">שלום ${long}</p>${word('a.b', 'no list', '&lt;script>alert("1")&lt;/script>', '1 &lt; 2 &amp; 3')}`,
    ),
    '/a/',
  );
  expect(page?.title).toBe('A <b> & “c” | d');
  expect(page?.html).toContain('<h1>A &lt;b&gt; &amp; “c” | d</h1>');
  expect(page?.text).toContain(`שלום ${long}`);
  expect(part).toMatchObject({ address: '/a/#a.b', title: '<script>alert("1")</script>', names: [] });
  expect(part?.html).toBe(
    '<h1 data-pagefind-weight="10">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</h1><dd>1 &lt; 2 &amp; 3</dd>',
  );
});

test('places other than headings are left out, and so is a copy of their text', () => {
  const [page] = searchedParts(builtPage('Bodies', '<div id="tuc"><h2 id="h">Who</h2>TUC</div>'), '/bodies/');
  expect(page?.html).toContain('<div><h2 id="h">Who</h2>TUC</div>');
});

test('topics and what else a page is said to be are among its words', () => {
  const facts = '<span hidden data-value="Careers, Poster" data-pagefind-meta="topics[data-value]"></span>';
  expect(searchedParts(builtPage('Bees', facts), '/bees/')[0]?.text).toContain('Careers, Poster');
});
