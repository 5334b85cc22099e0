import { linkAddress } from '../../documents/link-address.ts';
import { howToStop } from '../how-to-stop.ts';
import type { Letter, LetterItem, Sender } from '../letter.ts';
import { apart, indent, textBlocks } from './blocks.ts';
import { textOf } from './inlines.ts';
import { References } from './references.ts';
import { hang, underlined, WIDTH, wrap } from './wrap.ts';

/**
 * A letter as plain text that reads well: the words of its page in their order, in lines of 72 columns.
 *
 * No line ends in a space, so none is `-- `, after which mail programs take all for a signature and hide it.
 */
export function letterText(letter: Letter): string {
  const { title, summary, kindName, day, address, blocks, items, sources, sender } = letter;
  const references = new References();
  const lines = apart([
    [...wrap(sender.name), ...wrap(`${kindName}, ${day}`)],
    underlined(wrap(title), '='),
    wrap(summary),
    ['Read on the web:', address],
    textBlocks(blocks, references),
    items.length > 0 ? [...underlined(['In this issue'], '-'), '', ...itemList(items)] : [],
    sources.length > 0 ? [...underlined(['Where this comes from'], '-'), '', ...sourceList(sources, references)] : [],
    ['-'.repeat(WIDTH)],
    ...foot(sender),
  ]);
  return `${lines.join('\n')}\n`;
}

const itemList = (items: readonly LetterItem[]): string[] =>
  apart(
    items.map(({ title, address, kind, why }) => [
      ...hang(wrap(`${title} (${kind})`, WIDTH - 2), '* ', '  '),
      ...hang(wrap(why, WIDTH - 2), '  '),
      ...(linkAddress(address) ? [`  ${address}`] : []),
    ]),
  );

function sourceList(sources: Letter['sources'], references: References): string[] {
  const lines = sources.flatMap((source) => hang(wrap(textOf(source, references), WIDTH - 2), '* ', '  '));
  return apart([lines, indent(references.take())]);
}

function foot(sender: Sender): string[][] {
  const { name, tagline, postal, email, privacy } = sender;
  const { why, stop } = howToStop(sender);
  return [
    [name, tagline, ...(postal ? wrap(postal) : []), ...(email ? [email] : [])],
    typeof stop === 'string' ? wrap(`${why} ${stop}`) : [...wrap(why), `${stop.words}:`, stop.address],
    ['How we look after what we know of you:', privacy],
  ];
}
