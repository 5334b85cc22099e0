/** How a social card is laid out: the elements that satori makes into a drawing. */
import { colours, coloursOnInk } from '../brand/colours.ts';
import { mark } from '../brand/mark.ts';
import type { SocialCard } from './social-card.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
const EDGE = 72;
const FOOT = 118;
/** What the words of a card may fill. */
export const WORDS_WIDTH = CARD_WIDTH - 2 * EDGE;
export const WORDS_HEIGHT = CARD_HEIGHT - FOOT - EDGE;
export const LINE_HEIGHT = 1.06;
/** The keys of the boxes that are measured. */
export const WORDS = 'words';
export const TITLE = 'title';

/** How the title is set. */
export interface Setting {
  size: number;
  /** Whether a word that is wider than the card is broken. */
  breaks: boolean;
}

/** A card: the words on the colour of their door, whose tail points to the name of the site. */
export function cardElement({ title, kind, door, name }: SocialCard, { size, breaks }: Setting) {
  const ground = colours[door ?? 'plain'];
  const headline = {
    fontFamily: 'Headline, More, Text',
    fontSize: size,
    letterSpacing: '-0.025em',
    lineHeight: LINE_HEIGHT,
    ...(breaks ? { wordBreak: 'break-word' } : { textWrap: 'balance' }),
  };
  return box(
    { width: '100%', height: '100%', flexDirection: 'column', background: ground, fontFamily: 'Text, Headline, More' },
    box(
      { flexGrow: 1, flexDirection: 'column', justifyContent: 'center', padding: `0 ${EDGE}px`, color: colours.ink },
      {
        ...box({ flexDirection: 'column' }, box({ marginBottom: 16, fontSize: 36, lineHeight: 1.2 }, kind), {
          ...box(headline, title),
          key: TITLE,
        }),
        key: WORDS,
      },
    ),
    box(
      { height: FOOT, alignItems: 'center', padding: `0 ${EDGE}px`, background: colours.ink, color: coloursOnInk.ink },
      drawing(112, FOOT, '0 0 112 118', { d: 'M0 0h90L16 60z', fill: ground }),
      drawing(
        68,
        68,
        mark.viewBox,
        { d: mark.left, fill: coloursOnInk.signal },
        { d: mark.right, fill: coloursOnInk.ink },
      ),
      box({ marginLeft: 20, fontSize: name.length > 40 ? 26 : 36 }, name),
    ),
  );
}

const box = (style: Record<string, string | number>, ...children: unknown[]) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const drawing = (width: number, height: number, viewBox: string, ...paths: { d: string; fill: string }[]) => ({
  type: 'svg',
  props: { width, height, viewBox, children: paths.map((props) => ({ type: 'path', props })) },
});
