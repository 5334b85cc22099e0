import type { Inline } from '../document.ts';

type Text = Extract<Inline, { type: 'text' }>;

/**
 * A line of words with its spaces as a browser shows them: one for any run of spaces and line ends, and none at its
 * ends or beside a break. Spaces that are not to be broken stay.
 */
export function tidySpaces(inlines: readonly Inline[]): Inline[] {
  let before: Text | undefined;
  let atStart = true;
  const tidied = inlines.map(function tidy(inline): Inline {
    if (inline.type === 'link') return { ...inline, content: inline.content.map(tidy) };
    if (inline.type === 'break') trimEnd(before);
    if (inline.type !== 'text') {
      before = undefined;
      atStart = inline.type === 'break';
      return inline;
    }
    const text = inline.text.replace(SPACES, ' ');
    const next = { ...inline, text: atStart ? text.replace(/^ /, '') : text };
    if (next.text !== '') {
      before = next;
      atStart = next.text.endsWith(' ');
    }
    return next;
  });
  trimEnd(before);
  return joined(tidied);
}

const SPACES = /[ \t\n\r\f]+/g;

function trimEnd(last: Text | undefined): void {
  if (last) last.text = last.text.replace(/ $/, '');
}

/** Without what is empty, and with neighbours of the same look as one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  for (const each of inlines) {
    const inline = each.type === 'link' ? { ...each, content: joined(each.content) } : each;
    const last = kept.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && look(inline) === look(last)) last.text += inline.text;
    else if (inline.type === 'text' ? inline.text !== '' : inline.type !== 'link' || inline.content.length > 0)
      kept.push(inline.type === 'text' ? { ...inline } : inline);
  }
  return kept;
}

const look = ({ strong, emphasis, struck, code }: Text) => [strong, emphasis, struck, code].join();
