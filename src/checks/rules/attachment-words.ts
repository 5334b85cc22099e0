import { basename, extname } from 'node:path';
import { isPicture } from '../../attachments/formats.ts';
import { problem } from '../../content-model/problem.ts';
import type { TextRule } from '../text-rule.ts';
import { filesOf } from './attachment-text.ts';

/** What is said of a file to people who cannot open it is more than what it is called. (Of pictures, "picture-words" asks more.) */
export const attachmentWords: TextRule = {
  name: 'files to download are described',
  wants: ({ collection, value }) => collection === 'resources' && filesOf(value).length > 0,
  begin:
    ({ locate }) =>
    ({ entry }) =>
      filesOf(entry.value).flatMap((file, at) => {
        const [src = '', title = '', description = ''] = [file.src, file.title, file.description].map(plain);
        const names = new Set([title, src, basename(src), basename(src, extname(src))].map(plain));
        return description && !isPicture(src) && names.has(description)
          ? [problem('attachment-words', locate(entry, ['files', at, 'description']), { src: String(file.src) })]
          : [];
      }),
};

/** Words as they compare: without capitals, and without the signs that stand between them or end them. */
const plain = (words: unknown): string =>
  typeof words === 'string'
    ? words
        .toLowerCase()
        .replace(/[\s_-]+/g, ' ')
        .replace(/[.!\s]+$/, '')
        .trim()
    : '';
