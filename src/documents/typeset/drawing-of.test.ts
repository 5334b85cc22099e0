import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { resourceKinds } from '../../content-model/resources.ts';
import { drawingOf, markDrawing } from './drawing-of.ts';

test.each([...resourceKinds, 'guide', 'story', 'newsletter'] as const)('there is a drawing for %s', (kind) => {
  expect(XMLValidator.validate(drawingOf(kind, false))).toBe(true);
  expect(new Set(drawingOf(kind, true).match(/#[0-9a-f]{3,6}/g))).toEqual(new Set(['#000', '#fff']));
});

test('the mark is in colour, or in one ink', () => {
  expect(new Set(markDrawing(true).match(/#[0-9a-f]{3,6}/g))).toEqual(new Set(['#000']));
  expect(XMLValidator.validate(markDrawing(false))).toBe(true);
});
