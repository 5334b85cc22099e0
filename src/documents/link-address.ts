/** What a link in a document, a letter or a feed may open. */
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * A whole address without spaces and signs of its own, as a document, a letter or a feed may hold it: Word calls a file
 * corrupt for an address that is none.
 *
 * @returns undefined where the address is none, or would run something
 */
export function linkAddress(address: string): string | undefined {
  const url = URL.parse(address);
  return url && SCHEMES.includes(url.protocol) ? url.href : undefined;
}
