import type { BodyLookups } from '../../src/markdown/component.ts';

/** What a text may show from elsewhere: one of each, whatever it is called, and nothing that is called "none". */
export const lookups: BodyLookups = {
  evidence: (name) =>
    name === 'none'
      ? undefined
      : {
          value: 'Over 70',
          unit: 'bees & "keepers"',
          statement: 'Over <70> keepers hum.',
          period: 'To 2012',
          scope: 'Lincoln',
          strength: 'counted',
          strand: 'wla',
          order: 10,
          source: { title: 'A report' },
        },
  resource: (name) =>
    name === 'none'
      ? undefined
      : { title: `Plan <${name}>`, address: `/resources/${name}/`, kind: 'Poster', minutes: 5 },
  picture: (src) =>
    src === './none.jpg' ? undefined : { src: '/a.webp', srcset: '/a.webp 360w', width: 40, height: 30 },
  file: (src) => `/files/${src.replace('./', '')}`,
};
