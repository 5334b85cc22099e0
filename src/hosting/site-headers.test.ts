import { expect, test } from 'vitest';
import { headerRules, headersFile, headersFor } from './site-headers.ts';

const rules = headerRules();

test('every page forbids framing, sniffing and whatever it does not need', () => {
  expect(headersFor(rules, '/stories/bees/')).toMatchInlineSnapshot(`
    {
      "Cache-Control": "public, max-age=0, must-revalidate",
      "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
      "X-Content-Type-Options": "nosniff",
    }
  `);
});

test('files with a fingerprint in their name are kept for a year, and pages are asked for each time', () => {
  expect(headersFor(rules, '/_astro/site.abc.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersFor(rules, '/')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
});

test('pieces of the search index have few headers and are kept for a year; what names them is asked for each time', () => {
  expect(headersFor(rules, '/pagefind/fragment/en_abc.pf_fragment')).toEqual({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  });
  for (const path of ['index/en_a.pf_index', 'filter/en_a.pf_filter'])
    expect(headersFor(rules, `/pagefind/${path}`)['Cache-Control'], path).toContain('immutable');
  for (const path of [
    'pagefind.js',
    'lexicon.json',
    'pagefind-entry.json',
    'pagefind.en_a.pf_meta',
    'wasm.en.pagefind',
  ])
    expect(headersFor(rules, `/pagefind/${path}`), path).toEqual({
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    });
});

test('the feed says what it is, and may be read from other sites', () => {
  expect(headersFor(rules, '/rss.xml')).toMatchObject({
    'Content-Type': 'application/xml; charset=utf-8',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  });
});

test('each feed says what it is, whatever it carries and in whichever format', () => {
  const type = (path: string) => headersFor(rules, path)['Content-Type'];
  for (const path of ['/feeds/stories.xml', '/feeds/networks/london.xml', '/feeds/topics/stories.xml'])
    expect(type(path), path).toBe('application/xml; charset=utf-8');
  for (const path of ['/feed.json', '/feeds/events.json'])
    expect(type(path), path).toBe('application/feed+json; charset=utf-8');
  expect(type('/feeds.opml')).toBe('text/x-opml; charset=utf-8');
  expect(type('/feeds.css')).toBe('text/css; charset=utf-8');
  expect(headersFor(rules, '/feeds/topics/careers.xml')).toMatchObject({
    'Cache-Control': 'public, max-age=1800',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
});

test('no path has its type from two rules, as some hosts would join them; and no host has too many rules', () => {
  const typed = rules.filter(({ headers }) => 'Content-Type' in headers).map(({ path }) => path);
  for (const path of typed) {
    const covering = typed.filter((rule) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path));
    expect(covering).toEqual([path]);
  }
  expect(rules.length).toBeLessThan(100);
});

test('the icon for what names none says what it is, and feed readers on the web may show it', () => {
  expect(headersFor(rules, '/favicon.ico')).toMatchObject({
    'Content-Type': 'image/vnd.microsoft.icon',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
});

test('social networks may show the cards', () => {
  expect(headersFor(rules, '/cards/stories/bees.png')['Cross-Origin-Resource-Policy']).toBe('cross-origin');
});

test('the form for editors has its own policy, and no place in search engines; other pages keep theirs', () => {
  const form = headersFor(rules, '/admin/');
  expect(form['Content-Security-Policy']).toContain("style-src 'self' 'unsafe-inline'");
  expect(form['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
  expect(form['X-Robots-Tag']).toBe('noindex');
  expect(form['X-Content-Type-Options']).toBe('nosniff');
  const page = headersFor(rules, '/administration/');
  expect(page['Content-Security-Policy']).toContain("style-src 'self';");
  expect(page['X-Robots-Tag']).toBeUndefined();
});

test('letters run nothing and load nothing but pictures; other sites may show those, and search engines leave them out', () => {
  expect(headersFor(rules, '/email/issue-1.html')).toMatchObject({
    'Content-Security-Policy':
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Robots-Tag': 'noindex',
  });
});

test('a rule for one path covers that path alone', () => {
  expect(headersFor(rules, '/rss.xml.html')['Content-Type']).toBeUndefined();
  expect(headersFor(rules, '/x/_astro/a.css')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
});

test('the newsletter form may post to its provider, and to nobody else; no form of another page may', () => {
  const policy = (path: string) =>
    headersFor(headerRules(['https://news.example.org']), path)['Content-Security-Policy'];
  expect(policy('/subscribe/')).toContain("form-action 'self' https://news.example.org;");
  expect(policy('/')).toContain("form-action 'self';");
});

test('in the file for hosts, a header that is set again is first taken off', () => {
  expect(
    headersFile([
      { path: '/*', headers: { A: '1', B: '2' } },
      { path: '/x', headers: { B: '3', C: '4' } },
    ]),
  ).toBe('/*\n  A: 1\n  B: 2\n\n/x\n  ! B\n  B: 3\n  C: 4\n');
});

test('in the file for hosts, a header that a path does without is taken off', () => {
  expect(
    headersFile([
      { path: '/*', headers: { A: '1', B: '2' } },
      { path: '/x/*', headers: {}, without: ['A'] },
    ]),
  ).toBe('/*\n  A: 1\n  B: 2\n\n/x/*\n  ! A\n');
});
