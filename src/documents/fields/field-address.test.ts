import { expect, test } from 'vitest';
import { fieldAddress, readFieldAddress, type Field } from './field-address.ts';

test.each<Field>([
  { kind: 'line', number: 1, title: 'Name of employer' },
  { kind: 'lines', number: 20, title: 'Why? 100% of “us” & Siân (+ tŷ) #1' },
  { kind: 'tick', number: 3, title: 'Can’t / won’t = 50+' },
  { kind: 'line', number: 4, title: 'Call', size: 24.5 },
])('the address of a field tells it again: $title', (field) => {
  const address = fieldAddress(field);
  expect(address).toMatch(/^[\x21-\x7e]+$/);
  expect(readFieldAddress(address)).toEqual(field);
});

test.each(['https://www.acas.org.uk/', 'https://field.invalid.example/line/1?title=A', 'mailto:a@b.example', ''])(
  'another address is no field: "%s"',
  (address) => {
    expect(readFieldAddress(address)).toBeUndefined();
  },
);

test.each([
  'box/1?title=A',
  'line/0?title=A',
  'line/1/2?title=A',
  'line/one?title=A',
  'line/1?title=%20',
  'tick/2',
  'line/1?title=A&size=0',
])('what no field could have is a mistake of the template: %s', (rest) => {
  expect(() => readFieldAddress(`https://field.invalid/${rest}`)).toThrow(rest);
});

test('a kind that nobody knows is named, with those that there are', () => {
  expect(() => readFieldAddress('https://field.invalid/box/1?title=A')).toThrowErrorMatchingInlineSnapshot(
    `[Error: There is no kind of field "box" (https://field.invalid/box/1?title=A): it is line, lines, tick.]`,
  );
});
