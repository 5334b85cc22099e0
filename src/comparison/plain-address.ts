/** The mark of its content that a build puts into the name of a file: `_astro/plan.DkV3_x1a_Z2abc.pdf`. */
const BUILT = /^(\/_astro\/(?:.*\/)?[^/]+?)\.[\w-]{8,}(?:_[\w-]+)?(\.\w+)$/;

/** The name of a file as an editor knows it, without the mark that a build put into it. */
export const withoutMark = (path: string): string => path.replace(BUILT, '$1$2');

/**
 * An address as a reader would say it: from the front page where it is one of the site's own, and without the mark that
 * a build puts into names of files. So the same link is the same in two builds, and at two public addresses.
 *
 * @param origin the public address of the site
 */
export function plainAddress(address: string, origin: string): string {
  const path = origin !== '' && address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  return withoutMark(path);
}
