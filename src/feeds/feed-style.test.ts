import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { feedStyle } from './feed-style.ts';

const css = feedStyle(new URL('https://example.org/subscribe/'));

test('it says what a feed is, what to do with it, and where to read more', () => {
  expect(/content: '([^']*)'/.exec(css)?.[1]?.replaceAll('\\A', '\n')).toMatchInlineSnapshot(`
    "This is a feed: a list of what is new, made for apps.
     To follow it, copy the address of this page and paste it into a feed reader.
     New to feeds? Go to https://example.org/subscribe/"
  `);
});

test('its colours are those of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const colours = css.match(/#[0-9a-f]{6}/g) ?? [];
  expect(colours.length).toBeGreaterThan(5);
  for (const colour of colours) expect(tokens).toContain(colour);
});

test('an address cannot end the text that it stands in', () => {
  expect(feedStyle(new URL("https://example.org/it's/subscribe/"))).toContain("https://example.org/it%27s/subscribe/'");
});
