/** How a file that people may take away is put into words. */
import { sizeInWords } from './size-in-words.ts';

/** What is known of a file. */
export interface FileFacts {
  format: string;
  edition?: string | undefined;
  bytes?: number | undefined;
  pages?: number | undefined;
  fillable?: boolean | undefined;
}

/**
 * What a file is, beside its title.
 *
 * @example fileForm({ format: 'PDF', edition: 'A3' }) // 'PDF, A3'
 */
export const fileForm = ({ format, edition }: FileFacts): string => [format, edition].filter(Boolean).join(', ');

/**
 * How large a file is, and how many pages it has.
 *
 * @example fileSize({ format: 'PDF', bytes: 120_000, pages: 7 }) // '120 KB, 7 pages'
 */
export const fileSize = ({ bytes, pages }: FileFacts): string =>
  [
    bytes !== undefined && sizeInWords(bytes),
    pages !== undefined && `${pages.toLocaleString('en-GB')} ${pages === 1 ? 'page' : 'pages'}`,
  ]
    .filter(Boolean)
    .join(', ');

/** The first file of each format: what a list has room for. */
export const firstOfEachFormat = <File extends FileFacts>(files: readonly File[]): File[] =>
  files.filter(({ format }, i) => files.findIndex((other) => other.format === format) === i);
