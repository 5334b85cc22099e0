import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { htmlToHast } from 'satteri';
import { parse } from 'yaml';
import { contentTree, event, story } from '../../tests/support/content-tree.ts';
import { lookups } from '../../tests/support/lookups.ts';
import { fixTree, told } from '../../tests/support/quiet-fix.ts';
import { checkContent } from '../checks/check-content.ts';
import { collections } from '../content-model/collections.ts';
import { readEntryFile } from '../content-model/entry-file.ts';
import type { Newsletter } from '../content-model/newsletters.ts';
import { renderBody } from '../markdown/render-body.ts';
import type { BodySource } from '../markdown/with-outline.ts';
import { draftNewsletter } from './draft-newsletter.ts';

/** Runs `npm run newsletter` with some words; answers the exit code and all that it said. */
async function run(root: string, args: string[] = [], today = '2026-11-21') {
  const said: string[] = [];
  const say = (words: string) => void said.push(words);
  const code = await draftNewsletter({ args, env: {}, root, today, print: say, warn: say });
  return { code, said: said.join('\n').replaceAll(root, 'content') };
}

/** A copy of the project's own content, which goes when the test is over. */
function ownContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'wla-draft-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', root, { recursive: true });
  return root;
}

/** Quotation marks are straight in a source and curled on a page. */
const straight = (text: string) => text.replace(/[‘’“”]/g, (mark) => (/[‘’]/.test(mark) ? "'" : '"'));

const agreed = `consent:
  basis: published-source
  reference: A page
  scope: [web, newsletter]
  reviewBy: 2028-01-01`;
const network = (fields: string) => `---
title: Lincoln network
summary: People in and around Lincoln who help their colleagues learn. They meet over tea, on Tuesdays.
published: 2026-11-02
id: lincoln
area: Lincoln
places: [Lincoln]
status: active
confirmed: 2026-11-02
${fields}
---

We meet.
`;
const issue = (number: number, published: string, items: string, more = '') => `---
id: issue-${number}
title: Issue ${number}
summary: What there was to tell in this month, in a few words and with a good many bees in between.
published: ${published}
number: ${number}
items:
${items}
${more}---

Hello.
`;
const topic = 'name: Bee keeping\nsummary: What bees teach us about work.\n';
const files = {
  'topics/bee-keeping.yaml': topic,
  'newsletters/issue-1.md': issue(1, '2026-11-10', '  - event: fair\n    why: Come.'),
  'events/fair.md': event('id: fair').replace('A day with bees', 'The fair').replace('scheduled', 'cancelled'),
  'events/bee-day.md': event(),
  'stories/bees.md': story(`published: 2026-11-12\n${agreed}`),
  'networks/lincoln.md': network('updated: 2026-11-15'),
};
/** What the front matter of a draft holds. */
const fieldsOf = (root: string, name = 'issue-2') =>
  parse(readFileSync(join(root, `newsletters/${name}.md`), 'utf8').split('\n---\n')[0] ?? '') as Newsletter;

test('the draft tells of what is new, and says what it holds', async () => {
  const root = contentTree(files);
  expect(await run(root)).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": "Written: content/newsletters/issue-2.md
    New since issue 1 (10 November 2026): 1 story, 2 events, 1 network.
    Open it, cut what you do not want, and write your own words over all that begins with "Write here:".
    Then: npm run check
    When the issue is done, take out the line "draft: true".",
    }
  `);
  const text = readFileSync(join(root, 'newsletters/issue-2.md'), 'utf8');
  expect(collections.newsletters.schema.safeParse(fieldsOf(root)).error).toBeUndefined();
  expect(text.replace(/^# .*\n/gm, '').replace(/\n{3,}/g, '\n\n')).toMatchInlineSnapshot(`
    "---

    id: issue-2

    title: "Write here: the title of issue 2"

    summary: "Write here: what is in issue 2, in one or two plain sentences of 50 to 160 characters."

    published: 2026-11-21

    draft: true

    number: 2

    items:
      # "Bees in the canteen" came out on 12 November 2026.
      - story: bees
        why: A bee hive in the canteen got forty colleagues talking about what they would like to learn.
      # "The fair" is cancelled. Issue 1 had it, so readers may mean to come.
      - event: fair
        why: "Cancelled: it will not be on 1 December 2026."
      # "A day with bees" came out on 2 November 2026.
      - event: bee-day
        why: 1 December 2026, The canteen. Come and see how a hive works, and find out what else you could learn at work this year.
      # "Lincoln network" was updated on 15 November 2026.
      - network: lincoln
        why: Updated. People in and around Lincoln who help their colleagues learn. They meet over tea, on Tuesdays.

    ---

    ## Hello

    *Write here: say hello, and why this issue is worth two minutes.*

    ## Stories

    *Write here: tell the best of these as you would tell a friend, and cut the rest of the list.*

    - [Bees in the canteen](/stories/bees/). A bee hive in the canteen got forty colleagues talking about what they would like to learn.

    ## Events

    *Write here: say whom you hope to see there. Keep the day and the place of each.*

    - [The fair](/events/#fair). Cancelled: it will not be on 1 December 2026.
    - [A day with bees](/events/#bee-day). 1 December 2026, The canteen. Come and see how a hive works, and find out what else you could learn at work this year.

    ## From the networks

    *Write here: say what has changed, and whom it helps.*

    - [Lincoln network](/networks/lincoln/). People in and around Lincoln who help their colleagues learn. They meet over tea, on Tuesdays.

    ## One thing to do this week

    *Write here: name one small thing that anybody could do.*
    "
  `);
});

test('the check finds nothing in the draft, and only advice where it is no draft any more', async () => {
  const root = ownContent();
  const draft = 'newsletters/issue-900.md';
  const { code } = await run(root, ['--since', '2026-11-02', '--number', '900']);
  expect(code).toBe(0);
  const own = async () => (await checkContent(root, '2026-11-21')).problems.filter(({ file }) => file === draft);
  expect(await own()).toEqual([]);
  expect(told(await fixTree(root, { write: false, isWanted: (file) => file === draft }))).toEqual([]);
  const path = join(root, draft);
  writeFileSync(path, readFileSync(path, 'utf8').replace('\ndraft: true\n', '\n'));
  expect([...new Set((await own()).map(({ id }) => id))]).toEqual(['advice-left']);
});

test('where nothing is new, that is said kindly, nothing is written, and older things are offered', async () => {
  const root = contentTree({
    'topics/bee-keeping.yaml': topic,
    'newsletters/issue-1.md': issue(1, '2026-11-20', '  - network: lincoln\n    why: Come.'),
    'stories/bees.md': story(`published: 2026-11-12\n${agreed}`),
    'networks/lincoln.md': network('formerly: [lindsey]'),
  });
  expect(await run(root)).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": "There is nothing new on the site since issue 1 (20 November 2026), so nothing was written.
    Older, and in no issue yet: 1 story. To draw on them: npm run newsletter -- --since 2026-11-12",
    }
  `);
  expect(existsSync(join(root, 'newsletters/issue-2.md'))).toBe(false);
});

test('an empty tree has nothing to tell', async () => {
  expect(await run(contentTree({ 'newsletters/.gitkeep': '' }))).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": "There is nothing on the site yet that an issue could tell of, so nothing was written.",
    }
  `);
});

test('where there was no issue yet, the first one draws on everything', async () => {
  const root = contentTree(
    Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('newsletters/'))),
  );
  expect((await run(root)).said).toContain('No issue came before, so it draws on all that is on the site: ');
  expect(fieldsOf(root, 'issue-1').items).toMatchObject([
    { story: 'bees' },
    { event: 'bee-day' },
    { network: 'lincoln' },
  ]);
});

test('nothing withdrawn or unpublished gets in, in no file and in no word', async () => {
  const secret = (more: string) =>
    story(more).replace('Bees in', 'Secret bees in').replace('A bee hive', 'A secret hive');
  const root = contentTree({
    ...files,
    'stories/withdrawn.md': secret(`id: w\npublished: 2026-11-12\n${agreed}\n  withdrawn: 2026-11-20`),
    'stories/lapsed.md': secret(`id: l\npublished: 2026-11-12\n${agreed}\n  expires: 2026-11-20`),
    'stories/draft.md': secret(`id: d\ndraft: true\npublished: 2026-11-12\n${agreed}`),
    'stories/later.md': secret(`id: a\npublished: 2026-11-22\n${agreed}`),
    'stories/web-only.md': secret('id: o\npublished: 2026-11-12'),
    'stories/torn.md': secret(`id: t\npublished: 2026-11-12\n${agreed}\n  withdrawn: [`),
    'events/draft.md': event('id: e\ndraft: true').replace('A day with', 'A secret day with'),
  });
  const { code, said } = await run(root);
  expect(code).toBe(0);
  expect(said.split('\n').filter((each) => each.startsWith('Left out'))).toMatchInlineSnapshot(`
    [
      "Left out, because the people in them have not agreed to the newsletter, or withdraw soon: stories/web-only.md.",
      "Left out, because the check finds something wrong in them: stories/torn.md. "npm run check" says what to mend.",
    ]
  `);
  expect(readFileSync(join(root, 'newsletters/issue-2.md'), 'utf8')).not.toMatch(/secret/i);
});

test('a draft that is begun is never written over, nor an issue that waits for its day', async () => {
  const root = contentTree(files);
  await run(root);
  const before = readFileSync(join(root, 'newsletters/issue-2.md'), 'utf8');
  expect(await run(root)).toMatchInlineSnapshot(`
    {
      "code": 1,
      "said": "Issue 2 is begun already: newsletters/issue-2.md, a draft. Nothing was written.
    Go on with that file. To draft it anew, delete it first. To draft another: npm run newsletter -- --number 3",
    }
  `);
  expect(readFileSync(join(root, 'newsletters/issue-2.md'), 'utf8')).toBe(before);
  const waiting = contentTree({
    ...files,
    'newsletters/two.md': issue(2, '2026-12-01', '  - story: bees\n    why: Hum.'),
  });
  expect((await run(waiting)).said).toContain(
    'Issue 2 is begun already: newsletters/two.md, to come on 1 December 2026.',
  );
  expect(readdirSync(join(waiting, 'newsletters')).sort()).toEqual(['issue-1.md', 'two.md']);
  expect((await run(waiting, ['--number', '3'])).said).toContain('Issue 2 is begun already (newsletters/two.md).');
  expect(fieldsOf(waiting, 'issue-3').items.map(({ story }) => story)).not.toContain('bees');
});

test('a number that another issue has, and a name that something has, are refused', async () => {
  const root = contentTree({
    ...files,
    'newsletters/issue-2.md': issue(1, '2026-11-10', '  - event: fair\n    why: Come.').replace(
      'number: 1',
      'number: 7',
    ),
  });
  expect(await run(root, ['--number', '7'])).toMatchInlineSnapshot(`
    {
      "code": 2,
      "said": "newsletters/issue-2.md is issue 7 already. Nothing was written. Give another number, such as: --number 8",
    }
  `);
  expect(await run(root, ['--number', '2'])).toMatchInlineSnapshot(`
    {
      "code": 2,
      "said": "Another newsletter issue has that name: newsletters/issue-2.md. Choose another. Nothing was written. Give another number, such as: --number 3",
    }
  `);
});

test('an issue that cannot be read stops the draft, since nobody knows what it told', async () => {
  const root = contentTree({ ...files, 'newsletters/issue-1.md': '---\ntitle: [\n---\n' });
  expect(await run(root)).toMatchInlineSnapshot(`
    {
      "code": 1,
      "said": "Nobody can tell what is new while an earlier issue cannot be read: newsletters/issue-1.md. Nothing was written.
    "npm run check" says what to mend.",
    }
  `);
});

test('a dry run shows the draft and writes nothing', async () => {
  const root = contentTree(files);
  const { code, said } = await run(root, ['--dry-run']);
  expect(code).toBe(0);
  expect(said).toMatch(/^---\n[^]*\n {2}- story: bees\n[^]*\nNothing was written\. Without --dry-run, it will be\.$/);
  expect(existsSync(join(root, 'newsletters/issue-2.md'))).toBe(false);
});

test('the help is given, and an option that there is not is refused', async () => {
  const root = contentTree({});
  expect((await run(root, ['--help'])).code).toBe(0);
  expect(await run(root, ['--sinec', '2026-11-01'])).toEqual({
    code: 2,
    said: 'There is no option "--sinec". Did you mean "--since"? "npm run newsletter -- --help" tells what there is.',
  });
});

test('hostile titles and summaries come out as they went in, and make no markup', async () => {
  const title = ']]> # "Bees": [a](b) *c* <script>x</script> \\ & 🐝 \u202eabc\u202c';
  const summary =
    '- {a}: :callout[x] `y` | <!-- ~~z~~ --> "q" \'r\' %YAML & \\n and some more words to make it long enough.';
  const root = contentTree({
    ...files,
    'stories/bees.md': story(`published: 2026-11-12\n${agreed}`)
      .replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`)
      .replace(/^summary: .*$/m, () => `summary: ${JSON.stringify(summary)}`),
  });
  expect((await run(root)).code).toBe(0);
  expect(fieldsOf(root).items[0]).toEqual({ story: 'bees', why: summary });
  const { body } = readEntryFile(root, { path: 'newsletters/issue-2.md', format: 'md' });
  const { html } = renderBody(body as BodySource, lookups);
  const page = htmlToHast(html, { fragment: true });
  expect(straight(toString(page as unknown as Nodes))).toContain(straight(`${title}. ${summary}`));
  expect(html).not.toMatch(/<(?:script|aside|del|code|strong|ol)|<a href="b"|<li>\s*<ul/);
  const found = (await checkContent(root, '2026-11-21')).problems.filter(
    ({ file, severity }) => file === 'newsletters/issue-2.md' && severity === 'error',
  );
  expect(found).toEqual([]);
});

test('a hundred new stories make a draft of twenty things, and the others are counted', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 100 }, (_, i) => [`stories/s-${i}.md`, story(`id: s-${i}\npublished: 2026-11-12\n${agreed}`)]),
  );
  const root = contentTree({ ...files, ...many });
  expect((await run(root)).said).toContain('Left out, because a draft has room for 20 things: 84 stories.');
  expect(fieldsOf(root).items).toHaveLength(20);
});
