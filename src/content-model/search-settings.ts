import { z } from 'zod';
import { searchFile } from './content-files.ts';
import { internalAddress, line, list } from './fields.ts';
import { readOptional } from './read-optional.ts';

/** Words as the search compares them: lower case, with one space between two. */
export const plainPhrase = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** What somebody may type. Capital letters and odd spaces are put right here, and noticed by the check. */
const phrase = (longest: number) =>
  line(longest)
    .regex(/^[^|]*[\p{L}\p{N}][^|]*$/u, { error: 'not-typed' })
    .overwrite(plainPhrase);

/** Words of one meaning. */
export const synonymGroup = list(phrase(60)).min(2);

/** A page, and what people type who want it. */
export const bestBet = z.strictObject({
  page: internalAddress.meta({
    description: 'The page that answers: its address, with a slash at both ends. It may name a place on the page.',
    example: '/resources/letter-to-your-manager/',
  }),
  for: list(phrase(80))
    .min(1)
    .meta({
      description: 'What people type who want this page and do not know its title, in lower case.',
      example: ['letter for my boss', 'ask my manager'],
    }),
});

/** `content/search.yaml`: words of one meaning, and what people type who do not know the title of a page. */
export const searchSettingsSchema = z.strictObject({
  synonyms: z
    .array(synonymGroup)
    .default([])
    .meta({
      description: 'Groups of words with one meaning. The first of each group is the word that the site uses.',
      example: [['manager', 'boss']],
    }),
  bestBets: z
    .array(bestBet)
    .default([])
    .meta({ description: 'Pages that should come first when somebody types certain words.' }),
});

/** What editors have told the search. */
export type SearchSettings = z.output<typeof searchSettingsSchema>;

/**
 * Reads what editors have told the search.
 *
 * @param root the folder of the content
 * @returns empty lists where there is no such file
 * @throws ContentProblems where the file is not right
 */
export const readSearchSettings = (root: string): SearchSettings =>
  readOptional(root, searchFile, searchSettingsSchema, { synonyms: [], bestBets: [] });
