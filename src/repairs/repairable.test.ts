import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentTree, event, story } from '../../tests/support/content-tree.ts';
import { fixTree } from '../../tests/support/quiet-fix.ts';
import { checkContent } from '../checks/check-content.ts';
import { mendedBy } from './index.ts';
import { repairable } from './repairable.ts';

const gold = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'gold' } }).jpeg();

/** A tree with every problem that can be repaired. */
async function planted(): Promise<string> {
  const good = await gold(800, 600).toBuffer();
  const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 14/1 0/1' } };
  return contentTree({
    'guides/first.md': story(),
    'stories/quotes.md': story().replace('title: Bees', 'title: Bees: here'),
    'stories/windows.md': Buffer.from(story('', 'A caf\u00e9.'), 'latin1'),
    'stories/control.md': story('', 'It\u0092s fun.'),
    'stories/fields.md': story('updaetd: 2026-11-03\ndraft: yes\npublished: 2 November 2026').replace(
      'kind: e',
      'kind: E',
    ),
    'events/day.md': event().replace('starts: 2026-12-01', 'starts: 1 December 2026, 2pm'),
    'glossary/wla.yaml': 'term: WLA\nstandsFor: Bees\ndefinition: A hive.\n',
    'stories/words.md': story(
      '',
      'A wla likes to organize.\n\nSee [all](/guides/first) and [it](https://www.example.org/guides/first/).',
    ),
    'stories/pictures/index.md': story(
      '',
      ['field', 'camera', 'heavy', 'wide', 'My_Comb', 'Wax Tablet']
        .map((name) => `![A hive](<./${name}.jpg>)`)
        .concat('![A hive](./Our Wax.jpg)')
        .join('\n\n'),
    ),
    'stories/pictures/field.jpg': await gold(800, 600).withExif(place).toBuffer(),
    'stories/pictures/camera.jpg': await gold(800, 600)
      .withExif({ IFD0: { Make: 'Hive' } })
      .toBuffer(),
    'stories/pictures/heavy.jpg': Buffer.concat([good, new Uint8Array(3_000_000)]),
    'stories/pictures/wide.jpg': await gold(4100, 400).toBuffer(),
    'stories/pictures/My_Comb.jpg': good,
    'stories/pictures/Wax Tablet.jpg': good,
    'stories/pictures/Our Wax.jpg': good,
  });
}

test('what the check calls repairable is repaired, and nothing else is called so', async () => {
  const root = await planted();
  const { problems } = await checkContent(root, '2026-11-21');
  const can = repairable(root, problems);
  const ids = new Set(can.map(({ id }) => id));
  // These two need an address of the site, and a page whose fields take one.
  const elsewhere = ['link-own-address', 'field-internal-address'];
  expect([...new Set(Object.values(mendedBy).flat())].filter((id) => !ids.has(id)).sort()).toEqual(elsewhere.sort());

  await fixTree(root);
  const after = (await checkContent(root, '2026-11-21')).problems;
  const key = ({ id, file, what }: (typeof problems)[number]) => `${file} ${id} ${what}`;
  const left = new Set(after.map(key));
  expect(can.map(key).filter((each) => left.has(each))).toEqual([]);
  expect(repairable(root, after)).toEqual([]);
});

test('to find it out changes nothing', async () => {
  const root = contentTree({ 'stories/bees.md': story('published: 1 March 2026') });
  chmodSync(join(root, 'stories/bees.md'), 0o444);
  const before = readFileSync(join(root, 'stories/bees.md'), 'utf8');
  const { problems } = await checkContent(root, '2026-11-21');
  expect(repairable(root, problems).map(({ id }) => id)).toEqual(['field-date']);
  expect(readFileSync(join(root, 'stories/bees.md'), 'utf8')).toBe(before);
});
