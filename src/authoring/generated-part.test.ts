import { expect, test } from 'vitest';
import { withGeneratedPart } from './generated-part.ts';

const file = 'Before\n<!-- generated: a -->\nold\n<!-- end: a -->\nAfter\n';

test('only what stands between the marks is replaced, and twice is the same as once', () => {
  const once = withGeneratedPart(file, 'a', 'new\n');
  expect(once).toBe('Before\n<!-- generated: a -->\n\nnew\n\n<!-- end: a -->\nAfter\n');
  expect(withGeneratedPart(once, 'a', 'new')).toBe(once);
});

test('a file that has lost its marks is not guessed at', () => {
  expect(() => withGeneratedPart('Text', 'a', 'new')).toThrow('<!-- generated: a -->');
  expect(() => withGeneratedPart(`${file}${file}`, 'a', 'new')).toThrow('once each');
});
