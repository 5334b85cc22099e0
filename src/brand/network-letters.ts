import type { Network } from '../content-model/networks.ts';

const SMALL_WORDS = new Set(['And', 'Of', 'The', 'Network', 'Networks', 'Region', 'Regional']);

/**
 * The letters in the mark of a network: those that it has chosen, or else the first letters of its title.
 *
 * @example networkLetters({ title: 'North West network' }) // 'NW'
 * @returns one to three capital letters, or none where the title has no letter that the mark can hold
 */
export function networkLetters({ title, letters }: Pick<Network, 'title' | 'letters'>): string {
  if (letters) return letters;
  return title
    .normalize('NFD')
    .split(/[^\p{L}\p{M}’']+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .filter((letter) => /[A-Z]/.test(letter))
    .slice(0, 3)
    .join('');
}
