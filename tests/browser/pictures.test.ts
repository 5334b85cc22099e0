import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCamera, type Camera } from '../pictures/camera.ts';
import { compare } from '../pictures/compare.ts';
import { pictures, type Picture } from '../pictures/layouts.ts';
import { forgetChanges, reference, showChange, staleReferences } from '../pictures/references.ts';

let camera: Camera;

beforeAll(async () => {
  forgetChanges();
  camera = await openCamera();
}, 300_000);
afterAll(() => camera?.close());

const REMEDY = 'If the change is meant, run "npm run pictures" and look at what it changed.';

test.each(pictures)('$name looks as it did when somebody last reviewed it', async (picture) => {
  const { name } = picture;
  const actual = await camera.take(picture);
  const before = reference(name);
  if (!before) {
    const files = showChange(name, { actual });
    expect.fail(`${name} has no reference. The page looks like ${files.join(' ')}. ${REMEDY}`);
  }
  const difference = await compare(before, actual);
  if (difference) {
    const files = showChange(name, { actual, difference: difference.picture });
    expect.fail(`${name}: ${difference.fault}. See ${files.join(' and ')}. ${REMEDY}`);
  }
});

test('no reference is left of a picture that is no longer taken', () => {
  expect(staleReferences(), REMEDY).toEqual([]);
});

/** Pictures of pages as they are, with which those of several changes are compared. */
const unchanged = new Map<Pick<Picture, 'address' | 'view'>, Promise<Buffer>>();
const takeUnchanged = (at: Pick<Picture, 'address' | 'view'>): Promise<Buffer> => {
  const taken = unchanged.get(at) ?? camera.take(at);
  unchanged.set(at, taken);
  return taken;
};

const search = { address: '/search/', view: 'desktop' } as const;
const story = { address: '/stories/bg-futures/', view: 'desktop' } as const;

test.each([
  { change: 'a button has a slightly other colour', at: search, styles: '.button { filter: invert(5%) }' },
  { change: 'fields have other borders', at: search, styles: 'input, select { border-color: transparent !important }' },
  {
    change: 'cards have gained or lost a thin line',
    at: story,
    styles: '.card { outline: 1px solid #767676; outline-offset: 4px }',
  },
  { change: 'a callout has moved by 8 pixels', at: story, styles: '.callout { position: relative; left: 8px }' },
  { change: 'headings have moved by 8 pixels', at: story, styles: '.prose h2 { position: relative; top: 8px }' },
  { change: 'text is one pixel smaller', at: story, styles: '.prose p { font-size: calc(1em - 1px) }' },
  { change: 'text is bolder', at: story, styles: '.prose p { font-weight: 500 }' },
  { change: 'links are no longer underlined', at: story, styles: 'a { text-decoration: none !important }' },
])('it is seen that $change', async ({ at, styles }) => {
  const [before, after] = [await takeUnchanged(at), await camera.take(at, styles)];
  expect(await compare(before, after)).toBeDefined();
});

test('letters that are drawn a little heavier are no change of look', async () => {
  const [before, after] = [await takeUnchanged(story), await camera.take(story, 'body { -webkit-text-stroke: 0.2px }')];
  expect(after.equals(before)).toBe(false);
  expect(await compare(before, after)).toBeUndefined();
});
