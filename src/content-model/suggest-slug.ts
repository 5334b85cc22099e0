import GithubSlugger from 'github-slugger';

/**
 * A name that files and addresses can have, near to what was written.
 *
 * @example suggestSlug('My Story: Café & #1') // 'my-story-cafe-1'
 */
export function suggestSlug(written: string): string {
  const letters = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim();
  return new GithubSlugger().slug(letters).replace(/-+/g, '-') || 'my-page';
}
