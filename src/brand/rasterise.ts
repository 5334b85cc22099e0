import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

/**
 * Draws SVG as PNG with a clear ground, in few colours so that it stays small. The drawing must hold no text.
 *
 * @param width how wide the picture is, in pixels
 */
export async function rasterise(svg: string, width: number): Promise<Buffer> {
  const drawn = await renderAsync(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  return sharp(drawn.pixels, { raw: { width: drawn.width, height: drawn.height, channels: 4 } })
    .png({ palette: true, colours: 48, dither: 0, effort: 1, compressionLevel: 9 })
    .toBuffer();
}
