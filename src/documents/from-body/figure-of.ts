import type { Element } from 'hast';
import { strengths } from '../../content-model/evidence.ts';
import type { Block, KeyFigure } from '../document.ts';
import { hasClass, isElement, lineOf, type Node } from './hast.ts';
import type { Reader } from './reader.ts';
import { textOf } from './text-of.ts';

/** What the components of Markdown that are a `figure` in HTML are on paper. Undefined for any other figure. */
export function figureOf(figure: Element, reader: Reader): Block | undefined {
  if (hasClass(figure, 'quote')) return quotation(figure, reader);
  if (hasClass(figure, 'key-figure')) return keyFigure(figure, reader);
  if (hasClass(figure, 'video')) return film(figure, reader);
  return undefined;
}

/** Words that somebody said, and who. */
const quotation = (figure: Element, { blocks, inlines }: Reader): Block => ({
  type: 'quote',
  blocks: blocks(inside(figure, 'blockquote')),
  by: inlines(inside(figure, 'figcaption')),
  line: lineOf(figure),
});

function keyFigure(figure: Element, { inlines }: Reader): KeyFigure {
  const value = figure.children.find((node): node is Element => hasClass(node, 'key-figure-value'));
  const words = (name: string) => (value ? inside(value, name).map(textOf).join('').trim() : '');
  return {
    type: 'figure',
    strength: strengths.find((strength) => hasClass(figure, `key-figure-${strength}`)) ?? 'reported',
    value: words('strong'),
    unit: words('span'),
    caption: inlines(inside(figure, 'figcaption')),
    line: lineOf(figure),
  };
}

/** A film cannot play on paper: its title and its transcript stand there, under the name that the page gives it. */
function film(figure: Element, { blocks }: Reader): Block {
  const transcript = inside(figure, 'details').flatMap((node) =>
    isElement(node, 'summary') ? { ...node, tagName: 'strong' } : node,
  );
  return {
    type: 'film',
    title: inside(figure, 'figcaption').map(textOf).join('').trim(),
    blocks: blocks(transcript),
    ...addressOf(inside(figure, 'video')),
    line: lineOf(figure),
  };
}

/** Where the file of a film is. */
function addressOf(children: readonly Node[]): { address?: string } {
  const source = children.find((node) => isElement(node, 'source'));
  const address = isElement(source) ? String(source.properties['src'] ?? '') : '';
  return address ? { address } : {};
}

/** What stands in the first element of a name. */
const inside = ({ children }: Element, name: string) =>
  children.find((node): node is Element => isElement(node, name))?.children ?? [];
