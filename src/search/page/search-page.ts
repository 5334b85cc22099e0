/**
 * The search page: asks what is typed, keeps the address in step, and shows what was found. Nothing is fetched before
 * somebody goes to the field, types, or comes with a question in the address. Without this script, the form is a link to
 * the same page, and its lists lead everywhere.
 */
import type { Found } from '../answer.ts';
import { announce, hush } from './announcer.ts';
import { AT_ONCE, drawFound, drawList } from './draw-found.ts';
import { find, prepare } from './engine.ts';
import { valuesIn } from './filters.ts';
import * as parts from './page-parts.ts';
import { asksNothing, filtersOf, readQuestion, wordsAsked, type Asked } from './question-address.ts';
import { focusOnResults, showBusy, showEmpty, showFailed, showNone, showResults } from './states.ts';
import { placeBefore, remember, rememberPlace, settle } from './trail.ts';
import { titleOf } from './wording.ts';

/** How long somebody who types pauses before the question is asked. */
const PAUSE = 150;

const values = valuesIn(parts.narrow);
const ownTitle = document.title;
const isWide = matchMedia('(min-width: 60rem)');
let turn = 0;
let pause: ReturnType<typeof setTimeout> | undefined;
let asked: Asked = { question: { q: '' }, strangers: [] };
let found: readonly Found[] = [];
/** How many of one list are shown, or were to be: one that did not load has its place all the same. */
let shown = 0;

parts.field.addEventListener('focus', () => prepare());
parts.field.addEventListener('change', () => settle());
parts.field.addEventListener('input', (event) => {
  clearTimeout(pause);
  if ((event as InputEvent).isComposing) return;
  pause = setTimeout(() => askAnew(parts.field.value, true), PAUSE);
});
parts.field.addEventListener('compositionend', () => askAnew(parts.field.value, true));
parts.form.addEventListener('submit', (event) => {
  event.preventDefault();
  askAnew(parts.field.value, false);
  // On a phone the keyboard would lie over what is found.
  if (matchMedia('(pointer: coarse)').matches) parts.field.blur();
});
parts.again.addEventListener('click', () => void ask(asked, { toResults: true }));
parts.more.addEventListener('click', () => void showMore());
document.querySelector('main')?.addEventListener('click', followWithin);
addEventListener('popstate', () => void askAddress());
// Coming back finds the place again. A browser would look for it before the results are there.
addEventListener('pagehide', keepPlace);
isWide.addEventListener('change', unfold);
unfold();
void askAddress();

/** Asks what the address asks. */
async function askAddress(): Promise<void> {
  settle();
  const fromAddress = readQuestion(location.search, values);
  parts.field.value = fromAddress.question.q;
  if (!asksNothing(fromAddress.question)) parts.browse.hidden = true;
  const { shown: atLeast, top } = placeBefore();
  await ask(fromAddress, { atLeast });
  if (top > 0 && fromAddress === asked) scrollTo({ top, behavior: 'instant' });
}

/** Keeps where the visitor is in what was found. */
function keepPlace(): void {
  rememberPlace({ shown, top: scrollY });
}

/** Asks other words, with the filters as they are. */
function askAnew(q: string, isTyped: boolean): void {
  const question = { ...asked.question, q };
  // One letter is no question yet; one of a script whose letters are words may be.
  if (isTyped && /^[\p{Script=Latin}\p{N}\p{P}]$/u.test(q.trim())) return;
  remember(question, values, isTyped);
  void ask({ question, strangers: isTyped ? asked.strangers : [] }, { isTyped });
}

/** Follows a link to other results within the page. Links in a new window are left to the browser. */
function followWithin(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || link.origin !== location.origin || link.pathname !== location.pathname || link.hash) return;
  event.preventDefault();
  const followed = readQuestion(link.search, values);
  settle();
  keepPlace();
  remember(followed.question, values, false);
  parts.field.value = followed.question.q;
  // A filter stays where it is, and so does the focus on it.
  void ask(followed, { toResults: !parts.narrow.contains(link) });
}

interface How {
  /** Whether more may be typed. */
  isTyped?: boolean;
  /** Whether the focus goes to what is found: only ever where somebody pressed something that is gone then. */
  toResults?: boolean;
  /** How many of one list are shown at least. */
  atLeast?: number;
}

/** Asks a question and shows its answer. One that comes after the next question is dropped. */
async function ask(what: Asked, { isTyped = false, toResults = false, atLeast = 0 }: How = {}): Promise<void> {
  const mine = ++turn;
  clearTimeout(pause);
  hush();
  asked = what;
  const { question } = what;
  const stale = () => mine !== turn;
  document.title = titleOf(question, ownTitle);
  let told: string;
  if (asksNothing(question)) told = showEmpty(what);
  else {
    showBusy(isTyped, (words) => announce(parts.status, words, false));
    try {
      const answer = await find({ ...question, q: wordsAsked(question), typing: isTyped });
      if (stale()) return;
      const drawn = await drawFound(answer, question, Math.max(AT_ONCE, atLeast));
      if (stale()) return;
      found = answer.found;
      shown = drawn.list ? Math.max(AT_ONCE, atLeast) : 0;
      told = found.length > 0 ? showResults(answer, what, drawn) : showNone(answer, what);
      parts.more.hidden = !drawn.list || shown >= found.length;
      parts.moreFailed.hidden = true;
    } catch {
      if (stale()) return;
      told = showFailed();
    }
  }
  const active = document.activeElement;
  const isLost = !active || active === document.body || !active.checkVisibility();
  if (toResults && isLost) focusOnResults();
  // What has the focus is read out: it need not be told twice.
  announce(parts.status, toResults && isLost ? '' : told, isTyped);
  parts.found.dataset['answered'] = question.q;
}

/** Adds the next results to the list, and goes to the first of them: somebody pressed the button for it. */
async function showMore(): Promise<void> {
  const mine = turn;
  const list = parts.list.querySelector('ol');
  const start = shown;
  const { question } = asked;
  const next = await drawList(found.slice(start, start + AT_ONCE), {
    hasKind: question.type === undefined,
    hasPassages: filtersOf(question).length > 0,
  }).catch(() => undefined);
  // Pressed twice, it adds once.
  if (mine !== turn || !list || shown !== start) return;
  parts.moreFailed.hidden = next !== undefined;
  if (!next) {
    announce(parts.status, parts.moreFailed.textContent.trim(), false);
    return;
  }
  const first = next.querySelector('a');
  list.append(...next.children);
  shown = Math.min(found.length, start + AT_ONCE);
  parts.more.hidden = shown >= found.length;
  keepPlace();
  first?.focus();
}

/** The filters lie open where there is room beside the results. */
function unfold(): void {
  const box = parts.narrow.querySelector('details');
  if (box) box.open = isWide.matches;
}
