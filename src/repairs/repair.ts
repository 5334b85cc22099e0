import type { Survey } from '../checks/survey.ts';
import type { ProblemId } from '../content-model/problem-catalogue.ts';
import type { Problem } from '../content-model/problem.ts';
import type { SourceText } from './source-text.ts';

/** The repairs by the names that `--only` takes, in the order in which they are made. */
export const repairNames = [
  'encoding',
  'brackets',
  'links',
  'words',
  'quotes',
  'names',
  'dates',
  'values',
  'order',
  'lists',
  'punctuation',
  'spaces',
  'pictures',
] as const;
export type RepairName = (typeof repairNames)[number];

/** A few letters to write in the place of others. Offsets count from the start of the file's text. */
export interface Edit {
  start: number;
  end: number;
  write: string;
  /** What is done, in a sentence for the editor. */
  what: string;
}

/** Something that a repair saw and did not dare to change. */
export interface Left {
  /** The line, from 1; undefined for a file as a whole. */
  line?: number | undefined;
  why: string;
}

/** What a repair would do to one text. */
export interface Proposal {
  edits: Edit[];
  left?: Left[];
}

/** What a repair may ask, besides the text. */
export interface Around {
  /** What the check says of this file. Its places are those of the text before any repair. */
  problems: readonly Problem[];
  root: Survey['root'];
}

/** One thing that can be repaired in a text. One file a repair; `repairs/index.ts` lists them. */
export interface TextRepair {
  name: RepairName;
  /** The problems that it mends. */
  mends: readonly ProblemId[];
  propose: (text: SourceText, around: Around) => Proposal;
  /** Whether a text is still what it was, save for what the repair is meant to change. */
  holds: (before: SourceText, after: SourceText) => boolean;
  /** Whether the old and the new line are worth showing. */
  shows: boolean;
}

/** Something that was done to a file. */
export interface Done {
  repair: RepairName;
  /** The line, from 1; undefined for a file as a whole. */
  line?: number | undefined;
  what: string;
  /** The line as it was and as it is, where it is worth showing. */
  before?: string;
  after?: string;
}
