import { escapeHtml } from '../../documents/escape-html.ts';
import type { SearchedPart } from './searched-parts.ts';

/** What is searched and stands on no page. */
export interface Beside {
  /** The words of files that the page offers. */
  attached: readonly string[];
  /** What people may ask who should find this first, as editors say. */
  phrases: readonly string[];
}

/**
 * A page, or a part of one, as it is given to Pagefind. Words of files count for less than those of the page itself.
 * The phrases are meta data of their own, parted by " | ".
 */
export function htmlForIndex({ html }: SearchedPart, { attached, phrases }: Beside): string {
  const asked = phrases.map((phrase) => phrase.replace(/[|\s]+/g, ' ').trim()).filter(Boolean);
  return [
    '<!doctype html><html lang="en"><body data-pagefind-body>',
    html,
    ...attached.map((text) => `<div data-pagefind-weight="0.5">${escapeHtml(text)}</div>`),
    ...(asked.length > 0
      ? [`<span hidden data-value="${escapeHtml(asked.join(' | '))}" data-pagefind-meta="phrases[data-value]"></span>`]
      : []),
    '</body></html>',
  ].join('\n');
}
