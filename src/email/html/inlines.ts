import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline, Picture } from '../../documents/document.ts';
import { linkAddress } from '../../documents/link-address.ts';
import type { HostedPictures } from '../../documents/hosted-pictures.ts';
import * as look from './look.ts';

/** How high a picture is at most, for how wide it may be: a tall one would fill screen after screen. */
const TALLEST = 1.5;
/** Pictures among words are no wider than this, in pixels. */
const AMONG_WORDS = 160;

/**
 * The words of a line. A link whose address would run something, or is none, is its words alone.
 *
 * @param most how wide its pictures may be, in pixels
 */
export const htmlInlines = (
  content: readonly Inline[],
  pictures: HostedPictures,
  most = AMONG_WORDS,
): ElementContent[] => content.map((inline) => htmlInline(inline, pictures, most));

function htmlInline(inline: Inline, pictures: HostedPictures, most: number): ElementContent {
  switch (inline.type) {
    case 'text':
      return styled(inline);
    case 'link': {
      const address = linkAddress(inline.address);
      const words = htmlInlines(inline.content, pictures, most);
      return address ? h('a', { href: address, style: look.link }, words) : h('span', words);
    }
    case 'note':
      return h('sup', { style: 'font-size:12px;line-height:0' }, inline.number);
    case 'break':
      return h('br');
    case 'answer':
      return { type: 'text', value: '____________' };
    case 'picture':
      return picture(inline.picture, pictures, most) ?? { type: 'text', value: inline.picture.alt };
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
export function picture({ path, alt }: Picture, pictures: HostedPictures, most: number): Element | undefined {
  const file = pictures.get(path);
  if (!file) return undefined;
  const width = Math.round(Math.min(file.width, most, (TALLEST * most * file.width) / file.height));
  return h('img', {
    src: file.address,
    alt,
    width,
    height: Math.round((file.height * width) / file.width),
    style: `width:100%;max-width:${width}px;height:auto;border:0;${look.small};font-style:italic`,
  });
}
