/**
 * The rules that only ask and suggest, in the order in which they are asked. They need a dictionary and parsers of prose,
 * so a build does without them: only `npm run check` loads this file.
 */
import type { Rule } from '../rule.ts';
import type { TextRule } from '../text-rule.ts';
import { abbreviations } from './abbreviations.ts';
import { attachmentText } from './attachment-text.ts';
import { attachmentWords } from './attachment-words.ts';
import { attachmentsForEverybody } from './attachments.ts';
import { days } from './days.ts';
import { documentLetters } from './document-letters.ts';
import { figures } from './figures.ts';
import { houseTerms } from './house-terms.ts';
import { inclusive } from './inclusive.ts';
import { leftOverAdvice } from './left-over-advice.ts';
import { linkWords } from './link-words.ts';
import { newsletterConsent } from './newsletter-consent.ts';
import { newsletterItems } from './newsletter-items.ts';
import { pictureFiles } from './picture-files.ts';
import { pictureWords } from './picture-words.ts';
import { readingAge } from './reading-age.ts';
import { sameWords } from './same-words.ts';
import { searchTests } from './search-tests.ts';
import { sentences } from './sentences.ts';
import { spelling } from './spelling.ts';
import { unusedFiles } from './unused-files.ts';

export const rules: readonly Rule[] = [
  pictureFiles,
  attachmentsForEverybody,
  unusedFiles,
  sameWords,
  days,
  newsletterConsent,
  newsletterItems,
  searchTests,
];

/** Rules of the words of each entry. */
export const textRules: readonly TextRule[] = [
  figures,
  linkWords,
  pictureWords,
  attachmentText,
  attachmentWords,
  spelling,
  houseTerms,
  abbreviations,
  sentences,
  readingAge,
  inclusive,
  leftOverAdvice,
  documentLetters,
];
