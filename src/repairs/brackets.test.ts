import { expect, test } from 'vitest';
import { contentTree, story } from '../../tests/support/content-tree.ts';
import { survey } from '../checks/survey.ts';
import { texts } from '../checks/rules/texts.ts';
import { repairText } from './repair-text.ts';

async function repaired(body: string): Promise<string> {
  const text = story('', body);
  const root = contentTree({ 'stories/bees/index.md': text, 'stories/bees/My Hive.JPG': 'x' });
  const surveyed = survey(root, '2026-11-21');
  const problems = [...surveyed.problems, ...(await texts.run(surveyed))];
  const file = { collection: 'stories', name: 'bees', path: 'stories/bees/index.md', format: 'md' } as const;
  const { bytes } = repairText(file, Buffer.from(text), problems, new Set(['brackets']), root);
  return new TextDecoder()
    .decode(bytes)
    .replace(/^---\n[\s\S]*?\n---\n\n/, '')
    .trim();
}

test('the name of a file beside the entry is put in brackets where it has a space', async () => {
  expect(await repaired('![A hive](./My Hive.JPG)\n\n![A hive](My Hive.JPG)')).toBe(
    '![A hive](<./My Hive.JPG>)\n\n![A hive](<./My Hive.JPG>)',
  );
});

test('the name of a file that is not there, and one in code, are left as they are', async () => {
  for (const text of ['See ![A hive](./Our Hive.JPG).', '`![A hive](./My Hive.JPG)`'])
    expect(await repaired(text)).toBe(text);
});
