import { expect, test } from 'vitest';
import { repairBody } from '../../tests/support/repair-story.ts';

test('an address lacks its last slash no more, before its place or question as well', async () => {
  expect(
    await repairBody('See [the guide](/guides/first), [a part](/guides/first#bees) and [all](/guides).', 'links'),
  ).toBe('See [the guide](/guides/first/), [a part](/guides/first/#bees) and [all](/guides/).');
  expect(await repairBody('See [the guide][1].\n\n[1]: /guides/first', 'links')).toBe(
    'See [the guide][1].\n\n[1]: /guides/first/',
  );
});

test('a link that leads nowhere, or elsewhere, is left as it is', async () => {
  const text =
    'See [a page](/nowhere), [another](http://example.org) and https://example.org.\n\n> See [a guide](/guides/first).';
  expect(await repairBody(text, 'links')).toBe(text);
});
