import type { EntryFile } from '../content-model/content-files.ts';

const posters = ['.pdf', '-a3.pdf', '-large-print.pdf', '-black-and-white.pdf', '.docx'] as const;

/** How the name of a document ends, after the name of its entry. */
export type DocumentEnding = (typeof posters)[number];

/**
 * The documents that an entry is offered as, those that are most asked for first; none where it has only a page. People
 * change resources, and only read the rest.
 *
 * @param kind of a resource, what it is
 */
export function documentEndings(
  { collection, name }: Pick<EntryFile, 'collection' | 'name'>,
  kind?: string,
): readonly DocumentEnding[] {
  if (collection === 'resources') return kind === 'poster' ? posters : ['.pdf', '.docx'];
  const isReport = collection === 'pages' && name === 'interim-report';
  return isReport || ['guides', 'stories', 'newsletters'].includes(collection) ? ['.pdf'] : [];
}
