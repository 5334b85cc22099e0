import { contentFiles } from '../../src/content-model/content-files.ts';
import { readEntryFile } from '../../src/content-model/entry-file.ts';
import type { BodySource } from '../../src/markdown/with-outline.ts';

/** The text of each entry of the real content that has one. */
export const contentTexts: readonly BodySource[] = contentFiles('content')
  .entries.filter(({ format }) => format !== 'yaml')
  .map((file) => {
    const { body } = readEntryFile('content', file);
    if (!body) throw new Error(`${file.path} cannot be read.`);
    return body;
  });
