/** Words for people, from the names that the schemas use. */

/** Names that are short for something, as people write them. */
const SHORT: Readonly<Record<string, string>> = { id: 'ID', url: 'Web address', src: 'File', alt: 'Alternative text' };

/**
 * The label of a field or of a choice.
 *
 * @example labelOf('employerSize') // 'Employer size'
 * @example labelOf('own-first-name') // 'Own first name'
 */
export function labelOf(name: string): string {
  const short = SHORT[name];
  if (short) return short;
  const words = name.replace(/-/g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * What one item of a list is called.
 *
 * @example oneOf('Places') // 'Place'
 */
export const oneOf = (label: string): string => (/ as$/.test(label) ? label : label.replace(/([^s])s$/, '$1'));
