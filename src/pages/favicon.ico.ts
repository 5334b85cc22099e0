/** The icon for what names none: a feed that is opened in a browser. Pages name `favicon.svg`. */
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { ico } from '../brand/ico.ts';
import { symbolPicture } from '../brand/mark-picture.ts';
import { rasterise } from '../brand/rasterise.ts';

const SIDE = 32;

export const GET: APIRoute = async () => {
  const symbol = await sharp(await rasterise(symbolPicture('colour'), SIDE))
    .resize(SIDE, SIDE, { fit: 'contain', background: 'transparent' })
    .ensureAlpha()
    .png()
    .toBuffer();
  return new Response(new Uint8Array(ico(symbol, SIDE)), { headers: { 'content-type': 'image/vnd.microsoft.icon' } });
};
