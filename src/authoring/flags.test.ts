import { expect, test } from 'vitest';
import { FILE_NAME, flaggedFields, flagOf, readFlags } from './flags.ts';
import { kindOf, kinds, type Kind } from './kinds.ts';

test.for(kinds)('no two fields of a $word have the same flag', (kind) => {
  const flags = [...flaggedFields(kind).map(flagOf), `--${FILE_NAME}`, '--help'];
  expect(new Set(flags).size).toBe(flags.length);
});

test('a flag is the path of its field, in small letters', () => {
  expect(flagOf({ path: ['consent', 'reviewBy'] })).toBe('--consent-review-by');
});

test('lists may be given at once or one by one', () => {
  const args = ['--topics', 'a,b', '--topics', 'c', '--draft', '--consent-scope=web'];
  expect(readFlags(kindOf('story') as Kind, args)).toMatchObject({
    data: { topics: ['a', 'b', 'c'], draft: true, consent: { scope: ['web'] } },
    faults: [],
  });
});
