import type { Plugin } from 'vite';

/** What Sveltia can do and this form never does: colour code, draw maps, change the format of pictures. */
const NEVER_USED =
  /^(?:@shikijs\/|leaflet\/|terra-draw|svgo\/|\.\/chunks\/(?:shiki-engine|heic|webp)|\.\.\/locales\/(?!en-GB))/;
const THEIR_FILES = /new URL\(`assets\/(?:heic|webp|marker)[^`]*`,\s*import\.meta\.url\)\.href/g;
/** What Sveltia would ask other hosts for: its fonts, which it also brings along, and whether GitHub is well. */
const FONTS_ELSEWHERE = /@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g;
const STATUS_ELSEWHERE = 'https://www.githubstatus.com/api/v2/status.json';
const SVELTIA = /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/;
const NOTHING = '\0left-out-of-the-form';

/**
 * Keeps out of the site the parts of Sveltia CMS that the form never uses, some 400 files, and what it would ask of hosts
 * that are neither this site nor GitHub.
 *
 * @throws where the package no longer has what is to be left out: then somebody must look at its new version
 */
export const leaveOut = (): Plugin => ({
  name: 'leave-out-of-the-form',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer && SVELTIA.test(importer) && NEVER_USED.test(source) ? NOTHING : undefined,
  load: (id) => (id === NOTHING ? 'export default {}' : undefined),
  transform: (code, id) => (SVELTIA.test(id) ? { code: withoutOtherHosts(code), map: null } : undefined),
});

/** The code of Sveltia CMS without the files and the requests that the form never needs. */
export function withoutOtherHosts(code: string): string {
  return [
    [THEIR_FILES, "''"],
    [FONTS_ELSEWHERE, ''],
    [STATUS_ELSEWHERE, 'data:application/json,{}'],
  ].reduce<string>((text, [what, instead]) => {
    const next = text.replaceAll(what as string, instead as string);
    if (next === text) throw new Error(`Sveltia CMS has changed: ${String(what)} is not in it. Look at leave-out.ts.`);
    return next;
  }, code);
}
