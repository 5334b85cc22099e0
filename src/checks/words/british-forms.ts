/** American endings and what stands for them in Britain. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/or(s|ed|ing|ful|able|less|ite|ites)?$/, 'our$1'],
  [/ter(s)?$/, 'tre$1'],
  [/ter(ed|ing)$/, 'tr$1'],
  [/og(s)?$/, 'ogue$1'],
  [/([ai])z(e[ds]?|ers?|ing|ations?|able)$/, '$1s$2'],
  [/yz(e[ds]?|ers?|ing)$/, 'ys$1'],
  [/l(ed|ing|ers?)$/, 'll$1'],
  [/ll(s|ment|ments)?$/, 'l$1'],
  [/ense(s)?$/, 'ence$1'],
  [/m$/, 'mme'],
  [/ms$/, 'mmes'],
];

/** How an American spelling may be written in Britain: words to look up, likeliest first. */
export const britishForms = (word: string): string[] =>
  ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, form]) => word.replace(ending, form));

/** Words in which a z belongs, though a word with an s is in the dictionary as well. */
const WITH_Z = /^(?:ap|over|under)?(?:pri|sei|si|mai|bai|assi)z|^(?:cap|down|out|re|super|up)siz/;

/**
 * The form with an s that this site uses, for a word that dictionaries take with either letter (organize, analyze);
 * undefined for every other word.
 */
export function withS(word: string): string | undefined {
  if (WITH_Z.test(word) || !/(?:iz|yz)(?:e[ds]?|ers?|ing|ations?|able)$/.test(word)) return undefined;
  return word.replace(/z(e[ds]?|ers?|ing|ations?|able)$/, 's$1');
}
