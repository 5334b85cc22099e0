import { catalogue, type ProblemId } from '../../content-model/problem-catalogue.ts';
import type { Problem, Severity } from '../../content-model/problem.ts';
import { examples, groups } from './examples/index.ts';
import type { Example } from './example.ts';
import type { Piece } from './piece.ts';

/** How grave a problem is, as the guide puts it. */
const severities: Record<Severity, string> = {
  error: '**Error.** This stops publishing.',
  warning: '**Warning.** Please look at this.',
  note: '**Note.** A suggestion.',
};

/**
 * The part of the guide that explains every problem of the catalogue, as Markdown: a list of them, then a section each.
 *
 * @param found what the check says of each wrong example
 */
export function problemSections(found: ReadonlyMap<ProblemId, Pick<Problem, 'what' | 'remedy'>>): string {
  const idsOf = (group: object) => Object.keys(group) as ProblemId[];
  const list = groups.flatMap(([title, group]) => [
    `**${title}**`,
    '',
    ...idsOf(group).map((id) => `- [${examples[id].title}](#${id})`),
    '',
  ]);
  const sections = groups.flatMap(([title, group]) => [
    `## ${title}`,
    '',
    ...idsOf(group).flatMap((id) => section(id, examples[id], found.get(id))),
  ]);
  return [...list, ...sections].join('\n');
}

function section(
  id: ProblemId,
  { title, means, wrong, right }: Example,
  found: Pick<Problem, 'what' | 'remedy'> | undefined,
): string[] {
  if (!found) throw new Error(`The check does not find ${id} in its wrong example.`);
  return [
    `<a id="${id}"></a>`,
    '',
    `### ${title}`,
    '',
    `${severities[catalogue[id].severity]} ${means}`,
    '',
    ...shown('Not like this', wrong),
    ...shown('But like this', { ...right, in: right.in === wrong.in ? undefined : right.in }),
    'The check says:',
    '',
    `> ${escaped(found.what)}`,
    '>',
    `> → ${escaped(found.remedy)}`,
    '',
  ];
}

function shown(opening: string, piece: Piece): string[] {
  if ('said' in piece.shown) return [`${opening}: ${piece.shown.said}`, ''];
  const where = piece.in ? `, in \`content/${piece.in}\`` : '';
  return [`${opening}${where}:`, '', `\`\`\`${piece.shown.language}`, piece.shown.code, '```', ''];
}

/** A sentence of the check as words of Markdown. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|~$]/g, '\\$&');
