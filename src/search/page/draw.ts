/** Results as the page shows them. All text goes in as text: nothing that was typed or found is ever markup. */
import type { Piece, Shown } from '../answer.ts';
import { kinds } from '../kinds.ts';
import type { Sentence } from './wording.ts';

/** Makes an element of a class, with what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}

/** A link. */
export function link(address: string, ...inside: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...inside);
  made.href = address;
  return made;
}

/** A sentence with what is somebody's in quotes, whichever way it is written. */
export const drawSentence = (sentence: Sentence): (Node | string)[] =>
  sentence.flatMap((part) => (typeof part === 'string' ? [part] : ['“', element('bdi', '', part.quoted), '”']));

const drawExcerpt = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

/** How much is said of a result: its kind where kinds stand together, and its other passages where there is room. */
export interface Detail {
  hasKind: boolean;
  hasPassages: boolean;
  /** Whether it may stand out as the answer: the first of the best matches that is one does. */
  mayAnswer?: boolean;
}

/** One result: what it is, its title, why it was found, and where else on its page. */
export function drawResult(shown: Shown, { hasKind, hasPassages, mayAnswer = false }: Detail): HTMLLIElement {
  const { title, type, address, excerpt, passages } = shown;
  const isAnswer = shown.isAnswer && mayAnswer;
  const made = element('li', isAnswer ? 'result result-answer' : 'result');
  made.dataset['result'] = type;
  if (hasKind || isAnswer) made.append(element('p', 'card-kind', kinds[type]?.one ?? type));
  made.append(element('h3', 'entry-title', link(address, title)));
  if (excerpt.length > 0) made.append(element('p', 'result-words', ...drawExcerpt(excerpt)));
  if (hasPassages && passages.length > 0)
    made.append(
      element(
        'ul',
        'passages',
        ...passages.map(({ heading, address, excerpt }) =>
          element('li', '', link(address, heading), element('p', 'result-words', ...drawExcerpt(excerpt))),
        ),
      ),
    );
  return made;
}
