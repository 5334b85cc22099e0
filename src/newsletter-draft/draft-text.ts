import { Document, YAMLSeq } from 'yaml';
import { entryText } from '../authoring/entry-text.ts';
import { kinds, type Kind } from '../authoring/kinds.ts';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import { WRITE_HERE } from '../content-model/write-here.ts';
import type { NewsKind } from './issues.ts';
import type { News } from './news.ts';
import { lineOn, noteOn, whyOf } from './words.ts';

/** The kind of entry that a draft is. Its text is made here. */
export const newsletter: Kind = { ...(kinds.find(({ word }) => word === 'newsletter') as Kind), text: [] };

/** The parts of the text, each with the kinds of news that it tells, and what to write there. */
const parts: readonly (readonly [heading: string, of: readonly NewsKind[], advice: string])[] = [
  ['Hello', [], 'Say hello, and why this issue is worth two minutes.'],
  ['Stories', ['story'], 'Tell the best of these as you would tell a friend, and cut the rest of the list.'],
  ['Events', ['event'], 'Say whom you hope to see there. Keep the day and the place of each.'],
  ['To read and to use', ['guide', 'resource'], 'Say when a reader would want one of these, and cut the rest.'],
  ['From the networks', ['network'], 'Say what has changed, and whom it helps.'],
  ['One thing to do this week', [], 'Name one small thing that anybody could do.'],
];

/** Advice on single fields, beside what the schema says of them. */
const notes = new Map([
  ['title', ['Say what is in the issue, as the subject of an email: best with the thing that people will like most.']],
  ['published', ['The draft was made on this day. Put the day on which the issue is to come out.']],
  ['draft', ['Take this line out when the issue is done.']],
  [
    'items',
    [
      'Readers find them in a list of their own, so the text need not repeat it. Three to six are plenty: cut what you do not want.',
      'Put the most useful first.',
      'Each "why" is the summary, to begin with. Say in your own words why a reader would want it.',
    ],
  ],
]);

/**
 * The file of a draft: an issue that points to the news, each with its summary and a remark for the editor, and a text
 * with the same as raw material.
 *
 * @param id the permanent name
 * @param news what it tells, in order
 */
export function draftText(id: string, number: number, news: readonly News[], today: CalendarDay): string {
  const data = {
    id,
    title: `${WRITE_HERE} the title of issue ${number}`,
    summary: `${WRITE_HERE} what is in issue ${number}, in one or two plain sentences of 50 to 160 characters.`,
    published: today,
    draft: true,
    number,
    items: itemsNode(news, today),
  };
  return entryText(newsletter, data, notes) + bodyOf(news);
}

/** The items as a list of YAML, with a remark above each. */
function itemsNode(news: readonly News[], today: CalendarDay): YAMLSeq {
  const document = new Document();
  const list = new YAMLSeq();
  for (const each of news) {
    const item = document.createNode({ [each.kind]: each.entry.name, why: whyOf(each) });
    item.commentBefore = ` ${noteOn(each, today)}`;
    list.items.push(item);
  }
  return list;
}

const bodyOf = (news: readonly News[]): string =>
  parts
    .map(([heading, of, advice]) => ({ heading, of, advice, lines: news.filter(({ kind }) => of.includes(kind)) }))
    .filter(({ of, lines }) => of.length === 0 || lines.length > 0)
    .map(({ heading, advice, lines }) => {
      const list = lines.map((each) => `- ${lineOn(each)}\n`).join('');
      return `## ${heading}\n\n*${WRITE_HERE} ${advice.charAt(0).toLowerCase()}${advice.slice(1)}*\n${list && `\n${list}`}`;
    })
    .join('\n');
