import { expect, test } from 'vitest';
import { helpOnFlags } from './help.ts';
import { kinds, type Kind } from './kinds.ts';

test('the help on a flag for several things shows fields that such a thing has', () => {
  const help = helpOnFlags(kinds.find(({ word }) => word === 'newsletter') as Kind);
  expect(help.match(/Once for each, such as .*/g)).toEqual([
    'Once for each, such as "story=…; why=…".',
    'Once for each, such as "title=…; note=…".',
  ]);
});
