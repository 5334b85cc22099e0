/** What a link in a document may open. */
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * An address as Word takes it, without spaces and signs of its own: it calls a file corrupt for an address that is none.
 *
 * @returns undefined where the address is none, or would run something
 */
export function linkAddress(address: string): string | undefined {
  const url = URL.parse(address);
  return url && SCHEMES.includes(url.protocol) ? url.href : undefined;
}
