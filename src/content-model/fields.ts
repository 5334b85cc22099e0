/** The pieces that several collections share. Descriptions are for editors: they reach the reports and the field guide. */
import { z } from 'zod';
import { calendarDay, isCalendarDay } from './calendar-day.ts';
import type { CollectionName } from './collection-names.ts';

/** One line of text: not empty, no line break, no spaces at the ends. */
export const line = (longest = 200) =>
  z
    .string()
    .trim()
    .min(1, { error: 'empty' })
    .max(longest)
    .refine((text) => !text.includes('\n'), { error: 'several-lines' });

/** The words by which files and addresses are named: lower case, figures and hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'not-a-slug' });

/**
 * The name of an entry of another collection. The check makes sure that it exists; `referencesTo` is read by
 * `references.ts`.
 */
export const reference = <Name extends CollectionName>(collection: Name, description: string) =>
  slug.meta({ description, referencesTo: collection, example: 'name-of-the-file' });

/** A list in which nothing stands twice. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .refine((items) => new Set(items.map((each) => JSON.stringify(each))).size === items.length, {
      error: 'listed-twice',
    })
    .meta({ uniqueItems: true });

/** A web address that a visitor may follow. */
export const webAddress = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'not-https' })
  .refine((address) => !/\s/.test(address) && !/^https:\/\/[^/?#]*@/.test(address), { error: 'not-https' })
  .meta({ example: 'https://www.example.org/page' });

/** An address of this site, from the front page: `/guides/first-90-days/`. */
export const internalAddress = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, { error: 'not-internal' })
  .meta({
    description: 'An address of this site, with a slash at both ends.',
    example: '/guides/first-90-days/',
    internalLink: true,
  });

/** A picture that lies beside the file that uses it. */
export const picture = z.strictObject({
  src: z.string().min(1, { error: 'empty' }).meta({
    description: 'The file name of the picture, which lies beside this file.',
    example: './workshop.jpg',
    picture: true,
  }),
  alt: line(150).meta({
    description: 'What the picture shows, for people who cannot see it. Do not start with "image of".',
    example: 'Four colleagues round a table with a bee hive on it',
  }),
  credit: line().optional().meta({ description: 'Who made the picture, if they should be named.' }),
});

/** Where a fact comes from. Pages that are gone are named by title and date, without an address. */
export const source = z.strictObject({
  title: line().meta({ description: 'The title of the page, report or article.', example: 'Interim progress report' }),
  publisher: line().optional().meta({ description: 'Who published it.' }),
  date: line(60).optional().meta({ description: 'When, as printed there.', example: 'June 2014' }),
  url: webAddress.optional().meta({ description: 'The address, if the page is still there and safe to visit.' }),
  note: line(300).optional().meta({ description: 'Anything a reader should know about it.' }),
});

/** What every entry with a page of its own has. */
export const pageFields = {
  title: line(90).meta({
    description: 'The title, at the top of the page and in lists.',
    example: 'Putting on a learning event',
  }),
  summary: line(160).min(50).meta({
    description:
      'One or two plain sentences, 50 to 160 characters. They stand in lists, in search results and on social cards.',
  }),
};

/** What every entry that is published on a day begins with. Its collection's own fields follow, then `closingFields`. */
export const publishedFields = {
  id: slug.meta({
    description: 'A permanent name for feeds. Choose it once and never change it, even if you rename the file.',
    example: 'bees-in-the-canteen',
  }),
  ...pageFields,
  published: calendarDay.meta({
    description: 'The day on which it appears on the site. A day to come keeps it back until then.',
  }),
  updated: calendarDay.optional().meta({ description: 'The day of the last change that readers should know of.' }),
  draft: z
    .boolean()
    .optional()
    .meta({ description: 'true keeps it off the site while you work on it.', example: true }),
};

/** What every entry that is published on a day ends with: what is written last, and asked last. */
export const closingFields = {
  formerly: list(slug)
    .optional()
    .meta({
      description: 'Earlier file or folder names of this entry. Their addresses lead here.',
      example: ['old-name'],
    }),
  sources: z.array(source).optional().meta({ description: 'Where the facts come from.' }),
};

export const topics = list(reference('topics', 'A topic, by its file name in content/topics.'))
  .min(1)
  .meta({ description: 'What it is about: one or more topics.' });

/** Whom an entry can be for. */
export const audiences = ['employer', 'would-be-wla', 'wla', 'lead-wla', 'partner', 'learner'] as const;

export const audience = list(z.enum(audiences)).min(1).meta({ description: 'Whom it is for.' });

/**
 * The arguments of a `refine()` that compares fields. It runs even where another field is wrong, so that one report
 * holds every problem; `holds` must therefore bear values of any shape.
 */
export const rule = <Entry>(
  field: string | PropertyKey[],
  error: string,
  holds: (entry: Entry) => boolean,
): [
  (entry: Entry) => boolean,
  { path: PropertyKey[]; error: string; when: (payload: { value: unknown }) => boolean },
] => [holds, { path: Array.isArray(field) ? field : [field], error, when: ({ value }) => isRecord(value) }];

/** Refuses a day of change that lies before the day of publication. */
export const updatedAfterPublished = rule<{ published: string; updated?: string | undefined }>(
  'updated',
  'updated-before-published',
  ({ published, updated }) => !isDay(published) || !isDay(updated) || updated >= published,
);

/** Whether a value is a day at all: one that is not has its own problem. */
const isDay = (value: unknown): value is string => typeof value === 'string' && isCalendarDay(value);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
