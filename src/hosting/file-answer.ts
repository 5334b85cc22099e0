/** What files are that visitors take away or that search loads, by their ending (IANA media types). */
const types: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  txt: 'text/plain',
  html: 'text/html',
  eml: 'message/rfc822',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt',
  zip: 'application/zip',
  // Parts of the search index.
  ...Object.fromEntries(
    ['pagefind', 'pf_meta', 'pf_index', 'pf_filter', 'pf_fragment'].map((part) => [part, 'application/octet-stream']),
  ),
};

/** The media type of such a file, by its name; undefined for what is none. */
export const mediaType = (fileName: string): string | undefined =>
  types[fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()];

/** A file as an answer to a request, with its media type. */
export const fileAnswer = (fileName: string, bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), {
    headers: { 'content-type': mediaType(fileName) ?? 'application/octet-stream' },
  });
