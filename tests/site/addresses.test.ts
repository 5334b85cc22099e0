import { expect, test } from 'vitest';
import { inspectSite } from '../../src/inspection/inspect-site.ts';
import { has, pages, read, site, sitemapAddresses } from '../support/built-site.ts';

const fixed = [
  '/',
  '/employers/',
  '/become-a-wla/',
  '/guides/',
  '/stories/',
  '/networks/',
  '/newsletters/',
  '/resources/',
  '/events/',
  '/evidence/',
  '/evidence/interim-report/',
  '/career-review/',
  '/grants/',
  '/training/',
  '/partners/',
  '/search/',
  '/search/a-z/',
  '/subscribe/',
  '/about/',
  '/contact/',
  '/accessibility/',
  '/privacy/',
  '/brand/',
  '/glossary/',
  '/site-map/',
];

test.each(fixed)('%s has a page, and the sitemap names it', (address) => {
  expect(has(address)).toBe(true);
  expect(sitemapAddresses()).toContain(address);
});

test.each([
  ['/interim-progress-report-summary', '/evidence/interim-report/'],
  ['/case-study-lead-workplace-learning-advocates', '/stories/becoming-a-lead-wla/'],
  ['/news/wlas-win-award-2014', '/stories/lincolnshire-and-rutland/'],
  ['/news/workplace-learning-advocates-scheme-set-extend-its-reach-non-unionised-workplaces', '/networks/north-west/'],
])('the address %s of the original site leads to %s', (from, to) => {
  expect(read('/_redirects').split('\n')).toEqual(expect.arrayContaining([`${from} ${to} 301`, `${from}/ ${to} 301`]));
  expect(read(`${from}/`)).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
  expect(has(to)).toBe(true);
});

test('no link, place on a page or file is missing, and nothing is inline or from elsewhere', () => {
  const { faults, links } = inspectSite(site);
  expect(faults).toEqual([]);
  expect(links).toBeGreaterThan(1000);
});

test('every page of the sitemap has a title, a description and a canonical address of its own', () => {
  const seen = new Map<string, string>();
  for (const address of sitemapAddresses()) {
    const html = read(address);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(new URL(canonical).pathname).toBe(address);
    for (const text of [title, description]) {
      expect(text, address).not.toBe('');
      expect(seen.get(text), `${address} and ${seen.get(text)} say the same: ${text}`).toBeUndefined();
      seen.set(text, address);
    }
  }
});

test('every page announces everything new last, and names a picture for social networks that exists', () => {
  for (const address of sitemapAddresses()) {
    const html = read(address);
    const announced = [...html.matchAll(/<link rel="alternate" [^>]*href="([^"]+)"/g)].map(([, href]) => href);
    expect(announced.slice(-2), address).toEqual(['/rss.xml', '/feed.json']);
    const picture = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(has(new URL(picture).pathname), picture).toBe(true);
  }
});

test('structured data can be read on every page that has it, and a story says what it is', () => {
  for (const { address, html } of pages()) {
    for (const [, json] of html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)) {
      expect(() => JSON.parse(json ?? '') as unknown, address).not.toThrow();
    }
  }
  expect(read('/stories/jane/')).toContain('"@type":"Article"');
});

test('stories can be browsed by kind, network, topic and size of employer', () => {
  for (const address of [
    '/stories/kind/person/',
    '/stories/network/lincolnshire-and-rutland/',
    '/stories/topic/careers/',
    '/stories/size/micro/',
  ]) {
    expect(has(address), address).toBe(true);
    expect(read('/stories/')).toContain(`href="${address}"`);
  }
  expect(read('/stories/kind/person/')).toContain('href="/stories/jane/"');
  expect(read('/stories/kind/network/')).not.toContain('href="/stories/jane/"');
});

test('the sitemap gives each entry its own day of change', () => {
  expect(read('/sitemap.xml')).toMatch(/<loc>[^<]+\/stories\/jane\/<\/loc><lastmod>2026-11-02<\/lastmod>/);
});
