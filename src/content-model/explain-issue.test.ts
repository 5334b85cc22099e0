import { expect, test } from 'vitest';
import { z } from 'zod';
import { dayOrTime, calendarDay } from './calendar-day.ts';
import { explainIssues } from './explain-issue.ts';
import { line, list, slug, webAddress } from './fields.ts';
import { readYaml } from './yaml-fields.ts';

/** What an editor reads of one field's value. */
function explain(schema: z.ZodType, value: string): string[] {
  const fields = readYaml(`field: ${value}\n`, 'a.yaml');
  const whole = z.strictObject({ field: schema });
  return explainIssues(whole.safeParse(fields.value).error?.issues ?? [], whole, fields).map(
    ({ what, remedy }) => `${what} ${remedy}`,
  );
}

test('numbers are explained by their limits', () => {
  const small = z.int().min(1).max(600);
  expect([
    ...explain(small, '0'),
    ...explain(small, '601'),
    ...explain(small, '1.5'),
    ...explain(small, '"7"'),
    ...explain(small, 'many'),
  ]).toMatchInlineSnapshot(`
    [
      ""field" must be 1 at least. Write the number in figures, without quotes.",
      ""field" must be 600 at most. Write the number in figures, without quotes.",
      ""field" must be a whole number. Write the number in figures, without quotes.",
      ""field" is text, where a number is needed. Write the number in figures, without quotes.",
      ""field" is text, where a number is needed. Write the number in figures, without quotes.",
    ]
  `);
});

test('a group of fields where text is needed may be text in curly brackets, such as the code of a provider', () => {
  expect(explain(line(), '{{ unsubscribe_url }}')).toEqual([
    '"field" is a group of fields, where text is needed. Write it after the colon. Text that begins with { needs quotes: field: "{ … }".',
  ]);
});

test('what is wrong in two ways that read the same is said once', () => {
  const address = z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'not-https' });
  expect(explain(address, 'mailto:bees@example.org')).toHaveLength(1);
});

test('lists are explained by how many they need', () => {
  const list = z.array(line()).min(1);
  expect([...explain(list, '[]'), ...explain(list, 'one, two'), ...explain(list, '[2026, true]')])
    .toMatchInlineSnapshot(`
    [
      ""field" needs at least 1 in its list. Add one, or take the field out if it is optional.",
      ""field" is text, where a list is needed. Write it as a list: field: [one, two].",
      ""field (number 1)" is a number, where text is needed. Put it in quotes: - "2026".",
      ""field (number 2)" is true or false, where text is needed. Put it in quotes: - "true".",
    ]
  `);
});

test('dates are explained with the day that was meant, in text and in numbers', () => {
  expect([...explain(calendarDay, '01/03/2026'), ...explain(calendarDay, '20260301'), ...explain(dayOrTime, '10:30')])
    .toMatchInlineSnapshot(`
    [
      ""field" is not a date that the site can read: 01/03/2026. Write the date year first: 2026-03-01 (or 2026-01-03 if 3 January was meant).",
      ""field" is not a date that the site can read: 20260301. Put hyphens in the date: 2026-03-01.",
      ""field" is not a day or time that the site can read: 10:30. Write the day year first, and the time by the 24-hour clock if there is one: 2026-03-01 10:30.",
    ]
  `);
});

test('names and addresses are explained with one that would do', () => {
  expect([
    ...explain(slug, 'My Bees'),
    ...explain(webAddress, 'www.example.org'),
    ...explain(z.email({ error: 'not-an-email' }), 'bees'),
  ]).toMatchInlineSnapshot(`
    [
      ""field" has letters or signs that a name cannot have. Use lower-case letters, figures and hyphens, such as "my-bees".",
      ""field" is not a safe web address. Give the whole address, with https:// in front.",
      ""field" is not an email address. Write it in full, such as network@example.org.",
    ]
  `);
});

test('an empty field is empty, whatever it should hold', () => {
  expect([
    ...explain(line(), ''),
    ...explain(z.array(line()), ''),
    ...explain(calendarDay, ''),
    ...explain(z.strictObject({}), ''),
  ]).toMatchInlineSnapshot(`
    [
      ""field" is empty. Write something after the colon, or take the line out if it is optional.",
      ""field" is empty. Write something after the colon, or take the line out if it is optional.",
      ""field" is empty. Write something after the colon, or take the line out if it is optional. For example: 2026-03-01.",
      ""field" is empty. Write something after the colon, or take the line out if it is optional.",
    ]
  `);
});

test('a mistake that no sentence was written for is still explained', () => {
  expect(explain(z.string().startsWith('b'), 'honey')).toMatchInlineSnapshot(`
    [
      ""field" is not right: invalid string: must start with "b". Compare it with the same field of a file that works.",
    ]
  `);
});

test('several unknown fields are each reported at their own place', () => {
  const schema = z.strictObject({ title: line(), group: z.strictObject({ inside: line() }) });
  const fields = readYaml('titel: a\ntitle: b\ngroup:\n  inside: c\n  outside: d\n  insid: e\n', 'a.yaml');
  const found = explainIssues(schema.safeParse(fields.value).error?.issues ?? [], schema, fields);
  expect(found.map(({ line, column, what, remedy }) => `${line}:${column} ${what} ${remedy}`).sort())
    .toMatchInlineSnapshot(`
      [
        "1:1 There is no field "titel". Did you mean "title"?",
        "5:3 There is no field "group.outside". Take it out. The fields here are: inside.",
        "6:3 There is no field "group.insid". Did you mean "inside"?",
      ]
    `);
});

test('a list that names a thing twice is told so', () => {
  expect(explain(list(slug), '[bees, wax, bees]')).toMatchInlineSnapshot(`
    [
      ""field" names the same thing twice. Keep one of the two.",
    ]
  `);
});
