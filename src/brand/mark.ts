/**
 * The mark, on a square of 64: two speech shapes that meet as an open book. Somebody talks, somebody learns. (The icon of
 * the tab, `public/favicon.svg`, is served as it is and holds the same two shapes.)
 */
export const mark = {
  viewBox: '0 0 64 64',
  left: 'M31 15C24 8 13 7 4 10v31c3-.8 5-1 8-1L9 56l13-14.5c4 1 7 2.5 9 4.5z',
  right: 'M33 15c7-7 18-8 27-5v31c-3-.8-5-1-8-1l3 16-13-14.5c-4 1-7 2.5-9 4.5z',
};
