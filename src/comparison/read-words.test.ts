import { expect, test } from 'vitest';
import { builtPage, sendsOn } from '../../tests/support/small-site.ts';
import { readWords } from './read-words.ts';
import { searchTerms } from './search-terms.ts';

test('the text of a page is told from what stands beside it and from its frame', () => {
  expect(
    readWords(
      builtPage(
        'Bees',
        'Hello <strong>th</strong>ere.<h2>The hive</h2><p>It hums.</p><p>Loudly.</p><a href="https://site.example/wax/">Wax</a>',
        { beside: '<h2>More</h2><ul><li>Honey</li></ul>' },
      ).replace('</article>', 'The end.</article>'),
    ),
  ).toMatchInlineSnapshot(`
    {
      "beside": "More Honey",
      "frame": "Menu Foot",
      "hidden": false,
      "links": [
        "/wax/",
      ],
      "movedTo": undefined,
      "pictures": [],
      "searched": true,
      "sections": [
        {
          "heading": "",
          "text": "Hello there.",
        },
        {
          "heading": "The hive",
          "text": "It hums. Loudly. Wax The end.",
        },
      ],
      "summary": "A summary.",
      "title": "Bees",
      "topics": "",
    }
  `);
});

test('on a page that search does not index, the whole main part is its text', () => {
  const { searched, sections, beside } = readWords(
    '<title>Lists</title><main><h1>All lists</h1><div data-pagefind-ignore>One</div><h2>Two</h2></main>',
  );
  expect({ searched, sections, beside }).toEqual({
    searched: false,
    sections: [
      { heading: '', text: 'All lists One' },
      { heading: 'Two', text: '' },
    ],
    beside: '',
  });
});

test('what nobody sees, and the address on paper, are no words', () => {
  const { sections } = readWords(
    '<main>Seen<script>a</script><svg><title>b</title></svg><p hidden>c</p><p class="wrap paper-address">d</p></main>',
  );
  expect(sections).toEqual([{ heading: '', text: 'Seen' }]);
});

test('the marks of a build in names of files, and the public address, make no difference', () => {
  const links = (file: string) =>
    readWords(
      builtPage('Bees', `<a href="https://site.example/_astro/${file}.pdf">Plan</a><img src="/_astro/${file}.webp">`),
    );
  expect(links('plan.DkV3x1ab').links).toEqual(['/_astro/plan.pdf']);
  const names = (file: string) => links(file).pictures.map(({ name }) => name);
  expect(names('plan.DkV3x1ab')).toEqual(names('plan.Xy12_-ab_Z2abc'));
});

test('topics that the page does not show are words of the search, and so are parts that it finds for themselves', () => {
  const words = readWords(
    builtPage(
      'Words',
      `<span hidden data-value="Careers, Poster" data-pagefind-meta="topics[data-value]"></span>
      <div id="wax" data-search-part><b data-search-title>Wax</b> What bees make.
      <span hidden data-value="Word" data-pagefind-meta="type[data-value]"></span></div>`,
    ),
  );
  expect(words.sections).toEqual([{ heading: '', text: 'Wax What bees make.' }]);
  expect([...searchTerms(words)]).toEqual(['words', 'careers', 'poster', 'wax', 'what', 'bees', 'make']);
});

test('a page that sends on says where to', () => {
  expect(readWords(sendsOn('/bees/')).movedTo).toBe('/bees/');
  expect(readWords(builtPage('Bees', '')).movedTo).toBeUndefined();
});
