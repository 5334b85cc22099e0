import { colours } from '../../brand/colours.ts';
import type { Document } from '../document.ts';
import type { TemplateBrand } from '../template-brand.ts';

/** What a document has of the brand: the colour of its page, and who publishes it. */
export const brandOf = ({ publisher, colour, day }: Document, symbol: Uint8Array): TemplateBrand => ({
  name: publisher,
  shortName: publisher,
  symbol,
  signal: colours.signal,
  ink: colours.ink,
  wla: colour,
  day,
});
