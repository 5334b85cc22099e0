/** The picture that telephones show for the site on their home screens: the mark on paper, 180 by 180. */
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { colours } from '../brand/colours.ts';
import { symbolPicture } from '../brand/mark-picture.ts';
import { rasterise } from '../brand/rasterise.ts';

const SIDE = 180;
const EDGE = 18;

export const GET: APIRoute = async () => {
  const symbol = await rasterise(symbolPicture('colour'), SIDE - 2 * EDGE);
  const icon = await sharp({ create: { width: SIDE, height: SIDE, channels: 3, background: colours.card } })
    .composite([{ input: symbol, left: EDGE, top: EDGE }])
    .png({ palette: true, effort: 1 })
    .toBuffer();
  return new Response(new Uint8Array(icon), { headers: { 'content-type': 'image/png' } });
};
