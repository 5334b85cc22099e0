/** The repairs of texts, in the order in which they are made: those that the check points to, while its places are true. */
import { brackets } from './brackets.ts';
import { dates } from './dates.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { names } from './names.ts';
import { order } from './order.ts';
import { punctuation } from './punctuation.ts';
import { quotes } from './quotes.ts';
import type { RepairName, TextRepair } from './repair.ts';
import { spaces } from './spaces.ts';
import { values } from './values.ts';
import { words } from './words.ts';
import type { ProblemId } from '../content-model/problem-catalogue.ts';

export const textRepairs: readonly TextRepair[] = [
  brackets,
  links,
  words,
  quotes,
  names,
  dates,
  values,
  order,
  lists,
  punctuation,
  spaces,
];

/** The problems that each repair can mend, some of them always and some only where it is certain what was meant. */
export const mendedBy: Readonly<Record<RepairName, readonly ProblemId[]>> = {
  ...(Object.fromEntries(textRepairs.map(({ name, mends }) => [name, mends])) as Record<RepairName, ProblemId[]>),
  encoding: ['file-encoding', 'file-control-character'],
  pictures: ['picture-location', 'picture-metadata', 'picture-heavy', 'picture-large', 'picture-name', 'file-name'],
};
