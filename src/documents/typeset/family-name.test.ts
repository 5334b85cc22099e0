import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { withFamilyName } from './family-name.ts';
import { documentFonts } from './fonts.ts';

test('every font of documents has a family of its own, and all its letters', () => {
  const fonts = documentFonts().map((font) => create(font) as Font);
  expect(new Set(fonts.map(({ familyName }) => familyName))).toEqual(
    new Set(['WLA Text', 'WLA Headline', 'WLA Code', 'WLA Other', 'WLA Emoji']),
  );
  for (const font of fonts) expect(font.characterSet.length).toBeGreaterThan(200);
});

test('what is no font is refused', () => {
  expect(() => withFamilyName(Buffer.alloc(99), 'Bees')).toThrowErrorMatchingInlineSnapshot(
    `[Error: A font has no table “name”.]`,
  );
});
