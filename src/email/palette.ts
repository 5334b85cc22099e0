/** The colours of letters: those of the pages, as six figures, since mail programs know no variables. */
import { colours } from '../brand/colours.ts';

/** In a light scheme, and wherever a mail program changes nothing. */
export const light = {
  paper: '#fbf5e6',
  card: colours.card,
  shade: colours.plain,
  band: colours.partner,
  ink: colours.ink,
  link: '#1a4a8f',
  signal: colours.signal,
  onSignal: colours.card,
} as const;

export type ColourName = keyof typeof light;

/** Where a reader has asked for dark, and the mail program asks them. */
export const dark: Record<ColourName, string> = {
  paper: '#16140f',
  card: '#211e17',
  shade: '#2b271d',
  band: '#1d4a2b',
  ink: '#f7efdd',
  link: '#a9cbff',
  signal: '#ff9a76',
  onSignal: '#16140f',
};
