/** The response headers of the site, for every host from this one list. */
import { FEED_PICTURE, jsonAddress, mainScopes, OPML, RSS_TYPE, rssAddress, STYLE } from '../feeds/feed-addresses.ts';
import { contentPolicy } from '../security/content-policy.ts';
import { formPolicy } from '../security/form-policy.ts';
import { FORM_PAGE } from '../security/form-targets.ts';
import { LETTER_POLICY } from '../security/letter-policy.ts';

/** Headers for the paths that a pattern covers: `*` stands for anything, as in the `_headers` files of hosts. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
  /** Headers of earlier rules that these paths do without. */
  without?: string[];
}

const HOUR = 3600;
const YEAR = 365 * 24 * HOUR;

/**
 * All rules; a later one adds to an earlier one, or takes its place for the same header.
 *
 * @param formTargets where the sign-up form of the newsletter may lead, if there is one
 */
export function headerRules(formTargets: readonly string[] = []): HeaderRule[] {
  const feed = (type: string) => ({
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': `public, max-age=${HOUR / 2}`,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': contentPolicy('header'),
        'Strict-Transport-Security': `max-age=${2 * YEAR}; includeSubDomains; preload`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    },
    {
      path: '/_astro/*',
      headers: {
        'Cache-Control': `public, max-age=${YEAR}, immutable`,
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    ...(formTargets.length > 0
      ? [{ path: FORM_PAGE, headers: { 'Content-Security-Policy': contentPolicy('header', formTargets) } }]
      : []),
    {
      // What search loads is data: no page, and so without the headers of one. They would weigh as much as many a piece.
      path: '/pagefind/*',
      headers: {},
      without: [
        'Content-Security-Policy',
        'Strict-Transport-Security',
        'Referrer-Policy',
        'Permissions-Policy',
        'Cross-Origin-Opener-Policy',
      ],
    },
    // Its pieces have fingerprints in their names. What names them has not, or not of all that is in it.
    ...['fragment', 'index', 'filter'].map((folder) => ({
      path: `/pagefind/${folder}/*`,
      headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` },
    })),
    { path: '/cards/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    {
      // The form for editors: its own policy, no place in search engines, and a window in which to sign in.
      path: '/admin/*',
      headers: {
        'Content-Security-Policy': formPolicy('header'),
        'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
        'X-Robots-Tag': 'noindex',
      },
    },
    // No two of these cover one path: hosts that cannot take a header off would join two types into one.
    ...mainScopes.map((scope) => ({ path: rssAddress(scope), headers: feed(RSS_TYPE) })),
    { path: '/feeds/networks/*', headers: feed(RSS_TYPE) },
    { path: '/feeds/topics/*', headers: feed(RSS_TYPE) },
    ...mainScopes.flatMap((scope) => {
      const path = jsonAddress(scope);
      return path ? [{ path, headers: feed('application/feed+json') }] : [];
    }),
    { path: OPML, headers: feed('text/x-opml') },
    { path: STYLE, headers: { ...feed('text/css'), 'Cross-Origin-Resource-Policy': 'same-origin' } },
    { path: FEED_PICTURE.address, headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    {
      // Feed readers on the web look for it, too.
      path: '/favicon.ico',
      headers: { 'Content-Type': 'image/vnd.microsoft.icon', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
    {
      // Letters: no pages, with styles in them as mail programs need it. Mail programs on the web show their pictures.
      path: '/email/*',
      headers: {
        'Content-Security-Policy': LETTER_POLICY,
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Robots-Tag': 'noindex',
      },
    },
    { path: '/sitemap.xml', headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  ];
}

/** The headers of one path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const covers = (pattern: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  const found = new Map<string, string>();
  for (const { headers, without = [] } of rules.filter((rule) => covers(rule.path))) {
    for (const name of without) found.delete(name);
    for (const [name, value] of Object.entries(headers)) found.set(name, value);
  }
  return Object.fromEntries(found);
}

/**
 * The rules as a `_headers` file (Netlify, Cloudflare Pages). Those hosts join the values of two rules for one path, so
 * a header that is set again is first taken off (`! Name`), and so is one that a path does without.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const [first, ...rest] = rules;
  const block = ({ path, headers, without = [] }: HeaderRule, again: boolean) =>
    [
      path,
      ...without.map((name) => `  ! ${name}`),
      ...Object.entries(headers).flatMap(([name, value]) => [
        ...(again && first && name in first.headers ? [`  ! ${name}`] : []),
        `  ${name}: ${value}`,
      ]),
    ].join('\n');
  return `${[...(first ? [block(first, false)] : []), ...rest.map((rule) => block(rule, true))].join('\n\n')}\n`;
}
