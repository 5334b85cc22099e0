/** The states of the page: empty, busy, with results, with none, and where search did not load. */
import type { Answer, Question } from '../answer.ts';
import type { Drawn } from './draw-found.ts';
import { drawSentence, element, link } from './draw.ts';
import { showFilters } from './filters.ts';
import * as parts from './page-parts.ts';
import { addressOf, unfiltered, type Asked } from './question-address.ts';
import { correctionOf, countOf, narrowedOf, nothingOf, plainly, strangersOf } from './wording.ts';

type State = 'empty' | 'results' | 'none' | 'failed';

/** How long an answer may take before the page says that it is looking. */
const PATIENCE = 400;
/** … and how long before it offers the lists meanwhile. */
const LONG = 5000;
let waiting: ReturnType<typeof setTimeout>[] = [];

/**
 * A question is being answered. What stands on the page stays, so that nothing jumps while somebody types.
 *
 * @param tell tells those who cannot see it that an answer takes long
 */
export function showBusy(isTyped: boolean, tell: (words: string) => void): void {
  rest();
  parts.found.dataset['state'] = 'busy';
  delete parts.found.dataset['answered'];
  const say = (words: string) => {
    parts.head.hidden = false;
    parts.count.hidden = false;
    parts.count.textContent = words;
  };
  waiting = [
    setTimeout(say, isTyped ? PATIENCE : 0, 'Searching…'),
    setTimeout(() => {
      const words = 'Still searching. Meanwhile, the topics and the A to Z below lead to every page.';
      say(words);
      parts.browse.hidden = false;
      tell(words);
    }, LONG),
  ];
}

/** An answer is there, or none will come. */
function rest(): void {
  waiting.forEach(clearTimeout);
  waiting = [];
}

/** Nothing is asked. */
export function showEmpty({ strangers }: Asked): string {
  parts.list.replaceChildren();
  parts.count.hidden = true;
  showNotes(strangers);
  return show('empty');
}

/** What was found is shown. Gives back what is told of it. */
export function showResults(answer: Answer, { question, strangers }: Asked, drawn: Drawn): string {
  const count = countOf(question, answer);
  const correction = correctionOf(question, answer);
  parts.list.replaceChildren(...drawn.sections);
  parts.count.hidden = false;
  parts.count.replaceChildren(...drawSentence(count));
  showNotes(strangers, element('p', '', ...drawSentence(correction)), meant(answer, question), narrowed(question));
  showFilters(parts.narrow, question, answer.counts);
  show('results');
  const told = [`${plainly(count)}.`, plainly(correction), narrowedOf(question), plainly(strangersOf(strangers))];
  return told.filter(Boolean).join(' ').trim();
}

/** Nothing was found: what to try. */
export function showNone(answer: Answer, { question, strangers }: Asked): string {
  parts.list.replaceChildren();
  parts.count.hidden = true;
  parts.noneTitle.replaceChildren(...drawSentence(nothingOf(question)));
  const near = [meant(answer, unfiltered(question)), narrowed(question)].filter(
    ({ childNodes }) => childNodes.length > 0,
  );
  parts.meant.replaceChildren(...near);
  parts.meant.hidden = near.length === 0;
  showNotes(strangers);
  show('none');
  return [`${plainly(nothingOf(question))}.`, ...near.map(({ textContent }) => textContent)].join(' ');
}

/** Search did not load. */
export function showFailed(): string {
  parts.list.replaceChildren();
  parts.head.hidden = true;
  show('failed');
  return 'Search did not load. You can try again, or use the lists below.';
}

/** Where the focus goes when somebody followed a link to other results: to what says how much was found. */
export function focusOnResults(): void {
  const to = { none: parts.noneTitle, failed: parts.failedTitle }[parts.found.dataset['state'] ?? ''] ?? parts.count;
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: 'start' });
}

function show(state: State): string {
  rest();
  parts.found.dataset['state'] = state;
  parts.none.hidden = state !== 'none';
  parts.failed.hidden = state !== 'failed';
  parts.browse.hidden = state === 'results';
  parts.onward.hidden = state !== 'results';
  if (state !== 'results') {
    parts.more.hidden = true;
    parts.narrow.hidden = true;
  }
  return '';
}

/** Shows what there is to know of a question beside its results; the place of nothing is left out. */
function showNotes(strangers: readonly string[], ...notes: HTMLElement[]): void {
  const odd = element('p', '', ...drawSentence(strangersOf(strangers)));
  parts.notes.replaceChildren(...[...notes, odd].filter(({ childNodes }) => childNodes.length > 0));
  parts.head.hidden = parts.count.hidden && parts.notes.childElementCount === 0;
}

/** "Did you mean …?", each of them a link. */
function meant({ suggestions }: Answer, question: Question): HTMLElement {
  const links = suggestions.slice(0, 3).map((q) => link(addressOf({ ...question, q }), element('bdi', '', q)));
  const between = (i: number) => (i === 0 ? 'Did you mean ' : i === links.length - 1 ? ' or ' : ', ');
  return element('p', '', ...links.flatMap((each, i) => [between(i), each]), ...(links.length > 0 ? ['?'] : []));
}

/** The filters that are set, and the way back to everything. */
function narrowed(question: Question): HTMLElement {
  const words = narrowedOf(question);
  if (!words) return element('p', '');
  return element('p', '', `${words} `, link(addressOf(unfiltered(question)), 'Clear the filters'));
}
