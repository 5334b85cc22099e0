/** Elements that stand inside a sentence. All others part words, where the text of a page is read without its HTML. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b cite code del dfn em i ins kbd mark q s small span strong sub sup time u'.split(' '),
);
