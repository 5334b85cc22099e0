/**
 * A small site with sixty mistakes in it. Beside each line stand the ids of the mistakes in it: the check
 * reports every one of them on its line, and nothing else.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent, stops } from './check-content.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** A line of a file, and the problems that were planted in it. */
type Line = string | readonly [line: string, ...problems: string[]];

/** A story of its own: its title, fields and text differ from all others. */
const storyOf = (name: string, fields: readonly Line[], text: readonly Line[]): Line[] => [
  '---',
  `id: ${name}`,
  `title: A story of ${name}`,
  `summary: How ${name} came to a canteen, and what forty colleagues said that they would like to learn.`,
  'kind: employer',
  'topics: [informal-learning]',
  ...(fields.some((field) => String(field).startsWith('naming')) ? [] : ['naming: organisation']),
  ...(fields.some((field) => String(field).startsWith('published')) ? [] : ['published: 2026-11-02']),
  ...(fields.some((field) => String(field).startsWith('consent'))
    ? []
    : ['consent:', '  basis: published-source', '  reference: A page', '  scope: [web]', '  reviewBy: 2028-01-01']),
  ...fields,
  '---',
  '',
  ...text,
];

const long =
  'We sat in the canteen, and we talked about bees, and wax, and honey, and what each of us would most like to learn in the year to come.';
const grand =
  'Organisational implementation necessitates considerable administrative coordination throughout participating institutions.';

/** The files with their mistakes. */
const PLANTED: Record<string, readonly Line[]> = {
  'stories/structure/index.md': storyOf(
    'structure',
    [],
    [
      ['# Bees', 'heading-level-one'],
      '',
      '## What happened',
      '',
      ['#### Later', 'heading-skipped'],
      '',
      ['##', 'heading-empty'],
      '',
      ['Bees <b>hum</b>.', 'text-html', 'text-html'],
      '',
      ['<script>alert(1)</script>', 'text-html'],
      '',
      [':::calout', 'component-unknown'],
      'Bees.',
      ':::',
      '',
      [':::callout{kind="tipp"}', 'component-attribute'],
      'Bees.',
      ':::',
      '',
      ['::figure{id="no-such-figure"}', 'component-target'],
      '',
      ['Bees [hum] (/guides/).', 'text-leftover'],
    ],
  ),
  'stories/links/index.md': storyOf(
    'links',
    [],
    [
      ['Go [here](/guides/), or [read more](/stories/).', 'link-vague', 'link-vague'],
      '',
      ['- See https://www.example.org/bees.', 'link-bare'],
      ['- [The hive](http://www.example.org/).', 'link-plain-http'],
      ['- [Run it](javascript:alert).', 'link-protocol'],
      ['- [Our guide](guides/first-90-days/).', 'link-relative'],
      ['- [The guide](/guides/first-ninety-days/).', 'link-dead'],
      ['- [The plan](/guides/first-90-days/#no-such-part).', 'link-anchor-dead'],
      ['- [Nothing]().', 'link-empty'],
      ['- [Our guides](/guides).', 'link-no-slash'],
      '- [A page](/events/).',
      ['- [A page](/partners/).', 'link-same-words'],
    ],
  ),
  'stories/pictures/index.md': storyOf(
    'pictures',
    ['picture:', ['  src: ./hive.jpg'], ['  alt: Photo of a hive', 'picture-alt-opening']],
    [
      ['![](./good.jpg)', 'picture-alt-missing'],
      '',
      ['![IMG_2041](./good.jpg)', 'picture-alt-file-name'],
      '',
      [`![${'Bees in a hive. '.repeat(11)}](./good.jpg)`, 'picture-alt-long'],
      '',
      ['![A hive in a field](./field.jpg)', 'picture-location'],
      '',
      ['![A hive on a table](./camera.jpg)', 'picture-metadata'],
      '',
      ['![A hive and a van](./heavy.jpg)', 'picture-heavy'],
      '',
      ['![A row of hives](./wide.jpg)', 'picture-large'],
      '',
      ['![A bee](./bee.jpg)', 'picture-small'],
      '',
      ['![A comb](./My_Comb.JPG)', 'picture-name'],
      '',
      ['![A wax tablet](./false.png)', 'picture-broken'],
      '',
      ['![A drone](./dron.jpg)', 'picture-missing'],
    ],
  ),
  'stories/words/index.md': storyOf(
    'words',
    [],
    [
      ['We recieve a color and organize it.', 'spelling', 'spelling', 'spelling'],
      '',
      ['A workplace learning advocate sent an e-mail.', 'house-term', 'house-term'],
      '',
      [':::callout{kind="tip" title="A neccessary hive"}', 'spelling'],
      ['Ask [a **neihbour**](/contact/) of the BKA.', 'spelling', 'abbreviation'],
      ':::',
      '',
      ['| Who | What |'],
      '| --- | --- |',
      ['| A chairman | Bees |', 'inclusive'],
      '',
      [long, 'sentence-long'],
    ],
  ),
  'stories/grand/index.md': [
    ['---', 'reading-age'],
    ...storyOf(
      'grand',
      [],
      Array<string>(12)
        .fill(grand)
        .flatMap((line) => [line, '']),
    ).slice(1),
  ],
  'stories/days/index.md': storyOf(
    'days',
    [
      ['published: 2029-11-02', 'published-far-ahead'],
      'consent:',
      '  basis: form',
      '  reference: SF-1',
      '  scope: [web]',
      '  given: 2026-05-01',
      ['  reviewBy: 2026-04-01', 'consent-order'],
    ],
    ['Bees.'],
  ),
  'stories/people/index.md': storyOf(
    'people',
    ['naming: changed-name'],
    [
      'Jane is a changed name.',
      '',
      ['Jane Keeper wrote from jane@example.org.', 'surname', 'private-detail'],
      ['Ring 01522 496 000, or call at LN1 3DY.', 'private-detail', 'private-detail'],
      ['She was born on 3 May 1961.', 'private-detail'],
    ],
  ),
  'stories/figures/index.md': storyOf(
    'figures',
    [],
    [
      [
        'Bees helped 64% of staff, and 420 employees, for £9,500.',
        'figure-unsourced',
        'figure-unsourced',
        'figure-unsourced',
      ],
      '',
      '1. Wait 20 minutes. Talk to 30 people over 50 in 2014.',
    ],
  ),
  'stories/fields/index.md': storyOf(
    'fields',
    [
      ['colour: gold', 'field-unknown'],
      ['network: lincon', 'reference-unknown'],
    ],
    ['Bees.'],
  ),
  'stories/zeal/index.md': [
    ...storyOf('zeal', [], ['Bees.']).map((line): Line =>
      line === 'title: A story of zeal' ? ['title: A Story of Words!', 'same-words'] : line,
    ),
  ],
  'stories/left-over.png': [['', 'file-unused']],
  'events/back.md': [
    '---',
    'id: back',
    'title: A day of bees',
    'summary: Come and see how a hive works, and find out what else you could learn at work this year.',
    'kind: training',
    'starts: 2026-12-02',
    ['ends: 2026-12-01', 'ends-before-start'],
    'place: The canteen',
    'status: scheduled',
    'published: 2026-11-02',
    '---',
  ],
  'networks/yorkshire.md': [
    '---',
    'id: yorkshire',
    'title: Yorkshire network',
    'summary: A network that nobody has begun yet, in a part of England with many small firms and many hives.',
    'area: Yorkshire',
    'places: [Yorkshire]',
    'postcodeAreas: [YO]',
    'status: historic',
    'colour: teal',
    ['confirmed: 2025-11-01', 'day-stale'],
    'published: 2026-11-02',
    '---',
    '',
    'Bees.',
  ],
};

const gold = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'gold' } }).jpeg();

/** The pictures of the stories, good and bad. */
async function pictures(): Promise<Record<string, Uint8Array>> {
  const good = await gold(800, 600).toBuffer();
  const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 14/1 0/1' } };
  return {
    'hive.jpg': good,
    'good.jpg': good,
    'field.jpg': await gold(800, 600).withExif(place).toBuffer(),
    'camera.jpg': await gold(800, 600)
      .withExif({ IFD0: { Make: 'Hive' } })
      .toBuffer(),
    'heavy.jpg': Buffer.concat([good, new Uint8Array(3_000_000)]),
    'wide.jpg': await gold(4100, 100).toBuffer(),
    'bee.jpg': await gold(64, 64).toBuffer(),
    'My_Comb.JPG': good,
    'false.png': new TextEncoder().encode('no picture'),
  };
}

const text = (line: Line) => (typeof line === 'string' ? line : line[0]);

/** What is to be found: the file, the line and the id of each mistake. */
const expected = Object.entries(PLANTED).flatMap(([file, lines]) =>
  lines.flatMap((line, i) => (typeof line === 'string' ? [] : line.slice(1).map((id) => `${file}:${i + 1} ${id}`))),
);

test('sixty planted mistakes of more than forty kinds are all reported on their lines, and nothing else is', async () => {
  const root = mkdtempSync(join(tmpdir(), 'wla-planted-'));
  try {
    cpSync(CONTENT, root, { recursive: true });
    const write = (path: string, content: string | Uint8Array) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    };
    const untouched = new Set(
      (await checkContent(root, '2026-11-21')).problems.map((problem) => JSON.stringify(problem)),
    );
    for (const [file, lines] of Object.entries(PLANTED)) write(file, `${lines.map(text).join('\n')}\n`);
    for (const [name, picture] of Object.entries(await pictures())) write(`stories/pictures/${name}`, picture);
    const { problems } = await checkContent(root, '2026-11-21');
    const found = problems
      .filter((problem) => !untouched.has(JSON.stringify(problem)))
      .map(({ file, line, id }) => `${file}:${line} ${id}`);
    expect(found.sort()).toEqual([...expected].sort());
    const stopping = (await checkContent(root, '2026-11-21', 'what stops publishing')).problems;
    // A build must not let through what the whole check would stop.
    expect(stopping.filter(stops)).toEqual(problems.filter(stops));
    expect(expected.length).toBeGreaterThanOrEqual(60);
    expect(new Set(expected.map((each) => each.split(' ')[1])).size).toBeGreaterThanOrEqual(40);
  } finally {
    rmSync(root, { recursive: true });
  }
});
