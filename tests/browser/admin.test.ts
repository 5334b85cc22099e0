/** The form for editors, as a person uses it: on the built site, under its policy, with a copy of the content. */
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { collectionNames } from '../../src/content-model/collection-names.ts';
import { visitBuiltSite } from '../support/browser.ts';
import { copyOfContent } from '../support/built-site.ts';
import { fill, type Answers } from '../support/fill-form.ts';
import { giveLocalCopy, readLocalCopy, textsOf, writeTexts } from '../support/local-copy.ts';
import { axeFindings } from './axe-findings.ts';

const visit = visitBuiltSite();
const content = copyOfContent();
const before = textsOf(content);
/** What the browser asked for, from this site and from elsewhere, and what it complained of. */
let asked: string[] = [];
let complaints: string[] = [];
let after: Record<string, string> = {};

/** No two pages have the same summary. */
const page = (what: string) => ({
  summary: `Somebody tried this at work, and it was easier than they thought it would be: ${what}.`,
  published: '2026-11-02',
});
const entries: Partial<Record<(typeof collectionNames)[number], Answers>> = {
  stories: {
    ...page('a story'),
    id: 'bees',
    title: 'Bees in the café & canteen: what’s next?',
    kind: 'Employer',
    network: 'London',
    topics: ['Confidence', 'Careers'],
    naming: 'Organisation',
    consent: {
      basis: 'Published source',
      reference: 'A page: the first',
      scope: ['Web', 'Print'],
      reviewBy: '2028-01-01',
    },
    sources: [{ title: 'A page: the first', date: '2014', url: 'https://www.example.org/page' }],
    related: ['Jane'],
  },
  guides: {
    ...page('a guide'),
    id: 'hives',
    title: 'Keeping a hive at work',
    audience: ['Wla', 'Learner'],
    order: 500,
    topics: ['Informal learning'],
    reviewed: '2026-11-02',
    resources: ['Learning event checklist'],
  },
  networks: {
    ...page('a network'),
    id: 'hull',
    title: 'Hull network',
    area: 'Hull',
    places: ['Hull', 'Beverley'],
    colour: 'Lime',
    coordinator: { role: 'Network coordinator', hours: 'Tuesday mornings' },
    confirmed: '2026-11-02',
  },
  newsletters: {
    ...page('a letter'),
    id: 'issue-40',
    title: 'A short issue',
    number: 40,
    items: [{ story: 'Jane', why: 'She learned to ask.' }],
  },
  resources: {
    ...page('a card'),
    id: 'hive-card',
    title: 'Hive card',
    kind: 'Checklist',
    audience: ['Wla'],
    topics: ['Events'],
    minutes: 5,
  },
  events: {
    ...page('a day'),
    id: 'bee-day',
    title: 'A day with bees',
    starts: '2026-12-01 10:30',
    place: 'The canteen',
    network: 'London',
    kind: 'Training',
    status: 'Scheduled',
  },
  evidence: {
    value: '12',
    unit: 'colleagues who asked about bees',
    statement: 'Twelve colleagues asked about bees.',
    period: 'November 2026',
    scope: 'One canteen.',
    strength: 'Anecdotal',
    strand: 'Background',
    order: 900,
    source: { title: 'A page: the first' },
  },
  glossary: {
    term: 'Hive (bees)',
    definition: 'A box in which bees live.',
    alsoKnownAs: ['Beehive'],
    link: '/guides/',
  },
  partners: {
    name: 'A body for bees',
    kind: 'Campaign',
    role: 'It speaks for bees.',
    status: 'Current',
    website: 'https://www.example.org',
    order: 900,
  },
  topics: { name: 'Bee-keeping', summary: 'Bees, hives and honey at work.' },
};

/** Starts the program, and shows it the folder of the copy: once, since a browser may forget the folder when it loads again. */
async function start(tab: Page): Promise<void> {
  await tab.goto(`${visit.address()}/admin/`);
  await tab.getByRole('button', { name: 'Work with Local Repository' }).click();
  await tab.waitForURL('**/admin/#/collections/*');
}

/**
 * Goes to a form by way of the list of its collection, where the form before it is gone.
 *
 * @param place what to do there: `new`, or `entries/jane`
 */
async function openForm(tab: Page, collection: string, place: string): Promise<void> {
  const goTo = (hash: string) => tab.evaluate((to) => void (location.hash = to), `#/collections/${hash}`);
  const field = tab.locator('section.field').first();
  await goTo(collection);
  await field.waitFor({ state: 'hidden' });
  await goTo(`${collection}/${place}`);
  await field.waitFor();
}

/**
 * Saves what the form holds. Waits until it is written, and until the form is gone: it goes a while after the file has
 * come, and would take away a form that is opened before.
 *
 * @param isWritten tells from the files whether it is written
 * @throws {Error} where the form will not save, with the fields that it finds wrong
 */
async function save(tab: Page, isWritten: (files: Record<string, string>) => boolean): Promise<void> {
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  const refusal = tab.getByRole('button', { name: 'Show Errors' });
  await vi.waitUntil(
    async () => {
      if (await refusal.isVisible()) throw new Error(`The form finds wrong: ${(await wrongFields(tab)).join(', ')}.`);
      return isWritten(await readLocalCopy(tab));
    },
    { timeout: 120_000, interval: 100 },
  );
  await tab.locator('section.field').first().waitFor({ state: 'hidden' });
}

/** The fields that the form finds wrong, with what they hold. */
const wrongFields = (tab: Page) =>
  tab.locator('section.field:has([aria-invalid="true"])').evaluateAll((fields) =>
    fields.map((field) => {
      const input = field.querySelector<HTMLInputElement>('input, textarea');
      return `${field.getAttribute('data-key-path') ?? ''} (“${input?.value ?? ''}”)`;
    }),
  );

/** Texts with components, tables and lists of jobs, which the form is to leave as they are. */
const changed = [
  ['stories', 'jane/index'],
  ['guides', 'first-90-days'],
] as const;
const pathOf = (collection: string, entry: string) => `content/${collection}/${entry}.md`;

/** Types at the end of the text of an entry. */
async function addToText(tab: Page, words: string): Promise<void> {
  const text = tab.locator('section.field[data-key-path="body"] [contenteditable="true"]').first();
  await text.click();
  await tab.keyboard.press('Control+End');
  await tab.keyboard.type(words);
}

test('entries of every collection can be added, and texts can be changed', { timeout: 900_000 }, async () => {
  asked = [];
  complaints = [];
  await visit.open(
    '/rss.xml',
    async (tab) => {
      tab.setDefaultTimeout(120_000);
      await giveLocalCopy(tab, before);
      tab.on('request', (request) => asked.push(request.url()));
      tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      tab.on('pageerror', (error) => complaints.push(error.message));
      await start(tab);
      for (const [collection, answers] of Object.entries(entries)) {
        await openForm(tab, collection, 'new');
        await fill(tab, answers);
        const known = Object.keys(await readLocalCopy(tab)).length;
        await save(tab, (files) => Object.keys(files).length > known);
      }
      for (const [collection, entry] of changed) {
        await openForm(tab, collection, `entries/${entry}`);
        await addToText(tab, ' Added.');
        await save(tab, (files) => files[pathOf(collection, entry)]?.endsWith(' Added.\n') === true);
      }
      after = await readLocalCopy(tab);
    },
    // The form shows fields as they come into view: in a tall window all of them.
    { viewport: { width: 1280, height: 6000 } },
  );
});

const written = () => Object.keys(after).filter((path) => before[path] === undefined);

test('every collection that editors add to has been added to', () => {
  expect(Object.keys(entries)).toEqual(collectionNames.filter((name) => name !== 'pages'));
  expect(written().sort()).toMatchInlineSnapshot(`
    [
      "content/events/a-day-with-bees.md",
      "content/evidence/colleagues-who-asked-about-bees.yaml",
      "content/glossary/hive-bees.yaml",
      "content/guides/keeping-a-hive-at-work.md",
      "content/networks/hull-network.md",
      "content/newsletters/issue-40.md",
      "content/partners/a-body-for-bees.yaml",
      "content/resources/hive-card.md",
      "content/stories/bees-in-the-cafe-canteen-what-s-next/index.md",
      "content/topics/bee-keeping.yaml",
    ]
  `);
});

test('the check finds nothing wrong with what the form wrote, but the advice that nobody has replaced yet', async () => {
  writeTexts(content, after);
  const { problems } = await checkContent(content, '2026-11-21');
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  const notes = problems.filter(({ file }) => written().includes(`content/${file}`)).map(({ id }) => id);
  expect(new Set(notes)).toEqual(new Set(['advice-left']));
});

test('a story is a file as an editor would write it', () => {
  expect(after['content/stories/bees-in-the-cafe-canteen-what-s-next/index.md']).toMatchInlineSnapshot(`
    "---
    id: bees
    title: 'Bees in the café & canteen: what’s next?'
    summary: 'Somebody tried this at work, and it was easier than they thought it would be: a story.'
    published: 2026-11-02
    draft: false
    kind: employer
    network: london
    topics:
      - confidence
      - careers
    naming: organisation
    consent:
      basis: published-source
      reference: 'A page: the first'
      scope:
        - web
        - print
      reviewBy: 2028-01-01
    related:
      - jane
    sources:
      - title: 'A page: the first'
        date: '2014'
        url: https://www.example.org/page
    ---

    ## Who this story is about

    _Write here: say who they are and where they work, as far as they agreed to._

    ## The problem

    _Write here: say what was hard before, in plain words._

    ## What happened

    _Write here: say what was done, step by step, and who did it._

    ## What changed

    _Write here: say what is different now. Keep to what people told you._

    ## What you can take from it

    _Write here: say what a reader could try this week._
    "
  `);
});

test('an entry of fields alone is one too', () => {
  expect(after['content/glossary/hive-bees.yaml']).toMatchInlineSnapshot(`
    "term: Hive (bees)
    definition: A box in which bees live.
    alsoKnownAs:
      - Beehive
    link: /guides/
    "
  `);
});

test('a word that is added to a text leaves the rest of it as it was', () => {
  const bodyOf = (text = '') => text.slice(text.indexOf('\n---\n', 4));
  for (const path of changed.map(([collection, entry]) => pathOf(collection, entry)))
    expect(bodyOf(after[path]), path).toBe(`${bodyOf(before[path]).trimEnd()} Added.\n`);
});

test('nobody but the site itself was asked for anything, and nothing went wrong', () => {
  expect(asked.filter((url) => !url.startsWith(visit.address()) && !/^(?:blob|data):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(asked.length).toBeGreaterThan(5);
});

test('without JavaScript the page can be read by everybody', async () => {
  const text = await visit.open('/admin/', (tab) => tab.locator('main').innerText(), { javaScriptEnabled: false });
  expect(text).toContain('In this form, editors write stories, guides and events without files.');
  // axe needs JavaScript: it looks at the same page as a browser without it would show it.
  const findings = await visit.open('/rss.xml', async (tab) => {
    await tab.route('**/admin/', async (route) => {
      const page = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/html', body: page.replace(/<script.*<\/script>|<\/?noscript>/g, '') });
    });
    await tab.goto(`${visit.address()}/admin/`);
    expect(await tab.locator('main').innerText()).toBe(text);
    return axeFindings(tab);
  });
  expect(findings).toEqual([]);
});
