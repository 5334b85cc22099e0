import { expect, test } from 'vitest';
import { components } from '../markdown/components/index.ts';
import { directivePattern, directiveText, directiveValues } from './directive.ts';

const valuesOf = (name: string, form: 'container' | 'leaf', text: string) => {
  const match = directivePattern(name, form).exec(text);
  return match && directiveValues(match);
};

test.each([...components.values()])(
  'the example of $name comes through the form as it was',
  ({ name, form, example }) => {
    const values = valuesOf(name, form, `Before.\n\n${example}\n\nAfter.`);
    expect(directiveText(name, form, values ?? {})).toBe(example);
  },
);

test('a component ends at the first line of as many colons, and lets others stand within', () => {
  const text = '::::callout{kind="tip"}\nSee:\n\n:::quote{by="A"}\nWords.\n:::\n::::\n\n:::callout\nNext.\n:::';
  const values = valuesOf('callout', 'container', text);
  expect(values).toEqual({ kind: 'tip', text: 'See:\n\n:::quote{by="A"}\nWords.\n:::' });
  expect(directiveText('callout', 'container', values ?? {})).toBe(text.slice(0, text.indexOf('::::\n\n') + 4));
});

test('quotation marks and ampersands in a value come through', () => {
  const text = directiveText('callout', 'container', { title: 'Tea & "talk"', text: 'Yes.' });
  expect(text).toBe(':::callout{title="Tea &amp; &quot;talk&quot;"}\nYes.\n:::');
  expect(valuesOf('callout', 'container', text)).toEqual({ title: 'Tea & "talk"', text: 'Yes.' });
});

test('empty values are left out, and a line break becomes a space', () => {
  expect(directiveText('quote', 'container', { by: 'A\nB', role: '', text: '' })).toBe(':::quote{by="A B"}\n\n:::');
});

test('another component of a like name is not taken for it', () => {
  expect(valuesOf('step', 'container', ':::steps\n1. A\n:::')).toBeNull();
  expect(valuesOf('figure', 'leaf', ':::figure{id="a"}\n:::')).toBeNull();
});
