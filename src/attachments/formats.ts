import { extname } from 'node:path';

/** How the inside of a file is looked at. */
export type Family = 'pdf' | 'office' | 'open-document' | 'table' | 'text' | 'picture' | 'film' | 'captions';

/** A kind of file that may ship as it is. */
export interface Format {
  family: Family;
  /** What it is called, in a word that people know. */
  name: string;
}

/** The kinds of files that may ship as they are, by their endings. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ['.pdf', { family: 'pdf', name: 'PDF' }],
  ['.docx', { family: 'office', name: 'Word' }],
  ['.pptx', { family: 'office', name: 'PowerPoint' }],
  ['.xlsx', { family: 'office', name: 'Excel' }],
  ['.odt', { family: 'open-document', name: 'OpenDocument text' }],
  ['.odp', { family: 'open-document', name: 'OpenDocument slides' }],
  ['.ods', { family: 'open-document', name: 'OpenDocument spreadsheet' }],
  ['.csv', { family: 'table', name: 'CSV' }],
  ['.txt', { family: 'text', name: 'Plain text' }],
  ['.jpg', { family: 'picture', name: 'JPEG picture' }],
  ['.jpeg', { family: 'picture', name: 'JPEG picture' }],
  ['.png', { family: 'picture', name: 'PNG picture' }],
  ['.webp', { family: 'picture', name: 'WebP picture' }],
  ['.mp4', { family: 'film', name: 'MP4 film' }],
  ['.webm', { family: 'film', name: 'WebM film' }],
  ['.vtt', { family: 'captions', name: 'Captions' }],
]);

/** The ending of a file's name, in small letters. */
export const endingOf = (name: string): string => extname(name).toLowerCase();

/** Whether a name is that of a picture that may ship as it is. */
export const isPicture = (name: string): boolean => formats.get(endingOf(name))?.family === 'picture';

/** A file is offered under its name, as what it is: the two may differ only where everybody calls both the same. */
export const sameEnding = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (ending: string) => ending.replace('jpeg', 'jpg');
