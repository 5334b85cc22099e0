import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { colours } from '../../src/brand/colours.ts';
import { fileOf, pages, read, site, sitemapAddresses } from '../support/built-site.ts';

const cardOf = (html: string) => {
  const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
  return address === undefined ? undefined : new URL(address).pathname;
};

test('every page names a card of 1200 x 630, and says what stands on it', () => {
  for (const address of sitemapAddresses()) {
    const html = read(address);
    const card = readFileSync(fileOf(cardOf(html) ?? ''));
    expect([card.readUInt32BE(16), card.readUInt32BE(20)], address).toEqual([1200, 630]);
    expect(html).toContain('<meta property="og:image:width" content="1200">');
    expect(html).toContain('<meta property="og:image:height" content="630">');
    expect(html, address).toMatch(/<meta property="og:image:alt" content="[^"]+">/);
  }
});

test('a page has a card of its own, and a list that of its section', () => {
  expect(cardOf(read('/'))).toBe('/cards/index.png');
  expect(cardOf(read('/stories/jane/'))).toBe('/cards/stories/jane.png');
  expect(cardOf(read('/stories/topic/careers/'))).toBe('/cards/stories.png');
  expect(cardOf(read('/404.html'))).toBe('/cards/index.png');
});

test('a card has the colour of its page', async () => {
  for (const address of sitemapAddresses()) {
    const html = read(address);
    const door = /<html[^>]* data-door="(\w+)"/.exec(html)?.[1] ?? 'plain';
    const corner = sharp(fileOf(cardOf(html) ?? '')).extract({ left: 0, top: 0, width: 1, height: 1 });
    const pixel = await corner.raw().toBuffer();
    const colour = Buffer.from(colours[door as keyof typeof colours].slice(1), 'hex');
    for (const [i, part] of colour.entries()) expect(Math.abs((pixel[i] ?? 0) - part), address).toBeLessThanOrEqual(2);
  }
});

test('no card is made that no page names', () => {
  const named = new Set(pages().map(({ html }) => cardOf(html)));
  const made = readdirSync(join(site, 'cards'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(site.length).replaceAll('\\', '/'));
  expect(made.filter((card) => !named.has(card))).toEqual([]);
});
