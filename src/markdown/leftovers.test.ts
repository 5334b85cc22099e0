import { expect, test } from 'vitest';
import { leftovers } from './leftovers.ts';

const found = (text: string) =>
  leftovers(text, { file: 'a.md', firstLine: 10 }).map(({ line, column, what }) => `${line}:${column} ${what}`);

test('what is nearly a link, a picture, a note or a component is found, with its line', () => {
  expect(
    found(
      'See [the guide](/guides/for employers/).\n\n![A desk](my desk.jpg)\n\n[here] (/guides/)\n\n[this][missing] and a note[^9]\n\n::: callout{kind="tip"}',
    ),
  ).toMatchInlineSnapshot(`
    [
      "10:5 This looks like a link, a picture or a note that would not come out as one: [the guide](/guides/for employers/)",
      "12:1 This looks like a link, a picture or a note that would not come out as one: ![A desk](my desk.jpg)",
      "14:1 This looks like a link, a picture or a note that would not come out as one: [here] (/guides/)",
      "16:1 This looks like a link, a picture or a note that would not come out as one: [this][missing]",
      "16:27 This looks like a link, a picture or a note that would not come out as one: [^9]",
      "18:1 This looks like a link, a picture or a note that would not come out as one: ::: callout{kind="tip"}",
    ]
  `);
});

test('links with titles, notes with texts, references that resolve, brackets in forms and code are left alone', () => {
  expect(
    found(
      '[a](/b/ "A title") [c][d] [e][] and a note[^1]. Dear [your manager\'s name] (or nickname),\n\n[d]: /d/\n[e]: /e/\n[^1]: Words.\n\n`[x](/a b/)`\n\n```\n[x](/a b/)\n```\n\nAt 10:30 :: twice',
    ),
  ).toEqual([]);
});

test('a text of brackets alone takes no longer than any other', () => {
  for (const text of ['](a', '[](', '[^a', '[aa] (', '[a\n', ']['])
    expect(() => found(text.repeat(20_000))).not.toThrow();
});
