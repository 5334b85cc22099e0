/** An e-mail address. It looks back first, so that a long run of letters is not tried from each of them. */
export const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** The text with spaces in the place of addresses: what stands in them is not ours to spell. */
export const withoutAddresses = (text: string): string => withoutPieces(text, (piece) => /@|:\/\/|www\./i.test(piece));

/** The text with spaces in the place of some of its pieces, which are what stands between spaces. */
export const withoutPieces = (text: string, unwanted: (piece: string) => boolean): string =>
  text.replace(/\S+/g, (piece) => (unwanted(piece) ? ' '.repeat(piece.length) : piece));
