import { expect, test } from 'vitest';
import { contentTree, event, story } from '../../tests/support/content-tree.ts';
import { openTree } from './content-tree.ts';

const tree = () =>
  openTree(
    contentTree({
      'stories/bees/index.md': story('formerly: [wasps]'),
      'events/bee-day.md': event(),
      'guides/broken.md': 'no front matter',
      'pages/events.md': '---\ntitle: Events\n---\n\n## Past events\n',
      'redirects.yaml': '- from: /stories/hornets\n  to: /stories/bees/\n  why: It moved.\n',
    }),
  );

test('entries have a name to be chosen by, even where their file is broken', () => {
  expect(tree().entries('stories')).toMatchObject([{ name: 'bees', label: 'Bees in the canteen' }]);
  expect(tree().entries('guides')).toMatchObject([{ name: 'broken', label: 'broken' }]);
});

test('a name that the check would refuse is refused with its reason', () => {
  const { nameFault } = tree();
  expect([
    nameFault('stories', 'Bees & Co'),
    nameFault('stories', 'bees'),
    nameFault('stories', 'wasps'),
    nameFault('stories', 'hornets'),
    nameFault('events', 'past-events'),
    nameFault('events', 'bees'),
  ]).toMatchInlineSnapshot(`
    [
      "A file name has lower-case letters, figures and hyphens only, such as "bees-co".",
      "Another story has that name: stories/bees/index.md. Choose another.",
      "stories/bees/index.md had that name once, and its old address still works. Choose another name.",
      "redirects.yaml sends /stories/hornets/ on to another page. Choose another name.",
      "The page /events/ has a heading with that name. Choose another name.",
      undefined,
    ]
  `);
});
