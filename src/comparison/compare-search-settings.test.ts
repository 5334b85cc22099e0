import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { compareSearchSettings } from './compare-search-settings.ts';

const tree = (yaml?: string) => contentTree(yaml === undefined ? {} : { 'search.yaml': yaml });
const nothing = { meanings: [], phrases: [] };

test('words of one meaning and phrases that came, went or changed are told, and their order is not', () => {
  const was = tree(
    'synonyms:\n  - [manager, boss]\n  - [wax, comb]\nbestBets:\n  - { page: /, for: [front, start] }\n',
  );
  const now = tree(
    'synonyms:\n  - [comb, wax]\n  - [manager, boss, chief]\nbestBets:\n  - { page: /, for: [start] }\n  - { page: /about/, for: [us, front] }\n',
  );
  expect(compareSearchSettings(was, now)).toMatchInlineSnapshot(`
    {
      "added": {
        "meanings": [
          [
            "boss",
            "chief",
            "manager",
          ],
        ],
        "phrases": [
          {
            "page": "/about/",
            "phrase": "front",
          },
          {
            "page": "/about/",
            "phrase": "us",
          },
        ],
      },
      "removed": {
        "meanings": [
          [
            "boss",
            "manager",
          ],
        ],
        "phrases": [
          {
            "page": "/",
            "phrase": "front",
          },
        ],
      },
    }
  `);
});

test('a file that is the same, or new, or gone', () => {
  const yaml = 'synonyms:\n  - [manager, boss]\n';
  const only = { meanings: [['boss', 'manager']], phrases: [] };
  expect(compareSearchSettings(tree(yaml), tree(yaml))).toEqual({ added: nothing, removed: nothing });
  expect(compareSearchSettings(tree(), tree(yaml))).toEqual({ added: only, removed: nothing });
  expect(compareSearchSettings(tree(yaml), tree())).toEqual({ added: nothing, removed: only });
});

test('of a file that this version cannot read, nothing is told', () => {
  expect(compareSearchSettings(tree('other: true\n'), tree())).toBeNull();
});
