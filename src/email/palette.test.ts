import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { dark, light, type ColourName } from './palette.ts';

/** What each colour is called in the style sheet of the pages. */
const tokens: Record<ColourName, string> = {
  paper: 'paper',
  card: 'card',
  shade: 'shade',
  band: 'partner',
  ink: 'ink',
  link: 'link',
  signal: 'signal',
  onSignal: 'on-signal',
};
const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const parts = css.split('@media (prefers-color-scheme: dark)');
const token = (part: string | undefined, name: string) =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(part ?? '')?.[1];

describe.each([
  ['light', light, parts[0]],
  ['dark', dark, parts[1]],
] as const)('%s', (_name, scheme, part) => {
  test.each(Object.entries(tokens))('%s is --%s of the pages', (colour, name) => {
    expect(scheme[colour as ColourName]).toBe(token(part, name));
  });

  // Text and what it stands on: 4.5 to 1 (WCAG 2.2, success criterion 1.4.3).
  test.each([
    ['ink', 'paper'],
    ['ink', 'card'],
    ['ink', 'shade'],
    ['ink', 'band'],
    ['link', 'paper'],
    ['link', 'card'],
    ['link', 'shade'],
    ['link', 'band'],
    ['onSignal', 'signal'],
  ] as const)('text in %s can be read on %s', (text, ground) => {
    expect(wcagContrast(scheme[text], scheme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  // Edges and marks, and what they stand on: 3 to 1 (success criterion 1.4.11).
  test.each([
    ['ink', 'paper'],
    ['ink', 'band'],
    ['signal', 'card'],
    ['signal', 'shade'],
  ] as const)('an edge in %s stands out from %s', (edge, ground) => {
    expect(wcagContrast(scheme[edge], scheme[ground])).toBeGreaterThanOrEqual(3);
  });
});
