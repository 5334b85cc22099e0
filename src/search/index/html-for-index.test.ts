import { expect, test } from 'vitest';
import { htmlForIndex } from './html-for-index.ts';

const part = { address: '/a/', title: 'A', html: '<h1>A</h1>', text: 'A', names: [] };

test('a page is given with the words of its files, which count for half, and with the phrases of editors', () => {
  expect(htmlForIndex(part, { attached: ['1 < 2 & 3'], phrases: ['ask my boss', 'a "quoted" | <b>word'] }))
    .toMatchInlineSnapshot(`
      "<!doctype html><html lang="en"><body data-pagefind-body>
      <h1>A</h1>
      <div data-pagefind-weight="0.5">1 &lt; 2 &amp; 3</div>
      <span hidden data-value="ask my boss | a &quot;quoted&quot; &lt;b&gt;word" data-pagefind-meta="phrases[data-value]"></span>
      </body></html>"
    `);
});

test('a page without files and phrases is given as it is', () => {
  expect(htmlForIndex(part, { attached: [], phrases: [' | '] })).toBe(
    '<!doctype html><html lang="en"><body data-pagefind-body>\n<h1>A</h1>\n</body></html>',
  );
});
