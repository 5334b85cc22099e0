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

/** Where a visitor was when they left the page: how many results a list showed, and how far it was scrolled. */
export interface Place {
  shown: number;
  top: number;
}

/** The place where the visitor left this entry of the history, so that coming back finds it again. */
export function placeBefore(): Place {
  const { shown, top } = (history.state ?? {}) as Partial<Record<keyof Place, unknown>>;
  return { shown: Number(shown) || 0, top: Number(top) || 0 };
}

/** Keeps the place. */
export const rememberPlace = (place: Place): void => history.replaceState(place, '');
