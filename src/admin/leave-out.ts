import type { Plugin } from 'vite';

/** What Sveltia can do and this form never does: colour code, draw maps, change the format of pictures. */
const NEVER_USED =
  /^(?:@shikijs\/|leaflet\/|terra-draw|svgo\/|\.\/chunks\/(?:shiki-engine|heic|webp)|\.\.\/locales\/(?!en-GB))/;
const THEIR_FILES = /new URL\(`assets\/(?:heic|webp|marker)[^`]*`,\s*import\.meta\.url\)\.href/g;
const SVELTIA = /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/;
const NOTHING = '\0left-out-of-the-form';

/** Keeps out of the site the parts of Sveltia CMS that the form never uses: some 400 files, most of them grammars. */
export const leaveOut = (): Plugin => ({
  name: 'leave-out-of-the-form',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer && SVELTIA.test(importer) && NEVER_USED.test(source) ? NOTHING : undefined,
  load: (id) => (id === NOTHING ? 'export default {}' : undefined),
  transform: (code, id) => (SVELTIA.test(id) ? { code: code.replace(THEIR_FILES, "''"), map: null } : undefined),
});
