import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { inks, nameMarkPicture, symbolPicture } from './mark-picture.ts';
import { outline } from './outline.ts';

const name = 'Workplace Learning Advocates';
const network = { title: 'North West network', letters: 'NW', colour: '#d3e28d' };
const colours = (svg: string) => new Set(svg.match(/#[0-9a-f]{3,6}/g));

test.each(inks)('the mark %s is sound SVG that needs no font', (ink) => {
  for (const svg of [
    symbolPicture(ink),
    symbolPicture(ink, network),
    nameMarkPicture(name, 'stacked', ink, network),
    nameMarkPicture(name, 'banner', ink),
  ]) {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toContain('<text');
    expect(svg).not.toContain('NaN');
  }
});

test('in one ink there is one colour, and the letters of a network are cut out', () => {
  expect(colours(nameMarkPicture(name, 'stacked', 'white'))).toEqual(new Set(['#fff']));
  expect(colours(nameMarkPicture(name, 'banner', 'black'))).toEqual(new Set(['#000']));
  expect(symbolPicture('black', network)).toContain('mask');
});

test('the mark of a network has its colour, and differs from that of another', () => {
  expect(colours(symbolPicture('colour', network))).toContain('#d3e28d');
  expect(symbolPicture('colour', network)).not.toBe(symbolPicture('colour', { ...network, letters: 'NE' }));
});

test.each([
  'A',
  'Bees at Work',
  'The National Association of Colleagues Who Help Each Other Learn',
  '<b> & "bees"',
  '蜂',
])('a name such as %s stays within the picture', (long) => {
  const svg = nameMarkPicture(long, 'stacked', 'colour', { ...network, title: `${long} network` });
  expect(XMLValidator.validate(svg)).toBe(true);
  const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  const numbers = [...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
  expect(Math.max(...numbers.map(([, x]) => Number(x)))).toBeLessThanOrEqual(width);
  expect(Math.max(...numbers.map(([, , y]) => Number(y)))).toBeLessThanOrEqual(height);
  expect(Math.min(...numbers.map(([, , y]) => Number(y)))).toBeGreaterThanOrEqual(0);
});

test('a longer line is wider, and a line of nothing has no width', () => {
  expect(outline('Bees', 10).width).toBeGreaterThan(outline('Bee', 10).width);
  expect(outline('', 10)).toEqual({ d: '', width: 0 });
});
