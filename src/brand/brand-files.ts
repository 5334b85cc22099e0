/** What partners and networks take away: the marks, the colours and the templates, each under its name in the brand pack. */
import type { CalendarDay } from '../content-model/calendar-day.ts';
import { letterTemplate } from '../documents/letter-template.ts';
import { posterTemplate } from '../documents/poster-template.ts';
import { findPoster, type PosterWords } from '../documents/poster-words.ts';
import type { TemplateBrand } from '../documents/template-brand.ts';
import { documentOf } from '../library/document-of.ts';
import { networks, page, resources, settings, type LibraryEntry } from '../library/index.ts';
import { once } from '../library/once.ts';
import { colourSheet, colourStyles } from './colour-sheet.ts';
import { colours } from './colours.ts';
import { inks, nameMarkPicture, symbolPicture, type Ink, type MarkNetwork } from './mark-picture.ts';
import { networkLetters } from './network-letters.ts';
import { rasterise } from './rasterise.ts';

/** A file of the brand, made when it is asked for. */
export interface BrandFile {
  /** Its path in the pack, and after `/brand/` on the site: `marks/symbol-black.png`. */
  path: string;
  /** What it is, in a few words. */
  what: string;
  bytes: () => Promise<Uint8Array>;
}

/** How wide the marks are as PNG, in pixels: wide enough for a poster of A3 at 150 dots an inch. */
const WIDTHS = { symbol: 1024, 'name-mark': 1600, banner: 2000 };
const inkNames: Record<Ink, string> = {
  colour: 'in colour',
  'on-dark': 'in colour, for a dark ground',
  black: 'in black alone',
  white: 'in white alone',
};

/** Every file of the brand, the national ones first, in the same order each time. Each is made once. */
export const brandFiles = once(async (): Promise<BrandFile[]> =>
  (await list()).map((file) => ({ ...file, bytes: once(file.bytes) })),
);

async function list(): Promise<BrandFile[]> {
  const { name, shortName } = await settings();
  const day = await brandDay();
  const brand = async (network?: MarkNetwork): Promise<TemplateBrand> => ({
    name,
    shortName,
    network: network?.title,
    symbol: await rasterise(symbolPicture('colour', network), WIDTHS.symbol),
    signal: colours.signal,
    ink: colours.ink,
    wla: network?.colour ?? colours.wla,
    day,
  });
  const poster = await posterWords();
  const text = (words: string) => async () => new TextEncoder().encode(words);
  return [
    ...marks('marks', 'The', name),
    { path: 'colours/colours.svg', what: 'The colours, with what each stands for', bytes: text(colourSheet()) },
    { path: 'colours/colours.css', what: 'The colours, for style sheets', bytes: text(colourStyles()) },
    ...templates('templates', () => brand(), poster),
    ...(await networks()).flatMap((network) => {
      const folder = `networks/${network.name}`;
      const own = markNetwork(network);
      return [...marks(folder, own.title, name, own), ...templates(folder, () => brand(own), poster)];
    }),
  ];
}

/** The day that the files of the brand carry: that of the last change of its page. */
export async function brandDay(): Promise<CalendarDay> {
  const { reviewed, updated = reviewed } = (await page('brand')).data;
  return updated;
}

/** The file of a mark without its extension: `symbol`, `name-mark-black`. */
export const markFile = (kind: keyof typeof WIDTHS, ink: Ink): string => (ink === 'colour' ? kind : `${kind}-${ink}`);

/** A network as its mark shows it. */
const markNetwork = ({ data }: LibraryEntry<'networks'>): MarkNetwork => ({
  title: data.title,
  letters: networkLetters(data),
  colour: colours[data.colour ?? 'network'],
});

function marks(folder: string, whose: string, name: string, network?: MarkNetwork): BrandFile[] {
  return inks.flatMap((ink) =>
    (
      [
        ['symbol', `${whose} symbol`, () => symbolPicture(ink, network)],
        ['name-mark', `${whose} name mark`, () => nameMarkPicture(name, 'stacked', ink, network)],
        ...(network
          ? []
          : [['banner', `${whose} name mark in one line`, () => nameMarkPicture(name, 'banner', ink)] as const]),
      ] as const
    ).flatMap(([kind, what, draw]) => {
      const path = `${folder}/${markFile(kind, ink)}`;
      return [
        { path: `${path}.svg`, what: `${what}, ${inkNames[ink]}`, bytes: async () => new TextEncoder().encode(draw()) },
        { path: `${path}.png`, what: `${what}, ${inkNames[ink]}`, bytes: () => rasterise(draw(), WIDTHS[kind]) },
      ];
    }),
  );
}

/** The poster that says who the Workplace Learning Advocate is: a resource, by the name of its file. */
const POSTER = 'poster-ask-me-about-learning';

/** A poster, in the words of a resource. */
interface Poster {
  title: string;
  words: PosterWords;
}

/** The words for the posters of the pack; undefined where no resource is a poster that can be filled in. */
async function posterWords(): Promise<Poster | undefined> {
  const posters = (await resources()).filter(({ data }) => data.kind === 'poster');
  posters.sort((a, b) => Number(b.name === POSTER) - Number(a.name === POSTER));
  for (const poster of posters) {
    const words = findPoster((await documentOf(poster)).blocks)?.poster;
    if (words) return { title: poster.data.title, words };
  }
  return undefined;
}

function templates(folder: string, brandOf: () => Promise<TemplateBrand>, poster: Poster | undefined): BrandFile[] {
  const brand = once(brandOf);
  const letter: BrandFile = {
    path: `${folder}/letter.docx`,
    what: 'A letter to fill in, for Word',
    bytes: async () => letterTemplate(await brand()),
  };
  if (!poster) return [letter];
  return [
    letter,
    {
      path: `${folder}/poster.docx`,
      what: 'A poster to fill in, for Word',
      bytes: async () => posterTemplate(await brand(), poster.title, poster.words),
    },
  ];
}
