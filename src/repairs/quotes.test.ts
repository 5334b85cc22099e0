import { expect, test } from 'vitest';
import { story } from '../../tests/support/content-tree.ts';
import { repairFile, repairFields } from '../../tests/support/repair-story.ts';

const titled = (title: string, fields = '') => story(fields).replace(/title: .*/, () => title);
const repaired = (title: string) => repairFields(titled(title), 'quotes');

test('a text that YAML would take for something else gets quotes', async () => {
  expect(await repaired('title: Bees: a story')).toEqual(['2: title: "Bees: a story"']);
  expect(await repaired('title: @bees and others')).toEqual(['2: title: "@bees and others"']);
  expect(await repaired('title: Issue #4')).toEqual(['2: title: "Issue #4"']);
  expect(await repaired('title: "Bees" in the canteen')).toEqual([`2: title: '"Bees" in the canteen'`]);
  expect(await repaired("title: 'Bees' don't hum: ever")).toEqual([]);
  expect(await repaired('title: “Bees: a story”')).toEqual(['2: title: "Bees: a story"']);
  expect(await repaired('title:\u00a0Bees')).toEqual(['2: title: Bees']);
});

test('several lines are put right, in groups and lists as well', async () => {
  const text = titled(
    'title: Bees: a story',
    'sources:\n  - title: Bees: part one\n\t  publisher: Hive\n  - title: *Wax*',
  );
  expect(await repairFields(text, 'quotes')).toEqual([
    '2: title: "Bees: a story"',
    '15:   - title: "Bees: part one"',
    '16:     publisher: Hive',
    '17:   - title: "*Wax*"',
  ]);
});

test('what may be meant in another way is left: remarks, lists, lines that go on, quotes that never close', async () => {
  for (const title of ['title: Bees: a story # for now', 'title: [Bees: a', 'title: Bees: a\n  story', 'title: "Bees'])
    expect(await repaired(title), title).toEqual([]);
});

test('quotes that nobody needs are left alone', async () => {
  const text = titled(`title: 'Bees'`);
  expect((await repairFile(text, 'quotes')).done).toEqual([]);
});
