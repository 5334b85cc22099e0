import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('public/feeds.css', 'utf8');

test('a feed that is opened in a browser has the colours of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const colours = css.match(/#[0-9a-f]{6}/g) ?? [];
  expect(colours.length).toBeGreaterThan(5);
  for (const colour of colours) expect(tokens).toContain(colour);
});
