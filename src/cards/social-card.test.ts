import sharp from 'sharp';
import { expect, test } from 'vitest';
import { colours } from '../brand/colours.ts';
import { drawSocialCard } from './social-card.ts';

const KB = 1024;
const name = 'Workplace Learning Advocates';
const draw = (title: string, kind = 'Story') => drawSocialCard({ title, kind, door: 'wla', name });

/** The size that the header of a PNG states. */
const sizeOf = (png: Buffer) => {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};

test.each([
  ['a short title', 'Networks'],
  ['90 characters', 'How forty colleagues in a small bakery in Lincoln learned to read, write and count, all in'],
  ['90 of the widest letter', 'W'.repeat(90)],
  ['eight wide words', 'WWWWWWWWWW '.repeat(8)],
  ['a word wider than the card', `About ${'organisation'.repeat(7)}`],
  ['emoji', '🐝 Bees 👩🏽‍🏭 in the canteen 🇬🇧'],
  ['nothing but emoji', '👍'],
  ['right-to-left letters', 'שלום and مرحبا'],
  ['nothing but right-to-left letters', 'שלום'],
  ['letters from all over Europe', 'Łukasz Wałęsa’s café in Llŷn'],
  ['signs that HTML and XML know', '<b>&amp;</b> "A" & \u0000'],
  ['half a character', 'Half \ud83d'],
  ['spaces', '   '],
  ['nothing', ''],
])('a title of %s makes a picture of 1200 x 630 that weighs less than 60 KB', async (_, title) => {
  const png = await draw(title);
  expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
  expect(png.length).toBeLessThan(60 * KB);
});

test('the same card gives the same bytes, whatever is drawn beside it', async () => {
  const alone = await draw('Bees in the canteen');
  const [again] = await Promise.all([draw('Bees in the canteen'), draw('Wasps'), draw('Łódź')]);
  expect(again.equals(alone)).toBe(true);
  expect((await draw('Bees in the kitchen')).equals(alone)).toBe(false);
});

test('a title that the fonts cannot set gives way to the name of the site', async () => {
  expect((await draw('שלום')).equals(await draw(name))).toBe(true);
});

test('no title runs over the edge or the foot', async () => {
  const titles = [
    'W'.repeat(90),
    'WWWWWWWWWW '.repeat(8),
    'Apprenticeship OPPORTUNITIES for MANUFACTURERS',
    'My '.repeat(30),
  ];
  for (const title of titles) {
    const png = await draw(title, 'Colleagues helping colleagues learn '.repeat(3).slice(0, 100));
    for (const margin of [
      { left: 0, top: 0, width: 40, height: 512 },
      { left: 1140, top: 0, width: 60, height: 512 },
      { left: 0, top: 0, width: 1200, height: 20 },
      { left: 200, top: 500, width: 1000, height: 12 },
    ]) {
      const pixels = await sharp(png).extract(margin).raw().toBuffer();
      const colours = new Set(pixels.toString('hex').match(/.{6}/g));
      expect(colours.size, title).toBe(1);
    }
  }
});

test.each(['employer', 'wla', 'partner', 'network', 'teal', undefined] as const)(
  'the ground of a card has the colour of its door, within a step that nobody sees: %s',
  async (door) => {
    const png = await drawSocialCard({ title: 'Bees', kind: 'Guide', door, name });
    const corner = await sharp(png).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
    const colour = Buffer.from(colours[door ?? 'plain'].slice(1), 'hex');
    for (const [i, part] of colour.entries()) expect(Math.abs((corner[i] ?? 0) - part)).toBeLessThanOrEqual(2);
  },
);
