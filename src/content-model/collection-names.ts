/** The names of the collections, which are the names of their folders. */
export const collectionNames = [
  'stories',
  'guides',
  'networks',
  'newsletters',
  'resources',
  'events',
  'evidence',
  'glossary',
  'partners',
  'topics',
  'pages',
] as const;

export type CollectionName = (typeof collectionNames)[number];
