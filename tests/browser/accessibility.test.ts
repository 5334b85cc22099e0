/** Every page of the site, in every way in which somebody may read it. */
import { beforeAll, expect, test } from 'vitest';
import { visitBuiltSite } from '../support/browser.ts';
import { sitemapAddresses } from '../support/built-site.ts';
import { axeFindings, runAxe } from './axe-findings.ts';
import { keyboardFaults } from './keyboard-walk.ts';
import { motionFaults } from './motion.ts';
import { printFaults } from './print-view.ts';
import { largeTextFaults, reflowFaults, textSpacingFaults } from './reflow.ts';
import { headingFaults, landmarkFaults } from './structure.ts';
import { readablePages, sortOfList, sweep, type Look, type Turn } from './sweep.ts';
import { colours, show, views, widths, type View } from './view.ts';
import { scriptFaults } from './without-script.ts';

const nameOf = ({ width, colours }: View) => `axe finds nothing at ${width} pixels in ${colours} colours`;

/**
 * Three walks with the keyboard will do: where things stand follows from the width, and whether a ring can be seen from the
 * colours, so each walk has a width and colours that no other has.
 */
const walks = widths.map((width, i): View => ({ width, colours: colours[i] ?? 'light' }));
const walkOf = ({ width, colours }: View) =>
  `the keyboard goes first to the content, then to every control in order, in sight, and out again, at ${width} pixels in ${colours} colours`;

const looks: Record<string, Look> = {
  ...Object.fromEntries(
    views.map((view) => [
      nameOf(view),
      async (page) => {
        await show(page, view);
        return axeFindings(page);
      },
    ]),
  ),
  'the headings make an outline under one title': headingFaults,
  'the landmarks are there': landmarkFaults,
  'everything can be read in a window of 320 pixels': reflowFaults,
  'everything can be read with more space in the text': textSpacingFaults,
  'everything can be read with text twice as large': largeTextFaults,
  'nothing moves where less motion is asked for': motionFaults,
  'the whole text is printed, and no menu': printFaults,
  ...Object.fromEntries(walks.map((view) => [walkOf(view), (page) => keyboardFaults(page, view)])),
  'nothing is lost where JavaScript is off': scriptFaults,
};

/**
 * Axe looks at each page in every width and in all colours, but in three of the nine views: each width with other colours
 * than on the page before. What a view can spoil is the layout and its colours, and every layout has several pages. The
 * keyboard walks over each page once, in the three views in turn, for the same reason.
 */
const turns = Object.fromEntries([
  ...views.map((view): [string, Turn] => [
    nameOf(view),
    { turn: (widths.indexOf(view.width) + colours.indexOf(view.colours)) % 3, of: 3 },
  ]),
  ...walks.map((view, turn): [string, Turn] => [walkOf(view), { turn, of: 3 }]),
]);

const visit = visitBuiltSite();
let found: Record<string, string[]>;

beforeAll(async () => {
  found = await sweep(visit, looks, turns);
  // Minutes on a quiet machine; a busy one may take its time.
}, 1_800_000);

test.each(Object.keys(looks))('on every page, %s', (look) => {
  expect(found[look]).toEqual([]);
});

test('every page of the sitemap is looked at, and of lists of one sort one', () => {
  const looked = readablePages();
  const sorts = looked.map(sortOfList).filter((sort) => sort !== undefined);
  expect(sitemapAddresses().length).toBeGreaterThan(60);
  expect(looked).toEqual(expect.arrayContaining(sitemapAddresses().filter((address) => !sortOfList(address))));
  expect(sorts).toEqual(
    expect.arrayContaining([...new Set(sitemapAddresses().flatMap((each) => sortOfList(each) ?? []))]),
  );
  expect(new Set(sorts).size).toBe(sorts.length);
});

test('axe measures contrast and the sizes of targets', async () => {
  const { passes } = await visit.open('/', runAxe);
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
});

test('in forced colours the edges are still there', async () => {
  await visit.open(
    '/employers/',
    async (page) => {
      const panel = page.locator('.panel').first();
      expect(await panel.evaluate((element) => getComputedStyle(element).borderStyle)).toContain('solid');
    },
    { forcedColors: 'active' },
  );
});
