/** The examples of every problem of the catalogue, in its groups and in its order. */
import type { ProblemId } from '../../../content-model/problem-catalogue.ts';
import type { Example } from '../example.ts';
import { aboutPictures } from './about-pictures.ts';
import { consentExamples } from './consent.ts';
import { dayExamples } from './days.ts';
import { evidenceExamples } from './evidence.ts';
import { fieldExamples } from './fields.ts';
import { fieldsThatAgree } from './fields-that-agree.ts';
import { filesAndFolders } from './files-and-folders.ts';
import { frontMatter } from './front-matter.ts';
import { pdfs } from './pdfs.ts';
import { peopleExamples } from './people.ts';
import { picturesAndFiles } from './pictures-and-files.ts';
import { searchExamples } from './search.ts';
import { theText } from './the-text.ts';
import { titleExamples } from './titles.ts';
import { whatEntriesPointTo } from './what-entries-point-to.ts';
import { whomFilesAreFor } from './whom-files-are-for.ts';
import { wordExamples } from './words.ts';
import { wordsOfLinks } from './words-of-links.ts';

/** A problem without an example does not compile. */
export const examples: Record<ProblemId, Example> = {
  ...filesAndFolders,
  ...frontMatter,
  ...fieldExamples,
  ...fieldsThatAgree,
  ...whatEntriesPointTo,
  ...searchExamples,
  ...picturesAndFiles,
  ...theText,
  ...pdfs,
  ...consentExamples,
  ...wordsOfLinks,
  ...aboutPictures,
  ...whomFilesAreFor,
  ...wordExamples,
  ...dayExamples,
  ...peopleExamples,
  ...evidenceExamples,
  ...titleExamples,
};

/** The groups of the catalogue, each with what it is called in the guide. */
export const groups: readonly (readonly [title: string, group: object])[] = [
  ['Files and folders', filesAndFolders],
  ['Front matter', frontMatter],
  ['Fields', fieldExamples],
  ['Fields that must agree', fieldsThatAgree],
  ['What entries point to', whatEntriesPointTo],
  ['Search', searchExamples],
  ['Pictures and attached files', picturesAndFiles],
  ['The text', theText],
  ['PDFs', pdfs],
  ['Consent', consentExamples],
  ['The words of links', wordsOfLinks],
  ['How pictures are described, and what they are like', aboutPictures],
  ['Whom attached files are for', whomFilesAreFor],
  ['Words', wordExamples],
  ['Days', dayExamples],
  ['People', peopleExamples],
  ['Evidence', evidenceExamples],
  ['Titles and summaries', titleExamples],
];
