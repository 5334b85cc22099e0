/** The colours of the brand outside its pages: the same values as in src/styles/tokens.css, which a test compares. */

/** The colours that a network may choose. One that has not chosen has that of all networks. */
export const networkColours = ['teal', 'rose', 'lime', 'apricot', 'slate'] as const;
export type NetworkColour = (typeof networkColours)[number];

/** On a light ground. */
export const colours = {
  employer: '#bcd6f7',
  wla: '#ffcf4d',
  partner: '#bfe3c3',
  network: '#dccbf2',
  plain: '#f1e8d1',
  teal: '#a8ddd6',
  rose: '#f6c4d2',
  lime: '#d3e28d',
  apricot: '#ffc596',
  slate: '#c6d1de',
  signal: '#b8321a',
  ink: '#1c1914',
  card: '#fffdf8',
} as const;

/** On a dark ground. */
export const coloursOnInk = { signal: '#ff9a76', ink: '#f7efdd' } as const;

/** What each colour stands for. */
export const meanings = [
  { colour: 'wla', name: 'Yellow', meaning: 'Workplace Learning Advocates' },
  { colour: 'employer', name: 'Blue', meaning: 'Employers' },
  { colour: 'partner', name: 'Green', meaning: 'Partners' },
  { colour: 'network', name: 'Violet', meaning: 'Networks' },
  { colour: 'signal', name: 'Red-brown', meaning: 'What to do next' },
  { colour: 'ink', name: 'Ink', meaning: 'Text and edges' },
  { colour: 'card', name: 'Paper', meaning: 'The ground' },
] as const satisfies { colour: keyof typeof colours; name: string; meaning: string }[];
