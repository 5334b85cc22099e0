import type { Element } from 'hast';
import type { Picture } from '../document.ts';
import { numberOf } from './hast.ts';

/** The picture of an `img`. Its path is what the lookup of pictures gave as its address. */
export const pictureOf = ({ properties }: Element): Picture => ({
  path: String(properties['src'] ?? ''),
  alt: String(properties['alt'] ?? ''),
  width: numberOf(properties['width'], 0),
  height: numberOf(properties['height'], 0),
});
