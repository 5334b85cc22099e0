import { z } from 'zod';
import { searchTestsFile } from './content-files.ts';
import { internalAddress, line, list } from './fields.ts';
import { readOptional } from './read-optional.ts';

/** How people ask, each with its own way of going wrong. */
export const queryKinds = [
  'title',
  'paraphrase',
  'acronym',
  'synonym',
  'american',
  'typo',
  'place',
  'task',
  'question',
  'nonsense',
] as const;
export type QueryKind = (typeof queryKinds)[number];

const pages = (description: string) =>
  list(internalAddress)
    .min(1)
    .optional()
    .meta({ description, example: ['/guides/first-90-days/'] });

/** `content/search-tests.yaml`: what people may type, and what they must find. */
export const searchTestsSchema = z.array(
  z.strictObject({
    query: line(120).meta({ description: 'What somebody types.', example: 'letter for my boss' }),
    kind: z.enum(queryKinds).meta({ description: 'How it is asked. Nonsense must find nothing, and names no page.' }),
    first: pages('Pages that answer it best: one of them must come first.'),
    top3: pages('Pages that answer it too: one of them, or of "first", must be among the first three.'),
  }),
);

/** One query with what it must find. */
export type SearchTest = z.output<typeof searchTestsSchema>[number];

/**
 * Reads the queries with which the search is tested.
 *
 * @param root the folder of the content
 * @returns none where there is no such file
 * @throws ContentProblems where the file is not right
 */
export const readSearchTests = (root: string): SearchTest[] =>
  readOptional(root, searchTestsFile, searchTestsSchema, []);
