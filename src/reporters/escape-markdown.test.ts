import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { codeMarkdown, escapeMarkdown, fencedMarkdown } from './escape-markdown.ts';

const html = (markdown: string) => markdownToHtml(markdown, { features: { gfm: true } }).html.trim();

const HOSTILE = [
  '<script>alert(1)</script> <img src=x onerror=y> <!-- hidden',
  '![x](https://tracker.example/p.png) [x](javascript:y) [x][y] <https://a.example>',
  'https://a.example www.a.example a@b.example',
  '**bold** _it_ ~~gone~~ `code` | cell | $x$ \\* &lt; &#60;',
  '# not a heading\n- nor a list\n> nor a quote',
];

test('nothing that content says becomes markup, HTML or a link', () => {
  for (const text of HOSTILE) {
    const made = html(`Words: ${escapeMarkdown(text)}`);
    expect(made.replace(/^<p>|<\/p>$/g, '')).not.toMatch(/<[a-z!]/i);
    // What a reader sees is what the content says.
    const seen = made
      .replace(/^<p>|<\/p>$/g, '')
      .replaceAll('\u200b', '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(seen).toBe(`Words: ${text.replaceAll('\n', '␊')}`);
  }
});

test('nobody is called, and no issue is linked', () => {
  expect(escapeMarkdown('@somebody @a/team #12 a/b#3 GH-4')).toMatchInlineSnapshot(
    `"@&#8203;somebody @&#8203;a/team #&#8203;12 a/b#&#8203;3 GH&#8203;-4"`,
  );
});

test('code holds whatever is in it', () => {
  expect(html(codeMarkdown('a`b``c'))).toBe('<p><code>a`b``c</code></p>');
  expect(html(codeMarkdown('`a`'))).toBe('<p><code>`a`</code></p>');
  expect(html(codeMarkdown('stories/a\n# b.md'))).toBe('<p><code>stories/a␊# b.md</code></p>');
  expect(html(['- x', '', ...fencedMarkdown(['````', '<b>'], '  ')].join('\n'))).toContain('````\n&lt;b&gt;\n</code>');
});
