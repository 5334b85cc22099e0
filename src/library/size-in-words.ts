/**
 * The size of a file as people read it, in thousands of bytes.
 *
 * @example sizeInWords(48_200) // '48 KB'
 */
export const sizeInWords = (bytes: number): string =>
  bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
