import { expect, test } from 'vitest';
import { feedHtml } from './feed-html.ts';

const page = new URL('https://example.org/stories/bees/');

test('addresses are whole, wherever they were relative to', () => {
  expect(feedHtml('<a href="/guides/">a</a> <a href="#note-1">b</a> <img src="/a.webp" alt="c">', page)).toBe(
    '<a href="https://example.org/guides/">a</a> <a href="https://example.org/stories/bees/#note-1">b</a> <img src="https://example.org/a.webp" alt="c">',
  );
});

test('classes, ids, sizes for screens and everything else that only the site knows is left out', () => {
  expect(
    feedHtml(
      '<h2 id="a" class="b" data-c="d" tabindex="0">Bees</h2><img src="/a.webp" srcset="/b.webp 2x" sizes="100vw" loading="lazy" alt="c" width="4">',
      page,
    ),
  ).toBe('<h2>Bees</h2><img src="https://example.org/a.webp" alt="c" width="4">');
});

test('scripts, styles and frames are left out with what is in them', () => {
  expect(
    feedHtml(
      '<div>a<script>b</script><style>c</style><iframe src="/d"></iframe><form><input></form>e</div><object></object><embed>',
      page,
    ),
  ).toBe('<div>ae</div>');
});

test('two such elements side by side are both left out', () => {
  expect(feedHtml('<script>a</script><script>b</script><p>c</p>', page)).toBe('<p>c</p>');
});

test('an address that is neither of the web nor of e-mail or telephone is left out', () => {
  expect(
    feedHtml(
      '<a href="javascript:x">a</a> <img src="data:image/png;base64,AA" alt="b"> <a href="mailto:a@example.org">c</a>',
      page,
    ),
  ).toBe('<a>a</a> <img alt="b"> <a href="mailto:a@example.org">c</a>');
});

test('signs are written by number, because XML does not know their names', () => {
  expect(feedHtml('<p>Bees &amp; &lt;honey&gt;&nbsp;&mdash; &quot;hum&quot;</p>', page)).not.toMatch(/&(?!#x)/);
});
