/** Small square pictures of the mark on paper: for the home screens of telephones, and beside feeds. */
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { colours } from '../brand/colours.ts';
import { symbolPicture } from '../brand/mark-picture.ts';
import { rasterise } from '../brand/rasterise.ts';
import { FEED_PICTURE } from '../feeds/feed-addresses.ts';

/** How much of a side is edge. */
const EDGE = 0.1;

export const getStaticPaths = (() => [
  { params: { icon: 'apple-touch-icon' }, props: { side: 180 } },
  { params: { icon: FEED_PICTURE.address.slice(1, -'.png'.length) }, props: { side: FEED_PICTURE.side } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ side: number }> = async ({ props: { side } }) => {
  const edge = Math.round(side * EDGE);
  const symbol = await rasterise(symbolPicture('colour'), side - 2 * edge);
  const icon = await sharp({ create: { width: side, height: side, channels: 3, background: colours.card } })
    .composite([{ input: symbol, left: edge, top: edge }])
    .png({ palette: true, effort: 1 })
    .toBuffer();
  return new Response(new Uint8Array(icon), { headers: { 'content-type': 'image/png' } });
};
