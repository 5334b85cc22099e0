import { expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';

const status = (text: string) => ({ status: { text, code: 404 } });

test('each address that leads nowhere is listed once, with its pages', () => {
  expect(
    brokenLinks(
      {
        total: 3,
        error_map: {
          '/home/runner/site/dist/about/index.html': [{ url: 'https://a.example/', ...status('404 Not Found') }],
          'dist/index.html': [{ url: 'https://a.example/', ...status('404 Not Found') }],
        },
        timeout_map: { 'dist/404.html': [{ url: 'https://b.example/`@you`', ...status('Timeout <b>') }] },
      },
      'dist',
    ),
  ).toMatchInlineSnapshot(`
    "These links to other sites could not be followed last night. A site may be down for a day: try each by hand before you change it. This list is renewed each night, and the issue is closed when every link leads somewhere.

    - [ ] \`https://a.example/\` (404 Not Found) on \`/\`, \`/about/\`
    - [ ] \`\` https://b.example/\`@you\` \`\` (Timeout &lt;b&gt;) on \`/404.html\`
    "
  `);
});

test('where every link leads somewhere, there is nothing to say', () => {
  expect(brokenLinks({ total: 3, error_map: {} }, 'dist')).toBeUndefined();
});

test('a report of another kind is refused, so that no issue is closed by mistake', () => {
  for (const report of [[], 'error', {}, { error_map: [{ url: 1 }] }])
    expect(() => brokenLinks(report, 'dist')).toThrow();
});

test('many pages and many addresses are cut', () => {
  const pages = Array.from({ length: 9 }, (_, i) => [
    `dist/${i}/index.html`,
    [{ url: 'https://a.example/', ...status('404') }],
  ]);
  expect(brokenLinks({ error_map: Object.fromEntries(pages) }, 'dist')).toContain('`/4/` and 4 more');
  const links = Array.from({ length: 120 }, (_, i) => ({ url: `https://${i}.example/`, ...status('404') }));
  expect(brokenLinks({ error_map: { 'dist/index.html': links } }, 'dist')).toContain('… and 20 more.');
});
