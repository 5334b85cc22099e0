import { expect, test } from 'vitest';
import { story } from '../../tests/support/content-tree.ts';
import { repairBody, repairFile } from '../../tests/support/repair-story.ts';

test('spaces at the ends of lines go, and the breaks that they make stay', async () => {
  expect(await repairBody('Bees \nhum.\t\n\nWax  \nmelts.   \n\nEnd.', 'spaces')).toBe(
    'Bees\nhum.\n\nWax  \nmelts.\n\nEnd.',
  );
});

test('code keeps its spaces', async () => {
  expect(await repairBody('```\nBees \n```', 'spaces')).toBe('```\nBees \n```');
});

test('signs that nobody can see go; those that join letters or hold words together stay', async () => {
  expect(await repairBody('Work\u00adplace\u200b bees, 10\u00a0km, 👩\u200d🌾', 'spaces')).toBe(
    'Workplace bees, 10\u00a0km, 👩\u200d🌾',
  );
});

test('a file ends with one line end, and is told what was done how often', async () => {
  const { bytes, done } = await repairFile(`${story('', 'Bees \nhum \nhere')}\n\n`, 'spaces');
  expect(new TextDecoder().decode(bytes).endsWith('\nhere\n')).toBe(true);
  expect(done.map(({ what }) => what)).toEqual([
    'Took out spaces at the ends of lines (2 times).',
    'Ended the file with one line end.',
  ]);
});
