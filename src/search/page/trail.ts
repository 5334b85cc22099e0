/**
 * The way of the back button: from each question to the one before, and not through each letter. The first letter after
 * a question that was settled begins a new entry of the history; what is typed further replaces it, until it is settled.
 */
import type { Question } from '../answer.ts';
import { addressOf, readQuestion, type Values } from './question-address.ts';

let isOpen = false;

/**
 * Puts a question into the address.
 *
 * @param isTyped whether it may still grow: otherwise it is settled, and whatever is asked next has an entry of its own
 */
export function remember(question: Question, values: Values, isTyped: boolean): void {
  const address = addressOf(question);
  if (address !== addressOf(readQuestion(location.search, values).question)) {
    if (isOpen) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    isOpen = isTyped;
  } else if (!isTyped) isOpen = false;
}

/** Settles the question that the address asks. */
export function settle(): void {
  isOpen = false;
}

/** How many results a list showed when the visitor left it, so that coming back finds the same place. */
export const shownBefore = (): number => Number((history.state as { shown?: unknown } | null)?.shown ?? 0) || 0;

/** Keeps how many results a list shows. */
export const rememberShown = (shown: number): void => history.replaceState({ shown }, '');
