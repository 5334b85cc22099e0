/**
 * The mistakes that editors make, one by one, in a copy of the real content. Each test says what the editor reads:
 * file, line, column, what is wrong, and what to do.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkContent, stops } from './check-content.ts';
import { pdf } from '../authoring/problem-guide/attached-files.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const TODAY = '2026-11-21';

/** A story in which nothing is wrong. */
const STORY = `---
id: bees
title: Bees in the canteen
summary: A bee hive in the canteen got forty colleagues talking about what they would like to learn.
kind: employer
topics: [bee-keeping]
published: 2026-11-02
naming: organisation
consent:
  basis: published-source
  reference: A page about bees
  scope: [web]
  reviewBy: 2028-01-01
---

## What happened

Somebody brought a hive.
`;

/** An event in which nothing is wrong. */
const EVENT = `---
id: bee-day
title: A day with bees
summary: Come and see how a hive works, and find out what else you could learn at work this year.
kind: training
starts: 2026-12-01
place: The canteen
status: scheduled
published: 2026-11-02
---
`;

const TOPIC = 'name: Bee keeping\nsummary: Stories about bees, hives and honey.\n';

/** A copy of the real content, to make a mistake in. */
interface Tree {
  root: string;
  write: (path: string, content: string | Uint8Array) => void;
  remove: (path: string) => void;
}

/** Makes a mistake in a copy of the real content; gives what `look` finds in it. */
async function inCopy<Found>(mistake: (tree: Tree) => unknown, look: (root: string) => Promise<Found>): Promise<Found> {
  const root = mkdtempSync(join(tmpdir(), 'wla-check-'));
  const write: Tree['write'] = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  try {
    cpSync(CONTENT, root, { recursive: true });
    write('topics/bee-keeping.yaml', TOPIC);
    await mistake({ root, write, remove: (path) => rmSync(join(root, path), { recursive: true }) });
    return await look(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

// What only suggests has tests of its own, and would make each of these wait for the dictionary.
const problemsIn = async (root: string) => {
  const { problems } = await checkContent(root, TODAY, 'what stops publishing');
  return problems.map(
    ({ file, line, column, severity, what, remedy }) => `${file}:${line}:${column} ${severity}: ${what}\n  ${remedy}`,
  );
};
const before = problemsIn(CONTENT);

/** What an editor reads who makes a mistake. What the real content has by itself is left out. */
async function report(mistake: (tree: Tree) => unknown): Promise<string> {
  const untouched = new Set(await before);
  const found = await inCopy(mistake, problemsIn);
  return found.filter((problem) => !untouched.has(problem)).join('\n');
}

describe('the real content', () => {
  test('has nothing that stops publishing', async () => {
    const { problems, count } = await checkContent(CONTENT, TODAY);
    expect(problems.filter(stops)).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  test('takes a new story, event and topic without a word', async () => {
    const found = report(({ write }) => {
      write('stories/bees/index.md', STORY);
      write('stories/bees-again.mdx', STORY.replace('id: bees', 'id: bees-again'));
      write('events/bee-day.md', EVENT);
    });
    expect(await found).toBe('');
  });
});

describe('fields', () => {
  test('a field that is missing is named, at the front matter, with what to write', async () => {
    const found = report(({ write }) => {
      write('stories/bees/index.md', STORY.replace('title: Bees in the canteen\n', ''));
      write('events/bee-day.md', EVENT.replace('starts: 2026-12-01\n', ''));
    });
    expect(await found).toMatchInlineSnapshot(`
      "events/bee-day.md:2:1 error: "starts" is missing.
        Add it: starts: … The day, or the day and the time by the clock in Britain. For example: 2026-03-01 10:30.
      stories/bees/index.md:2:1 error: "title" is missing.
        Add it: title: … The title, at the top of the page and in lists. For example: Putting on a learning event."
    `);
  });

  test('a field that the site does not know is named at its own line, with the one that was meant', async () => {
    const found = report(({ write }) =>
      write('stories/bees/index.md', STORY.replace('kind: employer', 'kind: employer\nauthour: Sam\nsecter: Food')),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:6:1 error: There is no field "authour".
        Take it out. The fields here are: id, title, summary, published, updated, draft, kind, network, sector, employerSize, topics, picture, naming, consent, related, formerly, sources.
      stories/bees/index.md:7:1 error: There is no field "secter".
        Did you mean "sector"?"
    `);
  });

  test('a field that the site does not know inside another field is found too', async () => {
    const found = report(({ write }) =>
      write('stories/bees/index.md', STORY.replace('  scope: [web]', '  scope: [web]\n  expire: 2027-01-01')),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:13:3 error: There is no field "consent.expire".
        Did you mean "expires"?"
    `);
  });

  test('"slug" in the front matter is no field: the file name says it', async () => {
    const found = report(({ write }) =>
      write('stories/bees/index.md', STORY.replace('id: bees', 'id: bees\nslug: honey')),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:3:1 error: There is no field "slug".
        Take it out. The fields here are: id, title, summary, published, updated, draft, kind, network, sector, employerSize, topics, picture, naming, consent, related, formerly, sources."
    `);
  });

  test('three faults in one file are all reported, in the order of their lines', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees/index.md',
        STORY.replace('title: Bees in the canteen', 'title: ""')
          .replace('kind: employer', 'kind: emploier')
          .replace('2026-11-02', '02/11/2026'),
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:3:8 error: "title" is empty.
        Write something after the colon, or take the line out if it is optional. The title, at the top of the page and in lists. For example: Putting on a learning event.
      stories/bees/index.md:5:7 error: "kind" cannot be "emploier".
        Did you mean "employer"? It may be person, employer, network or partner.
      stories/bees/index.md:7:12 error: "published" is not a date that the site can read: 02/11/2026.
        Write the date year first: 2026-11-02 (or 2026-02-11 if 11 February was meant)."
    `);
  });

  test('faults in several files of several collections are all reported in one run', async () => {
    const found = report(({ write }) => {
      write('stories/bees/index.md', STORY.replace('kind: employer', 'kind: firm'));
      write(
        'stories/honey/index.md',
        STORY.replace('id: bees', 'id: Honey').replace('Somebody', '[Somebody](/honney/)'),
      );
      write('events/bee-day.md', EVENT.replace('status: scheduled', 'status: soon'));
      write('topics/bee-keeping.yaml', 'name: Bee keeping\n');
      write('glossary/hive.yaml', 'term: Hive\ndefinition: Where bees live.\nlink: hives\n');
      write('redirects.yaml', '- from: old\n  to: /guides/\n  why: It moved.\n');
    });
    expect(await found).toMatchInlineSnapshot(`
      "events/bee-day.md:8:9 error: "status" cannot be "soon".
        It may be scheduled, moved, cancelled or past.
      glossary/hive.yaml:3:7 error: "link" is not an address of this site: hives.
        Write it from the front page, with a slash at both ends, such as /guides/first-90-days/.
      redirects.yaml:1:9 error: "(number 1).from" is not an address that can be sent on: old.
        Copy it from the old site, from its first slash, without ? or # and what follows: /old-page.
      stories/bees/index.md:5:7 error: "kind" cannot be "firm".
        It may be person, employer, network or partner.
      stories/honey/index.md:2:5 error: "id" has letters or signs that a name cannot have.
        Use lower-case letters, figures and hyphens, such as "honey".
      stories/honey/index.md:18:1 error: This link leads nowhere: /honney/.
        Check the address. It starts at the front page, such as /guides/first-90-days/.
      topics/bee-keeping.yaml:1:1 error: "summary" is missing.
        Add it: summary: … What belongs to it, in one sentence."
    `);
  });

  test('a choice that is none of the choices is reported with all of them, in YAML files as well', async () => {
    const found = report(({ write }) => {
      write('stories/bees/index.md', STORY.replace('scope: [web]', 'scope: [web, tv]'));
      write(
        'partners/hive-trust.yaml',
        'name: The Hive Trust\nkind: charity\nrole: It lent the hive.\nstatus: curent\norder: 900\n',
      );
    });
    expect(await found).toMatchInlineSnapshot(`
      "partners/hive-trust.yaml:2:7 error: "kind" cannot be "charity".
        It may be founder, funder, host, business-network, skills-board, provider, union-body, campaign or public-service.
      partners/hive-trust.yaml:4:9 error: "status" cannot be "curent".
        Did you mean "current"? It may be current or past.
      stories/bees/index.md:12:16 error: "consent.scope (number 2)" cannot be "tv".
        It may be web, newsletter, social or print."
    `);
  });

  test('a value of the wrong kind is reported with the right way to write it', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees/index.md',
        STORY.replace('topics: [bee-keeping]', 'topics: bee-keeping')
          .replace('title: Bees in the canteen', 'title: 2026')
          .replace('kind: employer', 'kind: employer\ndraft: "no"\nemployerSize: 50\nsector: [Food, Drink]')
          .replace(/consent:[^]*2028-01-01/, 'consent: yes, signed'),
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:3:8 error: "title" is a number, where text is needed.
        Put it in quotes: title: "2026".
      stories/bees/index.md:6:8 error: "draft" is text, where true or false is needed.
        Write true or false, without quotes.
      stories/bees/index.md:7:15 error: "employerSize" cannot be "50".
        It may be micro, small, medium or large.
      stories/bees/index.md:8:9 error: "sector" is a list, where text is needed.
        Name one only: sector: Food.
      stories/bees/index.md:9:9 error: "topics" is text, where a list is needed.
        Write it as a list: topics: [bee-keeping].
      stories/bees/index.md:12:10 error: "consent" is text, where a group of fields is needed.
        Write its fields on the lines below, each with two more spaces in front."
    `);
  });

  test('a number that must be text is put in quotes as it was typed, with its noughts', async () => {
    const found = report(({ write }) =>
      write(
        'resources/hive-plan.md',
        `---
id: hive-plan
title: Plan of a hive
summary: A plan of a hive for the canteen, with a list of what you need and whom you have to ask first.
kind: checklist
audience: [wla]
topics: [bee-keeping]
minutes: 2.5
version: 1.0
licence: 007
published: 2026-11-02
---

Take six planks.
`,
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "resources/hive-plan.md:8:10 error: "minutes" must be a whole number.
        Write the number in figures, without quotes.
      resources/hive-plan.md:9:10 error: "version" is a number, where text is needed.
        Put it in quotes: version: "1.0".
      resources/hive-plan.md:10:10 error: "licence" is a number, where text is needed.
        Put it in quotes: licence: "007"."
    `);
  });

  test('a title of nothing but spaces, an empty one and a long one are refused', async () => {
    const found = report(({ write }) => {
      write(
        'stories/a/index.md',
        STORY.replace('title: Bees in the canteen', 'title: "   "').replace('id: bees', 'id: a'),
      );
      write('stories/b/index.md', STORY.replace('title: Bees in the canteen', 'title:').replace('id: bees', 'id: b'));
      write(
        'stories/c/index.md',
        STORY.replace('Bees in the canteen', 'Bees '.repeat(30))
          .replace('id: bees', 'id: c')
          .replace(/summary: .*/, 'summary: Bees.'),
      );
      write(
        'stories/d/index.md',
        STORY.replace('title: Bees in the canteen', 'title: |\n  Bees\n  and honey').replace('id: bees', 'id: d'),
      );
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/a/index.md:3:8 error: "title" is empty.
        Write something after the colon, or take the line out if it is optional. The title, at the top of the page and in lists. For example: Putting on a learning event.
      stories/b/index.md:3:1 error: "title" is empty.
        Write something after the colon, or take the line out if it is optional. The title, at the top of the page and in lists. For example: Putting on a learning event.
      stories/c/index.md:3:8 error: "title" has 149 characters, and 90 is the most.
        Take out at least 59.
      stories/c/index.md:4:10 error: "summary" has 5 characters, and needs at least 50.
        Say a little more.
      stories/d/index.md:3:8 error: "title" runs over several lines.
        Put it on one line."
    `);
  });

  test('a picture without words for people who cannot see it is refused, in fields and in texts', async () => {
    const found = report(async ({ write }) => {
      write(
        'stories/bees/hive.png',
        await sharp({ create: { width: 4, height: 4, channels: 3, background: 'gold' } })
          .png()
          .toBuffer(),
      );
      write(
        'stories/bees/index.md',
        `${STORY.replace('naming:', 'picture:\n  src: ./hive.png\nnaming:')}\n![](./hive.png)\n\n![  ](./hive.png)\n`,
      );
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:9:3 error: "picture.alt" is missing.
        Add it: alt: … What the picture shows, for people who cannot see it. Do not start with "image of". For example: Four colleagues round a table with a bee hive on it.
      stories/bees/index.md:22:1 error: The picture "./hive.png" has no words for people who cannot see it.
        Say in the square brackets what it shows: ![Two people at a desk](./desk.jpg).
      stories/bees/index.md:24:1 error: The picture "./hive.png" has no words for people who cannot see it.
        Say in the square brackets what it shows: ![Two people at a desk](./desk.jpg)."
    `);
  });
});

describe('dates', () => {
  test('every form but the right one is refused, with the day that was meant', async () => {
    const written = {
      'day-first': '01/03/2026',
      'no-such-day': '2026-02-31',
      'no-such-day-in-quotes': '"2026-02-31"',
      'no-such-day-first': '31/02/2026',
      american: '03/14/2026',
      dotted: '1.3.26',
      empty: '',
      'not-a-date': 'soon',
      'yes-or-no': 'true',
      'run-together': '20260201',
      'year-alone': '2026',
      words: '1 March 2026',
      'american-words': 'March 1st, 2026',
      'one-figure': '2026-3-1',
      'with-time': '2026-03-01T10:30:00Z',
      'a-list': '[2026-03-01]',
    };
    const found = report(({ write }) => {
      for (const [name, day] of Object.entries(written))
        write(
          `events/${name}.md`,
          EVENT.replace('id: bee-day', `id: ${name}`).replace('published: 2026-11-02', `published: ${day}`),
        );
    });
    expect(await found).toMatchInlineSnapshot(`
      "events/a-list.md:9:12 error: "published" is a list, where text is needed.
        Name one only: published: 2026-03-01.
      events/american-words.md:9:12 error: "published" is not a date that the site can read: March 1st, 2026.
        Write the date in figures, year first: 2026-03-01.
      events/american.md:9:12 error: "published" is not a date that the site can read: 03/14/2026.
        Write the date year first: 2026-03-14.
      events/day-first.md:9:12 error: "published" is not a date that the site can read: 01/03/2026.
        Write the date year first: 2026-03-01 (or 2026-01-03 if 3 January was meant).
      events/dotted.md:9:12 error: "published" is not a date that the site can read: 1.3.26.
        Write the date year first: 2026-03-01 (or 2026-01-03 if 3 January was meant).
      events/empty.md:9:1 error: "published" is empty.
        Write something after the colon, or take the line out if it is optional. The day on which it appears on the site. A day to come keeps it back until then. For example: 2026-03-01.
      events/no-such-day-first.md:9:12 error: "published" is not a date that the site can read: 31/02/2026.
        31/02/2026 is not a day of the calendar. Check the day and the month, then write it year first, such as 2026-03-01.
      events/no-such-day-in-quotes.md:9:12 error: "published" is not a date that the site can read: 2026-02-31.
        There is no such day: check the month and the day of 2026-02-31.
      events/no-such-day.md:9:12 error: "published" is not a date that the site can read: 2026-02-31.
        There is no such day: check the month and the day of 2026-02-31.
      events/not-a-date.md:9:12 error: "published" is not a date that the site can read: soon.
        Write the date year first, with hyphens, such as 2026-03-01 for 1 March 2026.
      events/one-figure.md:9:12 error: "published" is not a date that the site can read: 2026-3-1.
        Write month and day with two figures each: 2026-03-01.
      events/run-together.md:9:12 error: "published" is not a date that the site can read: 20260201.
        Put hyphens in the date: 2026-02-01.
      events/with-time.md:9:12 error: "published" is not a date that the site can read: 2026-03-01T10:30:00Z.
        Write the day alone, without a time: 2026-03-01.
      events/words.md:9:12 error: "published" is not a date that the site can read: 1 March 2026.
        Write the date in figures, year first: 2026-03-01.
      events/year-alone.md:9:12 error: "published" is not a date that the site can read: 2026.
        Write the date year first, with hyphens, such as 2026-03-01 for 1 March 2026.
      events/yes-or-no.md:9:12 error: "published" is not a date that the site can read: true.
        Write the date year first, with hyphens, such as 2026-03-01 for 1 March 2026."
    `);
  });

  test('the time of an event is refused where it is no time', async () => {
    const written = { 'a-quarter-past': '2026-12-01 24:15', 'twelve-hours': '2026-12-01 2pm', number: '20261201' };
    const found = report(({ write }) => {
      for (const [name, starts] of Object.entries(written))
        write(
          `events/${name}.md`,
          EVENT.replace('id: bee-day', `id: ${name}`).replace('starts: 2026-12-01', `starts: ${starts}`),
        );
    });
    expect(await found).toMatchInlineSnapshot(`
      "events/a-quarter-past.md:6:9 error: "starts" is not a day or time that the site can read: 2026-12-01 24:15.
        Write the day year first, and the time by the 24-hour clock if there is one: 2026-03-01 10:30.
      events/number.md:6:9 error: "starts" is not a day or time that the site can read: 20261201.
        Write the day year first, and the time by the 24-hour clock if there is one: 2026-03-01 10:30.
      events/twelve-hours.md:6:9 error: "starts" is not a day or time that the site can read: 2026-12-01 2pm.
        Write the day year first, and the time by the 24-hour clock if there is one: 2026-03-01 10:30."
    `);
  });

  test('days that contradict each other are refused', async () => {
    const found = report(({ write }) => {
      write('stories/bees/index.md', STORY.replace('naming:', 'updated: 2026-11-01\nnaming:'));
      write('events/back.md', EVENT.replace('id: bee-day', 'id: back').replace('place:', 'ends: 2026-11-30\nplace:'));
      write(
        'events/earlier.md',
        EVENT.replace('id: bee-day', 'id: earlier').replace(
          'starts: 2026-12-01',
          'starts: 2026-12-01 16:00\nends: 2026-12-01 10:00',
        ),
      );
    });
    expect(await found).toMatchInlineSnapshot(`
      "events/back.md:7:7 error: "ends" is before "starts".
        Check both days.
      events/earlier.md:7:7 error: "ends" is before "starts".
        Check both days.
      stories/bees/index.md:8:10 error: "updated" is before "published".
        Check both days. "updated" comes later, or is left out."
    `);
  });
});

describe('references', () => {
  test('a name that stands for nothing is reported, with the one that was meant', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees/index.md',
        STORY.replace('topics: [bee-keeping]', 'topics: [bee-keepin]\nnetwork: nowhere\nrelated: [bees, honey-moon]'),
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:6:10 error: "topics" names "bee-keepin", and there is no such file in topics/.
        Did you mean "bee-keeping"?
      stories/bees/index.md:7:10 error: "network" names "nowhere", and there is no such file in networks/.
        Use the file name of an entry in networks/, without its ending.
      stories/bees/index.md:8:17 error: "related" names "honey-moon", and there is no such file in stories/.
        Use the file name of an entry in stories/, without its ending."
    `);
  });

  test('a name in capitals is no name, even if it is one in lower case', async () => {
    const found = report(({ write }) =>
      write('stories/bees/index.md', STORY.replace('topics: [bee-keeping]', 'topics: [Bee-Keeping]')),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:6:10 error: "topics" names "Bee-Keeping", and there is no such file in topics/.
        Did you mean "bee-keeping"?"
    `);
  });

  test('a component that names nothing is reported at its own line', async () => {
    const found = report(({ write }) =>
      write('stories/bees/index.md', `${STORY}\n::figure{id="bees-kept"}\n\n::downloads{resources="hive-plan"}\n`),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:20:1 error: "figure" names "bees-kept", and there is no such file in evidence/.
        Use the file name of an entry in evidence/, without its ending.
      stories/bees/index.md:22:1 error: "downloads" names "hive-plan", and there is no such file in resources/.
        Use the file name of an entry in resources/, without its ending."
    `);
  });
});

describe('pictures and files', () => {
  const gold = sharp({ create: { width: 64, height: 64, channels: 3, background: 'gold' } });
  const withPicture = (src: string) =>
    STORY.replace('naming:', `picture:\n  src: ${src}\n  alt: A bee hive on a canteen table\nnaming:`);

  test('a picture that is not there is reported in front matter, .md texts and .mdx texts', async () => {
    const found = report(async ({ write }) => {
      write('stories/bees/the-hive.jpg', await gold.jpeg().toBuffer());
      write('stories/bees/index.md', `${withPicture('./the-hvie.jpg')}\n![A hive](./hive.jpg)\n`);
      write('stories/honey/index.mdx', `${STORY.replace('id: bees', 'id: honey')}\n![A jar](./jar.jpg)\n`);
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:9:8 error: There is no picture "./the-hvie.jpg" beside this file.
        Did you mean "./the-hive.jpg"?
      stories/bees/index.md:23:1 error: There is no picture "./hive.jpg" beside this file.
        Put the picture in the same folder, and write its name just as it is, with ./ in front.
      stories/honey/index.mdx:20:1 error: There is no picture "./jar.jpg" beside this file.
        Put the picture in the same folder, and write its name just as it is, with ./ in front."
    `);
  });

  test('a picture is found with ./ in front and without, and only with its letters as they are', async () => {
    const found = report(async ({ write }) => {
      write('stories/bees/hive.jpg', await gold.jpeg().toBuffer());
      write('stories/bees/index.md', `${withPicture('hive.jpg')}\n![A hive](./hive.jpg) ![A hive](./Hive.JPG)\n`);
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:23:23 error: There is no picture "./Hive.JPG" beside this file.
        Did you mean "./hive.jpg"?"
    `);
  });

  test('a file with the name of a picture that holds none is refused, once for each use', async () => {
    const found = report(({ write }) => {
      write('stories/bees/text.jpg', 'not a picture');
      write('stories/bees/empty.jpg', '');
      write('stories/bees/index.md', `${withPicture('./text.jpg')}\n![A hive](./empty.jpg)\n\n![A hive](./text.jpg)\n`);
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:9:8 error: "./text.jpg" is not a whole picture (it holds no picture that can be read).
        Save it again as a JPEG, PNG, WebP or AVIF picture.
      stories/bees/index.md:23:1 error: "./empty.jpg" is not a whole picture (it holds no picture that can be read).
        Save it again as a JPEG, PNG, WebP or AVIF picture.
      stories/bees/index.md:25:1 error: "./text.jpg" is not a whole picture (it holds no picture that can be read).
        Save it again as a JPEG, PNG, WebP or AVIF picture."
    `);
  });

  test('a picture whose end is missing is refused, whatever its format', async () => {
    const noise = sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: 'gold',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    });
    const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
    const found = report(async ({ write }) => {
      write('stories/bees/cut.jpg', half(await noise.clone().jpeg().toBuffer()));
      write('stories/bees/cut.png', half(await noise.clone().png().toBuffer()));
      write('stories/bees/cut.webp', half(await noise.clone().webp().toBuffer()));
      write('stories/bees/index.md', `${STORY}\n![A](./cut.jpg)\n\n![B](./cut.png)\n\n![C](./cut.webp)\n`);
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:20:1 error: "./cut.jpg" is not a whole picture (its end is missing).
        Save it again as a JPEG, PNG, WebP or AVIF picture.
      stories/bees/index.md:22:1 error: "./cut.png" is not a whole picture (it holds no picture that can be read).
        Save it again as a JPEG, PNG, WebP or AVIF picture.
      stories/bees/index.md:24:1 error: "./cut.webp" is not a whole picture (it holds no picture that can be read).
        Save it again as a JPEG, PNG, WebP or AVIF picture."
    `);
  });

  test('a picture from the web, from the front page or from another folder is refused', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees/index.md',
        `${withPicture('/images/hive.jpg')}
![A](https://example.org/hive.jpg)

![B](/images/hive.jpg)

![C](../jane/hive.jpg)

![D](data:image/png;base64,AAAA)
`,
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:9:8 error: The picture is not in the folder of this file: /images/hive.jpg.
        Put the picture beside this file and write ./ and its name.
      stories/bees/index.md:23:1 error: The picture is not in the folder of this file: https://example.org/hive.jpg.
        Put the picture beside this file and write ./ and its name.
      stories/bees/index.md:25:1 error: The picture is not in the folder of this file: /images/hive.jpg.
        Put the picture beside this file and write ./ and its name.
      stories/bees/index.md:27:1 error: The picture is not in the folder of this file: ../jane/hive.jpg.
        Put the picture beside this file and write ./ and its name.
      stories/bees/index.md:29:1 error: The picture is not in the folder of this file: data:image/png;base64,AAAA.
        Put the picture beside this file and write ./ and its name."
    `);
  });

  test('a PDF, a drawing or a moving picture in the place of a picture is refused', async () => {
    const found = report(async ({ write }) => {
      write('stories/bees/plan.pdf', '%PDF-1.7\n');
      write('stories/bees/hive.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
      write('stories/bees/dance.gif', await gold.gif().toBuffer());
      write('stories/bees/renamed.png', await gold.gif().toBuffer());
      write(
        'stories/bees/index.md',
        `${withPicture('./plan.pdf')}\n![A](./hive.svg)\n\n![B](./dance.gif)\n\n![C](./renamed.png)\n`,
      );
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:9:8 error: "./plan.pdf" is a PDF file, which cannot be shown as a picture here.
        Use a JPEG, PNG, WebP or AVIF picture.
      stories/bees/index.md:23:1 error: "./hive.svg" is an SVG file, which cannot be shown as a picture here.
        Use a JPEG, PNG, WebP or AVIF picture.
      stories/bees/index.md:25:1 error: "./dance.gif" is a GIF file, which cannot be shown as a picture here.
        Use a JPEG, PNG, WebP or AVIF picture.
      stories/bees/index.md:27:1 error: "./renamed.png" is a GIF file under another name, which cannot be shown as a picture here.
        Use a JPEG, PNG, WebP or AVIF picture."
    `);
  });

  test('a picture of somebody whose name was changed is refused', async () => {
    const found = report(async ({ write }) => {
      write('stories/bees/hive.jpg', await gold.jpeg().toBuffer());
      write('stories/bees/index.md', withPicture('./hive.jpg').replace('naming: organisation', 'naming: changed-name'));
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:9:3 error: A story with a changed name has a picture, which could show who it is.
        Take the picture out."
    `);
  });

  test('a file to download is there, of a kind that is safe to open, and holds what its name says', async () => {
    const resource = (name: string, src: string) => `---
id: ${name}
title: Plan of a hive
summary: A plan of a hive for the canteen, with a list of what you need and whom you have to ask first.
kind: checklist
audience: [wla]
topics: [bee-keeping]
minutes: 5
version: "1.0"
licence: CC BY 4.0
published: 2026-11-02
files:
  - src: ${src}
    title: The plan
    description: The plan, on one page.
---

${'A hive has a floor, some frames for the combs, and a roof. '.repeat(5)}
`;
    const found = report(async ({ write }) => {
      write('resources/hive-plan.pdf', await pdf()());
      write('resources/fake.pdf', 'MZ');
      write('resources/all.zip', 'PK');
      write('resources/right.md', resource('right', './hive-plan.pdf'));
      write('resources/missing.md', resource('missing', './hive-plans.pdf'));
      write('resources/wrong.md', resource('wrong', './fake.pdf'));
      write('resources/archive.md', resource('archive', './all.zip'));
      write('resources/elsewhere.md', resource('elsewhere', 'https://example.org/plan.pdf'));
    });
    expect(await found).toMatchInlineSnapshot(`
      "resources/archive.md:13:10 error: "./all.zip" is not a kind of file that visitors can safely open here (zip).
        Use PDF, ODT, ODP, ODS, DOCX, PPTX, XLSX, CSV or TXT; pictures in JPEG, PNG or WebP; films in MP4 or WebM, captions in VTT.
      resources/elsewhere.md:13:10 error: There is no file "https://example.org/plan.pdf" beside this one.
        Put the file in the same folder, and write its name just as it is.
      resources/missing.md:13:10 error: There is no file "./hive-plans.pdf" beside this one.
        Did you mean "./hive-plan.pdf"?
      resources/wrong.md:13:10 error: "./fake.pdf" is not a kind of file that visitors can safely open here (what it holds is not PDF, but EXE).
        Use PDF, ODT, ODP, ODS, DOCX, PPTX, XLSX, CSV or TXT; pictures in JPEG, PNG or WebP; films in MP4 or WebM, captions in VTT."
    `);
  });

  test('a film needs its file and its captions', async () => {
    const found = report(({ write }) => {
      write('stories/bees/bees.mp4', '\0\0\0\x18ftypmp42');
      write(
        'stories/bees/index.md',
        `${STORY}
:::video{src="./bees.mp4" captions="./bees.vtt" title="Bees"}
They hum.
:::
`,
      );
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:20:1 error: There is no file "./bees.vtt" beside this one.
        Put the file in the same folder, and write its name just as it is."
    `);
  });
});

describe('MDX', () => {
  test('what MDX cannot read is reported at its line and column', async () => {
    const mistakes = {
      unclosed: '<Callout>\n\nBees.\n',
      'crossed-over': '<Callout>\n\n**Bees\n\n</Callout>** and\n\n<Quote by="Sam">\n',
      brace: 'Bees { and honey.\n',
      'less-than': 'Fewer than <5 bees.\n',
      comment: '<!-- Bees -->\n',
    };
    const found = report(({ write }) => {
      for (const [name, text] of Object.entries(mistakes))
        write(`stories/${name}.mdx`, `${STORY.replace('id: bees', `id: ${name}`)}\n${text}`);
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/brace.mdx:20:6 error: The text cannot be read from here: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
        In an .mdx file, close every <Component> and do not write a bare < or {. Plain .md files have no such rules.
      stories/comment.mdx:20:1 error: The text cannot be read from here: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`
        In an .mdx file, close every <Component> and do not write a bare < or {. Plain .md files have no such rules.
      stories/crossed-over.mdx:24:1 error: The text cannot be read from here: Expected the closing tag \`</Callout>\` either after the end of \`paragraph\` or another opening tag after the start of \`paragraph\` (\`<Callout>\` opened on line 20)
        In an .mdx file, close every <Component> and do not write a bare < or {. Plain .md files have no such rules.
      stories/less-than.mdx:20:12 error: The text cannot be read from here: Unexpected character after \`<\`, expected a valid JSX tag
        In an .mdx file, close every <Component> and do not write a bare < or {. Plain .md files have no such rules.
      stories/unclosed.mdx:20:1 error: The text cannot be read from here: Expected a closing tag for \`<Callout>\`
        In an .mdx file, close every <Component> and do not write a bare < or {. Plain .md files have no such rules."
    `);
  });

  test('imports, exports, expressions, HTML and unknown components are refused', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees/index.mdx',
        `${STORY}
import Hive from './hive.astro'

export const bees = 40

There are {bees} bees.

{bees.map((bee) => bee.name)}

<Callout kind={kind} {...rest}>Bees.</Callout>

<Figur id="wla-trained" />

<Calout>Bees.</Calout>

<div onclick="sting()">Bees</div>

<script>sting()</script>
`,
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.mdx:20:1 error: The text holds program code, which is not allowed: import Hive from './hive.astro'
        Take it out. An .mdx file may use components, but no import, export or {expression}.
      stories/bees/index.mdx:22:1 error: The text holds program code, which is not allowed: export const bees = 40
        Take it out. An .mdx file may use components, but no import, export or {expression}.
      stories/bees/index.mdx:24:11 error: The text holds program code, which is not allowed: bees
        Take it out. An .mdx file may use components, but no import, export or {expression}.
      stories/bees/index.mdx:26:1 error: The text holds program code, which is not allowed: bees.map((bee) => bee.name)
        Take it out. An .mdx file may use components, but no import, export or {expression}.
      stories/bees/index.mdx:28:1 error: The text holds program code, which is not allowed: {kind}
        Take it out. An .mdx file may use components, but no import, export or {expression}.
      stories/bees/index.mdx:28:1 error: The text holds program code, which is not allowed: {...rest}
        Take it out. An .mdx file may use components, but no import, export or {expression}.
      stories/bees/index.mdx:30:1 error: There is no component "figur".
        Did you mean "figure"?
      stories/bees/index.mdx:32:1 error: There is no component "calout".
        Did you mean "callout"?
      stories/bees/index.mdx:34:1 error: The text holds HTML, which is not allowed: <div>
        Write it in Markdown, or with a component such as :::callout.
      stories/bees/index.mdx:36:1 error: The text holds HTML, which is not allowed: <script>
        Write it in Markdown, or with a component such as :::callout."
    `);
  });

  test('words that a component would leave out, and components amid words, are refused', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees/index.mdx',
        `${STORY}\n<Figure id="wla-trained">Bees.</Figure>\n\nSee <Figure id="wla-trained" /> here.\n`,
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.mdx:20:1 error: "figure" is written in the wrong way.
        Write it so: ::figure{id="wla-trained"}
      stories/bees/index.mdx:22:5 error: "figure" is written in the wrong way.
        Write it so: ::figure{id="wla-trained"}"
    `);
  });
});

describe('two of a name', () => {
  test('an .md and an .mdx file, or a folder and a file, of one name are refused', async () => {
    const found = report(({ write }) => {
      write('stories/bees.md', STORY);
      write('stories/bees.mdx', STORY.replace('id: bees', 'id: bees-two'));
      write('stories/honey/index.md', STORY.replace('id: bees', 'id: honey'));
      write('stories/honey.md', STORY.replace('id: bees', 'id: honey-two'));
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees.mdx:1:1 error: Another story has the same name, so both would have the same address: stories/bees.md.
        Rename or delete one of the two.
      stories/honey.md:1:1 error: Another story has the same name, so both would have the same address: stories/honey/index.md.
        Rename or delete one of the two."
    `);
  });

  test('two files with the same bytes are refused, for their name or for their id', async () => {
    const found = report(({ write }) => {
      write('stories/bees/index.md', STORY);
      write('stories/bees.md', STORY);
      write('stories/bees-copy.md', STORY);
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees-copy.md:2:5 error: The id "bees" is also the id of stories/bees/index.md.
        Give the newer of the two an id of its own.
      stories/bees.md:1:1 error: Another story has the same name, so both would have the same address: stories/bees/index.md.
        Rename or delete one of the two.
      stories/bees.md:2:5 error: The id "bees" is also the id of stories/bees/index.md.
        Give the newer of the two an id of its own."
    `);
  });

  test('a former name that another entry has is refused', async () => {
    const found = report(({ write }) => {
      write('stories/bees.md', STORY.replace('naming:', 'formerly: [honey, hive]\nnaming:'));
      write('stories/honey.md', STORY.replace('id: bees', 'id: honey').replace('naming:', 'formerly: [hive]\nnaming:'));
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees.md:8:12 error: "honey" cannot lead here, because stories/honey.md has that address.
        Take the name out of "formerly".
      stories/honey.md:8:12 error: "hive" cannot lead here, because stories/bees.md has that address.
        Take the name out of "formerly"."
    `);
  });
});

describe('YAML', () => {
  test('what YAML cannot read is reported at its line, in plain words', async () => {
    const mistakes = {
      colon: 'title: Bees: a story',
      tab: 'title: Bees\n\tand: honey',
      'double-quote': 'title: "Bees in the canteen',
      apostrophe: "title: 'Sam's bees'",
      at: 'title: @bees',
      twice: 'title: Bees\ntitle: Honey',
      bracket: 'title: Bees\nformerly: [one, two',
      'no-colon': 'title: Bees\nand honey',
    };
    const found = report(({ write }) => {
      for (const [name, title] of Object.entries(mistakes))
        write(
          `stories/${name}.md`,
          STORY.replace('id: bees', `id: ${name}`).replace('title: Bees in the canteen', title),
        );
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/apostrophe.md:3:13 error: The fields cannot be read from here: there is something that does not belong here.
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      stories/at.md:3:8 error: The fields cannot be read from here: text cannot begin with this sign; put it in "double quotes".
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      stories/bracket.md:4:11 error: The fields cannot be read from here: a quote mark or bracket is opened here and never closed.
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      stories/colon.md:3:8 error: The fields cannot be read from here: there are two colons on one line; put the text in "double quotes".
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      stories/double-quote.md:3:8 error: The fields cannot be read from here: a quote mark or bracket is opened here and never closed.
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      stories/no-colon.md:4:1 error: The fields cannot be read from here: a field name is missing its colon, or a text its quote marks.
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      stories/tab.md:4:1 error: The fields cannot be read from here: there is a tab where spaces belong.
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      stories/twice.md:4:1 error: The fields cannot be read from here: the same field stands twice.
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces."
    `);
  });

  test('words that YAML would leave out without a sign are refused', async () => {
    const mistakes = {
      hash: 'title: Hive #4',
      tag: 'title: !Hurrah bees',
      anchor: 'title: &bees and honey',
      alias: 'title: *bees',
    };
    const found = report(({ write }) => {
      for (const [name, title] of Object.entries(mistakes))
        write(
          `stories/${name}.md`,
          STORY.replace('id: bees', `id: ${name}`).replace('title: Bees in the canteen', title),
        );
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/alias.md:3:8 error: The fields cannot be read from here: text that begins with &, * or ! needs "double quotes".
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      stories/anchor.md:3:14 error: The fields cannot be read from here: text that begins with &, * or ! needs "double quotes".
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      stories/hash.md:3:8 error: The fields cannot be read from here: what follows # is left out; put the whole text in "double quotes".
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      stories/tag.md:3:16 error: The fields cannot be read from here: text that begins with &, * or ! needs "double quotes".
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces."
    `);
  });

  test('a data file that is empty, holds no fields or cannot be read is reported', async () => {
    const found = report(({ write }) => {
      write('glossary/empty.yaml', '');
      write('glossary/comment.yaml', '# To be written\n');
      write('glossary/words.yaml', 'A hive is a box.\n');
      write('glossary/list.yaml', '- term: Hive\n');
      write('glossary/broken.yaml', 'term: Hive\ndefinition: "A box\n');
      write('glossary/framed.yaml', '---\nterm: Hive\ndefinition: A box.\n---\n');
    });
    expect(await found).toMatchInlineSnapshot(`
      "glossary/broken.yaml:2:13 error: The fields cannot be read from here: a quote mark or bracket is opened here and never closed.
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      glossary/comment.yaml:1:1 error: The file holds no fields.
        Write one field a line, such as "name: …".
      glossary/empty.yaml:1:1 error: The file is empty.
        Write its front matter and text, or delete the file.
      glossary/framed.yaml:4:1 error: The fields cannot be read from here: there are three hyphens where the fields should go on.
        Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.
      glossary/list.yaml:1:1 error: "the whole file" is a list, where a group of fields is needed.
        Write one field a line, such as "name: …".
      glossary/words.yaml:1:1 error: The file holds no fields.
        Write one field a line, such as "name: …"."
    `);
  });

  test('a settings file or a list of moved addresses that is empty or of the wrong shape is reported', async () => {
    expect(
      await report(({ write }) => {
        write('site.yaml', '# nothing yet\n');
        write('redirects.yaml', 'from: /old\nto: /guides/\n');
      }),
    ).toMatchInlineSnapshot(`
      "redirects.yaml:1:1 error: "the whole file" is a group of fields, where a list is needed.
        Begin each entry of the list with a hyphen.
      site.yaml:1:1 error: The file holds no fields.
        Write one field a line, such as "name: …"."
    `);
    expect(
      await report(({ remove }) => {
        remove('site.yaml');
        remove('redirects.yaml');
      }),
    ).toMatchInlineSnapshot(`
      "redirects.yaml:1:1 error: This file is missing: the list of moved addresses (it may hold just []).
        Put the file back.
      site.yaml:1:1 error: This file is missing: the names and addresses of the site.
        Put the file back."
    `);
  });
});

describe('letters and bytes', () => {
  test('a byte-order mark, CRLF, CR alone and blank lines in front are accepted, and lines are counted right', async () => {
    const wrong = STORY.replace('kind: employer', 'kind: firm');
    const found = report(({ write }) => {
      write('stories/mark.md', `\uFEFF${wrong.replace('id: bees', 'id: mark')}`);
      write('stories/crlf.md', wrong.replace('id: bees', 'id: crlf').replaceAll('\n', '\r\n'));
      write('stories/cr.md', wrong.replace('id: bees', 'id: cr').replaceAll('\n', '\r'));
      write('stories/blank.md', `\n\n${wrong.replace('id: bees', 'id: blank')}`);
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/blank.md:7:7 error: "kind" cannot be "firm".
        It may be person, employer, network or partner.
      stories/cr.md:5:7 error: "kind" cannot be "firm".
        It may be person, employer, network or partner.
      stories/crlf.md:5:7 error: "kind" cannot be "firm".
        It may be person, employer, network or partner.
      stories/mark.md:5:7 error: "kind" cannot be "firm".
        It may be person, employer, network or partner."
    `);
  });

  test('letters that are not UTF-8 are refused, at the first of them', async () => {
    const found = report(({ write }) => {
      write('stories/utf-16.md', Buffer.from(`\uFEFF${STORY}`, 'utf16le'));
      write('stories/latin-1.md', Buffer.from(STORY.replace('Somebody', 'Zoë'), 'latin1'));
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/latin-1.md:18:3 error: The file is saved as something other than UTF-8, so its letters would come out wrong.
        Save it again with the encoding "UTF-8".
      stories/utf-16.md:1:1 error: The file is saved as UTF-16, so its letters would come out wrong.
        Save it again with the encoding "UTF-8"."
    `);
  });

  test('a control character is refused at its place', async () => {
    const found = report(({ write }) => write('stories/nul.md', STORY.replace('a hive.', 'a\0hive.')));
    expect(await found).toMatchInlineSnapshot(`
      "stories/nul.md:18:19 error: The text holds an invisible control character (U+0000).
        Delete it, or type the line again."
    `);
  });

  test('front matter that is missing, not closed or indented, and an empty file, are each called what they are', async () => {
    const found = report(({ write }) => {
      write('stories/none.md', 'Somebody brought a hive.\n');
      write('stories/not-closed.md', STORY.replace('---\n\n##', '##'));
      write('stories/indented.md', ` ${STORY}`);
      write('stories/empty.md', '');
      write('stories/spaces.md', ' \n\n');
      write('stories/no-fields.md', '---\n---\n\nSomebody brought a hive.\n');
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/empty.md:1:1 error: The file is empty.
        Write its front matter and text, or delete the file.
      stories/indented.md:1:1 error: There are spaces before the three hyphens that open the front matter.
        Delete the spaces, so that the line is just ---.
      stories/no-fields.md:1:1 error: The file holds no fields.
        Write one field a line, such as "name: …".
      stories/none.md:1:1 error: There is no front matter: the file must begin with a line of three hyphens.
        Begin with ---, then one field a line (title: …), then --- again, then the text.
      stories/not-closed.md:1:1 error: The front matter has no end.
        Put a line of three hyphens (---) between the last field and the text.
      stories/spaces.md:1:1 error: The file is empty.
        Write its front matter and text, or delete the file."
    `);
  });

  test('an entry without a text is refused, unless it is a draft', async () => {
    const found = report(({ write }) => {
      write('stories/bees.md', STORY.replace(/## What[^]*/, ''));
      write('stories/draft.md', STORY.replace(/## What[^]*/, '').replace('id: bees', 'id: draft\ndraft: true'));
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees.md:1:1 error: The story has no text under its front matter.
        Write the text, or mark it "draft: true" until there is some."
    `);
  });
});

describe('files and folders', () => {
  test('a file name that an address cannot have is refused, with one that it can', async () => {
    const names = [
      'My Bees',
      'BEES',
      'caf\u00e9-bees',
      '100% bees',
      'bees#1',
      'bees?',
      '\u{1F41D}',
      'bees_and_honey',
      '-bees',
      'v1.2',
    ];
    const found = report(({ write }) => {
      for (const name of names) write(`stories/${name}.md`, STORY);
      write('stories/Our Bees/index.md', STORY);
      write('stories/bees/our hive.jpg', '');
      write('stories/bees/index.md', STORY);
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/-bees.md:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "bees.md".
      stories/100% bees.md:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "100-bees.md".
      stories/100% bees.md:2:5 error: The id "bees" is also the id of stories/-bees.md.
        Give the newer of the two an id of its own.
      stories/BEES.md:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "bees.md".
      stories/BEES.md:1:1 error: Another story has the same name, so both would have the same address: stories/-bees.md.
        Rename or delete one of the two.
      stories/BEES.md:2:5 error: The id "bees" is also the id of stories/-bees.md.
        Give the newer of the two an id of its own.
      stories/My Bees.md:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "my-bees.md".
      stories/My Bees.md:2:5 error: The id "bees" is also the id of stories/-bees.md.
        Give the newer of the two an id of its own.
      stories/Our Bees:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "our-bees".
      stories/Our Bees/index.md:2:5 error: The id "bees" is also the id of stories/-bees.md.
        Give the newer of the two an id of its own.
      stories/bees#1.md:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "bees-1.md".
      stories/bees#1.md:2:5 error: The id "bees" is also the id of stories/-bees.md.
        Give the newer of the two an id of its own.
      stories/bees/index.md:1:1 error: Another story has the same name, so both would have the same address: stories/-bees.md.
        Rename or delete one of the two.
      stories/bees/index.md:2:5 error: The id "bees" is also the id of stories/-bees.md.
        Give the newer of the two an id of its own.
      stories/bees/our hive.jpg:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "our-hive.jpg".
      stories/bees?.md:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "bees.md".
      stories/bees?.md:1:1 error: Another story has the same name, so both would have the same address: stories/-bees.md.
        Rename or delete one of the two.
      stories/bees?.md:2:5 error: The id "bees" is also the id of stories/-bees.md.
        Give the newer of the two an id of its own.
      stories/bees_and_honey.md:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "bees-and-honey.md".
      stories/bees_and_honey.md:2:5 error: The id "bees" is also the id of stories/-bees.md.
        Give the newer of the two an id of its own.
      stories/café-bees.md:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "cafe-bees.md".
      stories/café-bees.md:2:5 error: The id "bees" is also the id of stories/-bees.md.
        Give the newer of the two an id of its own.
      stories/v1.2.md:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "v1-2.md".
      stories/v1.2.md:2:5 error: The id "bees" is also the id of stories/-bees.md.
        Give the newer of the two an id of its own.
      stories/🐝.md:1:1 error: The file or folder name has letters or signs that an address cannot have.
        Use lower-case letters, figures and hyphens, such as "my-page.md".
      stories/🐝.md:2:5 error: The id "bees" is also the id of stories/-bees.md.
        Give the newer of the two an id of its own."
    `);
  });

  test('a long file name is accepted', async () => {
    expect(await report(({ write }) => write(`stories/${'bees-'.repeat(48)}x.md`, STORY))).toBe('');
  });

  test('a text with another ending is not passed over', async () => {
    const found = report(({ write }) => {
      for (const ending of ['MD', 'markdown', 'txt', 'docx', 'odt', 'html', 'md~', 'yaml'])
        write(`stories/bees.${ending}`, STORY);
      write('glossary/hive.yml', 'term: Hive\n');
      write('glossary/hive.md', 'term: Hive\n');
      write('notes.md', 'Remember the bees.\n');
    });
    expect(await found).toMatchInlineSnapshot(`
      "glossary/hive.md:1:1 error: The site does not read files of this kind here, so it would be left out.
        Rename it so that it ends in .yaml, or move it away.
      glossary/hive.yml:1:1 error: The site does not read files of this kind here, so it would be left out.
        Rename it so that it ends in .yaml, or move it away.
      notes.md:1:1 error: The site does not read files of this kind here, so it would be left out.
        Move it away, or save it as .md (text) in the folder of a collection.
      stories/bees.MD:1:1 error: The site does not read files of this kind here, so it would be left out.
        Rename it so that it ends in .md (or .mdx), or move it away.
      stories/bees.docx:1:1 error: The site does not read files of this kind here, so it would be left out.
        Save it as .md if it is text for the site. If visitors may download it, name it in an entry beside it.
      stories/bees.html:1:1 error: The site does not read files of this kind here, so it would be left out.
        Rename it so that it ends in .md (or .mdx), or move it away.
      stories/bees.markdown:1:1 error: The site does not read files of this kind here, so it would be left out.
        Rename it so that it ends in .md (or .mdx), or move it away.
      stories/bees.md~:1:1 error: The site does not read files of this kind here, so it would be left out.
        Rename it so that it ends in .md (or .mdx), or move it away.
      stories/bees.odt:1:1 error: The site does not read files of this kind here, so it would be left out.
        Save it as .md if it is text for the site. If visitors may download it, name it in an entry beside it.
      stories/bees.txt:1:1 error: The site does not read files of this kind here, so it would be left out.
        Save it as .md if it is text for the site. If visitors may download it, name it in an entry beside it.
      stories/bees.yaml:1:1 error: The site does not read files of this kind here, so it would be left out.
        Rename it so that it ends in .md (or .mdx), or move it away."
    `);
  });

  test('a link in the place of a file or folder is refused, even one that leads in a circle or nowhere', async () => {
    const found = report(({ root, write }) => {
      write('stories/bees/index.md', STORY);
      symlinkSync('bees/index.md', join(root, 'stories/linked.md'));
      symlinkSync('bees', join(root, 'stories/linked'));
      symlinkSync('.', join(root, 'stories/bees/circle'));
      symlinkSync('nowhere', join(root, 'stories/broken.md'));
      symlinkSync('stories', join(root, 'linked-stories'));
    });
    expect(await found).toMatchInlineSnapshot(`
      "linked-stories:1:1 error: This is a link to another file or folder, not a file.
        Put the file itself here.
      stories/bees/circle:1:1 error: This is a link to another file or folder, not a file.
        Put the file itself here.
      stories/broken.md:1:1 error: This is a link to another file or folder, not a file.
        Put the file itself here.
      stories/linked:1:1 error: This is a link to another file or folder, not a file.
        Put the file itself here.
      stories/linked.md:1:1 error: This is a link to another file or folder, not a file.
        Put the file itself here."
    `);
  });

  test('a folder with the name of a file, in another folder or without its text is refused', async () => {
    const found = report(({ root, write }) => {
      mkdirSync(join(root, 'stories/bees.md'));
      mkdirSync(join(root, 'stories/empty'));
      write('stories/bees/index.md', STORY);
      write('stories/bees/more/hive.md', STORY);
      write('stories/bees/honey.md', STORY);
      write('storys/bees.md', STORY);
      write('pictures/hive.jpg', '');
    });
    expect(await found).toMatchInlineSnapshot(`
      "pictures:1:1 error: The site has no use for a folder "pictures".
        Move its files into the folder of a collection, or delete it.
      stories/bees.md:1:1 error: The site does not read files of this kind here, so it would be left out.
        This is a folder with the name of a file. Rename it, without the ending.
      stories/bees/honey.md:1:1 error: The site does not read files of this kind here, so it would be left out.
        Name the text of a folder index.md, or put it outside the folder.
      stories/bees/more:1:1 error: The site does not read files of this kind here, so it would be left out.
        Folders go one deep: put these files into the folder above.
      stories/empty/index.md:1:1 error: This file is missing: the story of this folder.
        Put the file back.
      storys:1:1 error: The site has no use for a folder "storys".
        Did you mean "stories"? Rename the folder."
    `);
  });

  test('a folder of a collection that is missing or empty is reported, unless it is meant to be empty', async () => {
    const found = await report(({ root, write, remove }) => {
      remove('newsletters');
      remove('events');
      mkdirSync(join(root, 'events'));
      remove('evidence');
      write('evidence/.gitkeep', '');
    });
    expect(found.split(/\n(?! )/).filter((problem) => /^(?:newsletters|events|evidence):/.test(problem)))
      .toMatchInlineSnapshot(`
      [
        "events:1:1 error: The folder "events" is missing or holds no entry.
        Put its files back. If it is meant to be empty, leave a file named .gitkeep in events/.",
        "newsletters:1:1 error: The folder "newsletters" is missing or holds no entry.
        Put its files back. If it is meant to be empty, leave a file named .gitkeep in newsletters/.",
      ]
    `);
  });

  test('the words of a page that the site always has cannot be left out', async () => {
    expect(await report(({ remove }) => remove('pages/accessibility.md'))).toMatchInlineSnapshot(`
      "pages/accessibility.md:1:1 error: This file is missing: the words of the page /accessibility/.
        Put the file back."
    `);
  });
});

describe('links', () => {
  test('a link that leads nowhere is reported, with the address that was meant', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees/index.md',
        `${STORY}
[A](/storys/bees/) [B](/stories/beez/) [C](/stories/bees) [D](/stories/bees?a=1#what) [E](bees.md) [F](../bees/)

[G][hive] [H](/nowhere/at/all/)

[hive]: /hive/
`,
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:20:1 error: This link leads nowhere: /storys/bees/.
        Did you mean /stories/bees/?
      stories/bees/index.md:20:20 error: This link leads nowhere: /stories/beez/.
        Did you mean /stories/bees/?
      stories/bees/index.md:20:40 error: This address lacks its last slash: /stories/bees.
        Write /stories/bees/.
      stories/bees/index.md:20:59 error: This address lacks its last slash: /stories/bees?a=1#what.
        Write /stories/bees/?a=1#what.
      stories/bees/index.md:20:87 error: This link does not start at the front page: bees.md.
        Write the whole address on this site, such as /guides/first-90-days/, or https:// and the address elsewhere.
      stories/bees/index.md:20:100 error: This link does not start at the front page: ../bees/.
        Write the whole address on this site, such as /guides/first-90-days/, or https:// and the address elsewhere.
      stories/bees/index.md:22:11 error: This link leads nowhere: /nowhere/at/all/.
        Check the address. It starts at the front page, such as /guides/first-90-days/.
      stories/bees/index.md:24:1 error: This link leads nowhere: /hive/.
        Check the address. It starts at the front page, such as /guides/first-90-days/."
    `);
  });

  test('a link to a place that is not on the page is reported, with the place that was meant', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees/index.md',
        `${STORY}\n[A](#what-happened) [B](#what-hapened) [C](/stories/bees/#hives)\n\n[D](/glossary/#hive) [E](/search/#top)\n`,
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:20:21 error: /stories/bees/ has no place called "#what-hapened".
        Did you mean #what-happened?
      stories/bees/index.md:20:40 error: /stories/bees/ has no place called "#hives".
        Open that page and look for a heading. Its place is the heading in lower case with hyphens.
      stories/bees/index.md:22:1 error: /glossary/ has no place called "#hive".
        Open that page and look for a heading. Its place is the heading in lower case with hyphens.
      stories/bees/index.md:22:22 error: /search/ has no place called "#top".
        Open that page and look for a heading. Its place is the heading in lower case with hyphens."
    `);
  });

  test('links in fields are followed like links in texts', async () => {
    const found = report(({ write }) => write('glossary/hive.yaml', 'term: Hive\ndefinition: A box.\nlink: /hives/\n'));
    expect(await found).toMatchInlineSnapshot(`
      "glossary/hive.yaml:3:7 error: This link leads nowhere: /hives/.
        Check the address. It starts at the front page, such as /guides/first-90-days/."
    `);
  });

  test('a link that runs a program or hides where it goes is refused', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees/index.md',
        `${STORY}
[A](javascript:alert(1)) [B](JaVaScRiPt:alert(1)) [C](&#106;avascript:alert(1)) <javascript:alert(1)>

[D](data:text/html,hi) [E](//example.org) [F](vbscript:x) [G](file:///etc/passwd) [H][honey]

[honey]: javascript:alert(1)
`,
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:20:1 error: This link could run a program or open an unsafe address: javascript:alert(1).
        Links may begin with https:, http:, mailto: or tel:, or with a slash for this site.
      stories/bees/index.md:20:26 error: This link could run a program or open an unsafe address: JaVaScRiPt:alert(1).
        Links may begin with https:, http:, mailto: or tel:, or with a slash for this site.
      stories/bees/index.md:20:51 error: This link could run a program or open an unsafe address: javascript:alert(1).
        Links may begin with https:, http:, mailto: or tel:, or with a slash for this site.
      stories/bees/index.md:20:81 error: This link could run a program or open an unsafe address: javascript:alert(1).
        Links may begin with https:, http:, mailto: or tel:, or with a slash for this site.
      stories/bees/index.md:22:1 error: This link could run a program or open an unsafe address: data:text/html,hi.
        Links may begin with https:, http:, mailto: or tel:, or with a slash for this site.
      stories/bees/index.md:22:24 error: This link could run a program or open an unsafe address: //example.org.
        Links may begin with https:, http:, mailto: or tel:, or with a slash for this site.
      stories/bees/index.md:22:43 error: This link could run a program or open an unsafe address: vbscript:x.
        Links may begin with https:, http:, mailto: or tel:, or with a slash for this site.
      stories/bees/index.md:22:59 error: This link could run a program or open an unsafe address: file:///etc/passwd.
        Links may begin with https:, http:, mailto: or tel:, or with a slash for this site.
      stories/bees/index.md:24:1 error: This link could run a program or open an unsafe address: javascript:alert(1).
        Links may begin with https:, http:, mailto: or tel:, or with a slash for this site."
    `);
  });

  test('HTML in a text is refused, tag by tag', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees/index.md',
        `${STORY}\n<script>alert(1)</script>\n\nA <b>bold</b> bee.<br>\n\n<div>\n\n<!-- later -->\n`,
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:20:1 error: The text holds HTML, which is not allowed: <script>alert(1)</script>
        Write it in Markdown, or with a component such as :::callout.
      stories/bees/index.md:22:3 error: The text holds HTML, which is not allowed: <b>
        Write it in Markdown, or with a component such as :::callout.
      stories/bees/index.md:22:10 error: The text holds HTML, which is not allowed: </b>
        Write it in Markdown, or with a component such as :::callout.
      stories/bees/index.md:22:19 error: The text holds HTML, which is not allowed: <br>
        Write it in Markdown, or with a component such as :::callout.
      stories/bees/index.md:24:1 error: The text holds HTML, which is not allowed: <div>
        Write it in Markdown, or with a component such as :::callout.
      stories/bees/index.md:26:1 error: The text holds HTML, which is not allowed: <!-- later -->
        Write it in Markdown, or with a component such as :::callout."
    `);
  });

  test('a link to what is not on the site today is refused, except from what is not on it either', async () => {
    const found = report(({ write }) => {
      write('stories/draft.md', `${STORY.replace('id: bees', 'id: draft\ndraft: true')}\n[Soon](/stories/future/)\n`);
      write('stories/future.md', STORY.replace('id: bees', 'id: future').replace('2026-11-02', '2026-11-22'));
      write('stories/printed.md', STORY.replace('id: bees', 'id: printed').replace('scope: [web]', 'scope: [print]'));
      write(
        'stories/gone.md',
        STORY.replace('id: bees', 'id: gone').replace('reviewBy:', 'withdrawn: 2026-11-10\n  reviewBy:'),
      );
      write('events/later.md', EVENT.replace('id: bee-day', 'id: later\ndraft: true'));
      write(
        'stories/bees.md',
        `${STORY}\n[A](/stories/draft/) [B](/stories/future/) [C](/stories/printed/)\n\n[D](/events/#later) [E](/stories/gone/)\n`,
      );
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees.md:20:1 error: This link leads to a story that is not on the site today: /stories/draft/.
        Take the link out until the story is published.
      stories/bees.md:20:22 error: This link leads to a story that is not on the site today: /stories/future/.
        Take the link out until the story is published.
      stories/bees.md:20:44 error: This link leads to a story that is not on the site today: /stories/printed/.
        Take the link out until the story is published.
      stories/bees.md:22:1 error: This link leads to an event that is not on the site today: /events/#later.
        Take the link out until the event is published.
      stories/bees.md:22:21 warning: This link leads to a story that has been taken down, of which only a notice is left: /stories/gone/.
        Take the link out, or lead readers to another story."
    `);
  });

  test('moved addresses that go in a circle, through each other, over a page or nowhere are refused', async () => {
    const found = report(({ write }) => {
      write('stories/bees.md', STORY.replace('naming:', 'formerly: [hive]\nnaming:'));
      write(
        'redirects.yaml',
        `- { from: /one/, to: /two/, why: A circle. }
- { from: /two, to: /one/, why: A circle. }
- { from: /self, to: /self/, why: A circle. }
- { from: /about, to: /stories/, why: There is a page. }
- { from: /rss.xml, to: /stories/, why: There is a file. }
- { from: /twice, to: /guides/, why: The first. }
- { from: /twice/, to: /stories/, why: The second. }
- { from: /stories/hive/, to: /guides/, why: It is a former name. }
- { from: /through, to: /stories/hive/, why: It leads through a former name. }
- { from: /lost, to: /nowhere/, why: It leads nowhere. }
- { from: relative, to: https://example.org/, why: Neither is an address of the site. }
`,
      );
    });
    expect(await found).toMatchInlineSnapshot(`
      "redirects.yaml:1:11 error: /one/ is sent on in a circle or through another old address.
        Send it straight to the page that a reader should see.
      redirects.yaml:2:11 error: /two is sent on in a circle or through another old address.
        Send it straight to the page that a reader should see.
      redirects.yaml:3:11 error: /self is sent on in a circle or through another old address.
        Send it straight to the page that a reader should see.
      redirects.yaml:4:11 error: There is a page at /about, so nothing can be sent on from there.
        Take the entry out, or rename the page.
      redirects.yaml:5:11 error: There is a page at /rss.xml, so nothing can be sent on from there.
        Take the entry out, or rename the page.
      redirects.yaml:7:11 error: /twice/ is sent on to two places.
        Keep one of the two.
      redirects.yaml:8:11 error: /stories/hive/ is sent on to two places.
        Keep one of the two.
      redirects.yaml:9:11 error: /through is sent on in a circle or through another old address.
        Send it straight to the page that a reader should see.
      redirects.yaml:10:22 error: This link leads nowhere: /nowhere/.
        Check the address. It starts at the front page, such as /guides/first-90-days/.
      redirects.yaml:11:11 error: "(number 11).from" is not an address that can be sent on: relative.
        Copy it from the old site, from its first slash, without ? or # and what follows: /old-page.
      redirects.yaml:11:25 error: "(number 11).to" is not an address of this site: https://example.org/.
        Write it from the front page, with a slash at both ends, such as /guides/first-90-days/."
    `);
  });
});

describe('consent', () => {
  const withConsent = (id: string, consent: string) =>
    STORY.replace('id: bees', `id: ${id}`).replace(/consent:[^]*2028-01-01/, `consent:\n${consent}`);

  test('a form has a day', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees.md',
        withConsent('bees', '  basis: form\n  reference: SF-1\n  scope: [web]\n  reviewBy: 2028-01-01'),
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees.md:10:3 error: Consent by form has no day.
        Add "given:" with the day on which the form was signed."
    `);
  });

  test('a consent that is to be asked for again soon, or has run out, brings a reminder and stops nothing', async () => {
    const form = '  basis: form\n  reference: SF-1\n  scope: [web]\n  given: 2025-01-01';
    const found = report(({ write }) => {
      write('stories/soon.md', withConsent('soon', `${form}\n  reviewBy: 2027-01-20`));
      write('stories/later.md', withConsent('later', `${form}\n  reviewBy: 2027-01-21`));
      write('stories/today.md', withConsent('today', `${form}\n  reviewBy: 2026-11-21`));
      write('stories/yesterday.md', withConsent('yesterday', `${form}\n  reviewBy: 2026-11-20`));
      write('stories/ended.md', withConsent('ended', `${form}\n  reviewBy: 2028-01-01\n  expires: 2026-11-20`));
      write(
        'stories/withdrawn.md',
        withConsent('withdrawn', `${form}\n  reviewBy: 2026-11-20\n  withdrawn: 2026-11-01`),
      );
    });
    expect(await found).toMatchInlineSnapshot(`
      "stories/ended.md:15:12 warning: Consent for this story ran out on 2026-11-20, so the story is not on the site.
        Ask the person again, then move the day on, or set "withdrawn".
      stories/soon.md:14:13 warning: Consent for this story is to be asked for again by 2027-01-20.
        Ask the person, then move "reviewBy" on, or set "withdrawn".
      stories/today.md:14:13 warning: Consent for this story is to be asked for again by 2026-11-21.
        Ask the person, then move "reviewBy" on, or set "withdrawn".
      stories/yesterday.md:14:13 warning: Consent for this story ran out on 2026-11-20, so the story is not on the site.
        Ask the person again, then move the day on, or set "withdrawn"."
    `);
  });
});

describe('the text', () => {
  test('components that are written in the wrong way are refused', async () => {
    const found = report(({ write }) =>
      write(
        'stories/bees/index.md',
        `${STORY}
:::calout
Bees.
:::

:::callout{kind="tpi" titel="Bees" colour="gold"}
Bees.
:::

:::quote
Hum.
:::

::callout

::figure[Bees]{id="wla-trained"}

:::steps
- Bees first.
:::

Time: 10:30, see :callout{title="x"}.

:::callout
Never closed.
`,
      ),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:20:1 error: There is no component "calout".
        Did you mean "callout"?
      stories/bees/index.md:24:1 error: In "callout": "kind" cannot be "tpi".
        It may be note, tip, warning.
      stories/bees/index.md:24:1 error: In "callout": there is no attribute "titel".
        Did you mean "title"?
      stories/bees/index.md:24:1 error: In "callout": there is no attribute "colour".
        It takes: kind, title.
      stories/bees/index.md:28:1 error: In "quote": "by" is missing.
        Write it so: :::quote{by="Who said it" role="What they do"}
      stories/bees/index.md:32:1 error: "callout" is written in the wrong way.
        Write it so: :::callout{kind="tip" title="Start small"} ⏎ One table and a kettle will do. ⏎ :::
      stories/bees/index.md:34:1 error: "figure" is written in the wrong way.
        Write it so: ::figure{id="wla-trained"}
      stories/bees/index.md:36:1 error: Steps must hold one numbered list and nothing else.
        Write 1. First step, 2. Second step, and so on between :::steps and :::.
      stories/bees/index.md:40:18 error: "callout" is written in the wrong way.
        Write it so: :::callout{kind="tip" title="Start small"} ⏎ One table and a kettle will do. ⏎ :::
      stories/bees/index.md:42:1 error: The component "callout" is never closed.
        Put ::: alone on a line after its last line."
    `);
  });

  test('headings that break the outline of the page are refused', async () => {
    const found = report(({ write }) =>
      write('stories/bees/index.md', `${STORY}\n# Bees\n\n## Bees\n\n#### Honey\n\n##\n`),
    );
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:20:1 error: A heading with one # repeats the level of the page title.
        Begin the headings of the text with ##.
      stories/bees/index.md:24:1 error: This heading is at level 4, and the one before asks for level 3 at most.
        Use ###.
      stories/bees/index.md:26:1 error: This heading has no words.
        Write the heading, or take the # signs out."
    `);
  });

  test('a link without words or without an address is refused', async () => {
    const found = report(({ write }) => write('stories/bees/index.md', `${STORY}\n[](/guides/) and [bees]()\n`));
    expect(await found).toMatchInlineSnapshot(`
      "stories/bees/index.md:20:1 error: This link has no words or no address.
        Write [words that say where it goes](/address/).
      stories/bees/index.md:20:18 error: This link has no words or no address.
        Write [words that say where it goes](/address/)."
    `);
  });
});
