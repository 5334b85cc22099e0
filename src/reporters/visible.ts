/** Signs that a terminal or a log could obey instead of show, that hide, or that turn the order of letters round. */
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

/**
 * A text that is safe to print: what would be obeyed or hidden is shown as a sign of its own, and nothing else changes.
 * Whatever comes from content or from the name of a file goes through here before it reaches a screen or a log.
 *
 * @example visible('\u001b[31mred') // '␛[31mred'
 */
export const visible = (text: string): string => text.replace(HIDDEN, sign);

/** What went wrong, for a screen or a log: a text that is safe to print, with its lines. */
export const visibleError = (error: unknown): string =>
  String((error as Error).message)
    .split('\n')
    .map(visible)
    .join('\n');

function sign(hidden: string): string {
  const code = hidden.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
