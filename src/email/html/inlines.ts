import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline, Picture } from '../../documents/document.ts';
import { linkAddress } from '../../documents/link-address.ts';
import type { LetterPictures } from '../letter.ts';
import * as look from './look.ts';

/** Pictures among words are no wider than this, in pixels. */
const AMONG_WORDS = 160;

/** The words of a line. A link whose address would run something, or is none, is its words alone. */
export const htmlInlines = (content: readonly Inline[], pictures: LetterPictures): ElementContent[] =>
  content.map((inline) => htmlInline(inline, pictures));

function htmlInline(inline: Inline, pictures: LetterPictures): ElementContent {
  switch (inline.type) {
    case 'text':
      return styled(inline);
    case 'link': {
      const address = linkAddress(inline.address);
      const words = htmlInlines(inline.content, pictures);
      return address ? h('a', { href: address, style: look.link }, words) : h('span', words);
    }
    case 'note':
      return h('sup', { style: 'font-size:12px;line-height:0' }, inline.number);
    case 'break':
      return h('br');
    case 'answer':
      return { type: 'text', value: '____________' };
    case 'picture':
      return picture(inline.picture, pictures, AMONG_WORDS) ?? { type: 'text', value: inline.picture.alt };
  }
}

function styled({ text, strong, emphasis, struck, code }: Extract<Inline, { type: 'text' }>): ElementContent {
  // In a list each time: hastscript takes a text by itself for attributes, as it has a type and a value.
  let node: ElementContent = { type: 'text', value: text };
  if (code) node = h('code', { style: look.code }, [node]);
  if (struck) node = h('del', [node]);
  if (emphasis) node = h('em', [node]);
  if (strong) node = h('strong', [node]);
  return node;
}

/**
 * A picture, with its size for Outlook, and with words that read well where pictures are off.
 *
 * @param most how wide it may be, in pixels
 * @returns undefined where there is no such picture
 */
export function picture({ path, alt }: Picture, pictures: LetterPictures, most: number): Element | undefined {
  const file = pictures.get(path);
  if (!file) return undefined;
  const width = Math.min(file.width, most);
  return h('img', {
    src: file.address,
    alt,
    width,
    height: Math.round((file.height * width) / file.width),
    style: `width:100%;max-width:${width}px;height:auto;border:0;${look.small};font-style:italic`,
  });
}
