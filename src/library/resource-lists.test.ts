import { expect, test, vi } from 'vitest';

const resource = (name: string, data: object) => ({
  name,
  data: { kind: 'poster', audience: ['wla'], minutes: 5, ...data },
});
vi.mock('./index.ts', () => ({
  resources: async () => [
    resource('a', { jobs: ['put-on-events', 'give-advice'], audience: ['wla', 'employer'] }),
    resource('b', { kind: 'letter', minutes: 90 }),
  ],
}));
vi.resetModules();
const { resourceLists } = await import('./resource-lists.ts');

test('a resource stands in the lists of what it helps to do, of whom it is for, of its kind and of the time it takes', async () => {
  const { facets } = await resourceLists();
  const found = facets.flatMap(({ lists }) =>
    lists
      .filter(({ entries }) => entries.length > 0)
      .map(({ address, entries }) => `${address} ${entries.map(({ name }) => name).join()}`),
  );
  expect(found).toMatchInlineSnapshot(`
    [
      "/resources/to/put-on-events/ a",
      "/resources/to/give-advice/ a",
      "/resources/to/win-support/ b",
      "/resources/for/employer/ a",
      "/resources/for/wla/ a,b",
      "/resources/kind/poster/ a",
      "/resources/kind/letter/ b",
      "/resources/time/up-to-5-minutes/ a",
      "/resources/time/up-to-15-minutes/ a",
      "/resources/time/up-to-30-minutes/ a",
      "/resources/time/up-to-an-hour/ a",
      "/resources/time/over-an-hour/ b",
    ]
  `);
});

test('each list has a title that says what it is', async () => {
  const { facets } = await resourceLists();
  expect(facets.map(({ title, lists }) => [title, ...lists.map((list) => list.title)])).toMatchInlineSnapshot(`
    [
      [
        "What do you want to do?",
        "Resources to encourage learners",
        "Resources to put on learning events",
        "Resources to give information and advice",
        "Resources to win backing from managers",
        "Resources to build a network",
        "Resources to review a career",
        "Resources to ask for or give a grant",
        "Resources to share stories and news",
      ],
      [
        "Who is it for?",
        "Resources for employers",
        "Resources for people who may become a WLA",
        "Resources for WLAs",
        "Resources for Lead WLAs",
        "Resources for partners",
        "Resources for learners",
      ],
      [
        "What kind of thing?",
        "Resources: posters",
        "Resources: forms",
        "Resources: checklists",
        "Resources: letters",
        "Resources: session plans",
        "Resources: templates",
        "Resources: cards",
        "Resources: reports",
        "Resources: brand",
      ],
      [
        "How long have you got?",
        "Resources that take up to 5 minutes",
        "Resources that take up to 15 minutes",
        "Resources that take up to 30 minutes",
        "Resources that take up to an hour",
        "Resources that take more than an hour",
      ],
    ]
  `);
});
