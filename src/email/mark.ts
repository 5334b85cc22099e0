import { colours } from '../brand/colours.ts';
import { mark } from '../brand/mark.ts';
import { rasterise } from '../brand/rasterise.ts';

/** The mark on a sheet of its own: whatever a mail program makes of the colours round it, it can be seen. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" rx="12" fill="${colours.card}"/><g transform="translate(8 8)"><path fill="${colours.signal}" d="${mark.left}"/><path fill="${colours.ink}" d="${mark.right}"/></g></svg>`;

/** The mark at the top of letters, as a PNG for screens of twice the pixels. Mail programs show no SVG. */
export const letterMark = (): Promise<Buffer> => rasterise(picture, 128);
