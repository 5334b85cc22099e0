import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerRules, headersFor } from '../../src/hosting/site-headers.ts';
import { formPolicy } from '../../src/security/form-policy.ts';
import { fileOf, pages, read, site, sitemapAddresses } from '../support/built-site.ts';

const form = read('/admin/');
/** The scripts that a script loads, and those that these load, by their names in `_astro/`. */
function scriptsFrom(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const code = readFileSync(join(site, '_astro', name), 'utf8');
  for (const [, next = ''] of code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) scriptsFrom(next, found);
  return found;
}
const [, first = ''] = /<script type="module" src="\/_astro\/([^"]+)"/.exec(form) ?? [];
const scripts = scriptsFrom(first);

test('the form is a page of its own, in English, with a title, and not for search engines', () => {
  expect(form).toContain('<html lang="en-GB"');
  expect(form).toContain('<title>Write for Workplace Learning Advocates</title>');
  expect(form).toContain('<meta name="robots" content="noindex">');
});

test('without JavaScript, the page says what it is and what to do instead', () => {
  const said = /<noscript>([^]*?)<\/noscript>/.exec(form)?.[1] ?? '';
  expect(said).toContain('It needs JavaScript.');
  expect(said).toContain('<a href="/contact/"');
});

test('the form loads nothing from elsewhere', () => {
  expect(form).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  const code = [...scripts].map((name) => readFileSync(join(site, '_astro', name), 'utf8')).join('\n');
  expect(code.length).toBeGreaterThan(2_000_000);
  expect(code).not.toMatch(/cdn\.jsdelivr\.net|githubstatus\.com\/api/);
});

test('its policy is its own: in the page, and for hosts that send headers', () => {
  expect(form).toContain(`http-equiv="Content-Security-Policy" content="${formPolicy('meta')}"`);
  expect(headersFor(headerRules(), '/admin/')['Content-Security-Policy']).toBe(formPolicy('header'));
  expect(read('/_headers')).toMatch(
    /^\/admin\/\*\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: default-src 'none'/m,
  );
  for (const { address, html } of pages()) {
    if (address !== '/admin/') expect(html, address).not.toContain('unsafe-inline');
  }
});

test('no page leads to the form, and neither sitemap, feed, search nor robots.txt names it', () => {
  const others = pages().filter(({ address }) => address !== '/admin/');
  expect(others.filter(({ html }) => html.includes('/admin')).map(({ address }) => address)).toEqual([]);
  expect(sitemapAddresses()).not.toContain('/admin/');
  expect(read('/rss.xml')).not.toContain('/admin/');
  expect(read('/robots.txt')).not.toContain('admin');
  expect(form).not.toContain('data-pagefind-body');
});

test('no other page loads any part of the form', () => {
  for (const { address, html } of pages()) {
    if (address === '/admin/') continue;
    for (const name of scripts) expect(html, address).not.toContain(name);
  }
  for (const script of readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.js') && !scripts.has(name))) {
    for (const name of scripts) expect(readFileSync(join(site, '_astro', script), 'utf8')).not.toContain(name);
  }
});

test('the form is one large script and a few small ones', () => {
  const sizes = [...scripts].map((name) => statSync(join(site, '_astro', name)).size).sort((a, b) => b - a);
  expect(sizes.length).toBeLessThanOrEqual(10);
  expect(sizes.filter((size) => size > 300_000)).toHaveLength(1);
  expect(statSync(`${fileOf('/admin/config.json')}.br`).size).toBeLessThan(16_000);
});
