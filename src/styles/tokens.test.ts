import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { colours as brandColours, coloursOnInk, networkColours } from '../brand/colours.ts';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const colours = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
const schemes = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };

const grounds = ['paper', 'card', 'shade', 'employer', 'wla', 'partner', 'network', 'plain', ...networkColours];
const pages = ['paper', 'card', 'shade'];
/** Text and what it stands on: 4.5 to 1 (WCAG 2.2, success criterion 1.4.3). */
const texts = [
  ...grounds.map((ground) => ['ink', ground]),
  ...pages.flatMap((ground) => [
    ['ink-soft', ground],
    ['link', ground],
  ]),
  ['on-signal', 'signal'],
  ['paper', 'ink'],
];
/** Edges, marks and the focus, and what they stand on: 3 to 1 (success criterion 1.4.11). */
const marks = [
  ...grounds.flatMap((ground) => [
    ['ink', ground],
    ['focus', ground],
  ]),
  ...pages.map((ground) => ['signal', ground]),
];

for (const [scheme, values] of Object.entries(schemes)) {
  test.each(texts)(`${scheme}: text in %s can be read on %s`, (text, ground) => {
    expect(wcagContrast(values[text ?? ''] ?? '', values[ground ?? ''] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  test.each(marks)(`${scheme}: a mark in %s stands out from %s`, (mark, ground) => {
    expect(wcagContrast(values[mark ?? ''] ?? '', values[ground ?? ''] ?? '')).toBeGreaterThanOrEqual(3);
  });
}

test('what is drawn outside the pages has the colours of the pages', () => {
  expect(schemes.light).toMatchObject(brandColours);
  expect(schemes.dark).toMatchObject(coloursOnInk);
});
