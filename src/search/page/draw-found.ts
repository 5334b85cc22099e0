import type { Answer, Found, Question, Shown } from '../answer.ts';
import { howMany, kinds } from '../kinds.ts';
import { arrange } from './arrange.ts';
import { drawResult, element, link, type Detail } from './draw.ts';
import { addressWith, filtersOf } from './question-address.ts';

/** Results in one list are shown so many at a time. */
export const AT_ONCE = 10;

/** What was found, as it is shown: in groups, or in one list where a filter is set. */
export interface Drawn {
  sections: HTMLElement[];
  /** Where further results of one list go: nowhere, where everything is shown or leads on. */
  list?: HTMLElement;
}

/**
 * Draws what was found. Nothing is in the page yet: a later question may have come meanwhile.
 *
 * @param shown how many of one list are shown at first
 * @throws where nothing of it can be loaded
 */
export async function drawFound({ found }: Answer, question: Question, shown: number): Promise<Drawn> {
  if (filtersOf(question).length > 0) {
    const list = await drawList(found.slice(0, shown), { hasKind: question.type === undefined, hasPassages: true });
    return { sections: [group(kinds[question.type ?? '']?.heading ?? 'Results', list)], list };
  }
  const { best, groups } = arrange(found);
  const [first, ...others] = await Promise.all([
    drawList(best, { hasKind: true, hasPassages: true, mayAnswer: true }),
    ...groups.map(({ shown }) =>
      drawList(shown, { hasKind: new Set(shown.map(({ type }) => type)).size > 1, hasPassages: false }),
    ),
  ]);
  const sections = groups.map(({ title, all }, i) => {
    const onward = all.map(({ type, count }) =>
      link(addressWith(question, 'type', type), `${count > 1 ? 'All ' : ''}${howMany(count, type)}`),
    );
    const list = others[i];
    const made = group(title, ...(list?.childElementCount ? [list] : []));
    if (onward.length > 0) made.append(element('p', 'found-all', ...onward));
    return made;
  });
  return { sections: [group(groups.length > 0 ? 'Best matches' : 'Results', first), ...sections] };
}

const group = (title: string, ...lists: HTMLElement[]) =>
  element('section', 'found-group', element('h2', '', title), ...lists);

/**
 * Draws results as a list. One that cannot be loaded is left out.
 *
 * @throws where none of them can be loaded
 */
export async function drawList(found: readonly Found[], detail: Detail): Promise<HTMLElement> {
  const all = await loaded(found);
  const answer = all.findIndex(({ isAnswer }) => isAnswer);
  return element(
    'ol',
    'results',
    ...all.map((shown, i) => drawResult(shown, { ...detail, mayAnswer: (detail.mayAnswer ?? false) && i === answer })),
  );
}

async function loaded(found: readonly Found[]): Promise<Shown[]> {
  const all = await Promise.allSettled(found.map((result) => result.load()));
  const shown = all.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : []));
  const reason = all.find((result) => result.status === 'rejected')?.reason as unknown;
  if (shown.length === 0 && reason !== undefined) throw reason;
  return shown;
}
