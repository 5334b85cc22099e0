import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import type { Door } from '../library/doors.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardElement, LINE_HEIGHT, TITLE, WORDS, WORDS_HEIGHT } from './card-element.ts';
import textFont from './fonts/atkinson-hyperlegible-next-600.ttf?inline';
import moreHeadlineFont from './fonts/bricolage-grotesque-750-more.ttf?inline';
import headlineFont from './fonts/bricolage-grotesque-750.ttf?inline';
import { settable } from './letters.ts';
import { titleSettings } from './title-size.ts';

/** What a social card says, and the door whose colour it has. */
export interface SocialCard {
  title: string;
  /** A few words over the title: "Story". */
  kind: string;
  door?: Door | undefined;
  /** The name of the site, at the foot. */
  name: string;
}

const LINES = 5;

const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
const fonts = [
  { name: 'Headline', data: bytesOf(headlineFont) },
  { name: 'More', data: bytesOf(moreHeadlineFont) },
  { name: 'Text', data: bytesOf(textFont) },
];

/**
 * Draws the picture that social networks show beside a link: a title on the colour of its door, as something said. The
 * title is never cut: a long one is set smaller. The same card gives the same bytes.
 *
 * @returns a PNG of 1200 x 630
 */
export async function drawSocialCard({ title, kind, door, name }: SocialCard): Promise<Buffer> {
  const svg = await layOut({
    title: settable(title) || settable(name),
    kind: settable(kind),
    door,
    name: settable(name),
  });
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}

/** A card as SVG, its title at the largest size that fits. */
async function layOut(card: SocialCard): Promise<string> {
  let svg = '';
  for (const setting of titleSettings(card.title)) {
    const heights: Record<string, number> = {};
    svg = await satori(cardElement(card, setting), {
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      fonts,
      onNodeDetected: ({ key, height }) => (heights[key ?? ''] = height),
    });
    const lines = Math.round((heights[TITLE] ?? 0) / (setting.size * LINE_HEIGHT));
    if (lines <= LINES && (heights[WORDS] ?? 0) <= WORDS_HEIGHT) break;
  }
  return svg;
}
