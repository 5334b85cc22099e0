/** What a screen reader is told once things have come to rest: never at each letter. */

/** How long nothing more may be typed before results are told. */
const REST = 1000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Tells something politely, in place of what was waiting to be told.
 *
 * @param status the live region
 * @param isTyped whether more may follow: then it waits until the typing rests
 */
export function announce(status: HTMLElement, words: string, isTyped: boolean): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => (status.textContent = words), isTyped ? REST : 0);
}

/** Tells nothing of what was waiting: something newer is asked. */
export function hush(): void {
  clearTimeout(waiting);
}
