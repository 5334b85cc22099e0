import { guideDoor, pageDoors } from '../library/doors.ts';
import { guides, networks, newsletters, pages, resources, settings, stories } from '../library/index.ts';
import { once } from '../library/once.ts';
import type { PageName } from '../content-model/pages.ts';
import type { SocialCard } from './social-card.ts';

/** How many stories have a card of their own, the newest first. Older ones share that of the list of stories. */
const NEWEST = 500;

/** Every social card of the site, by the address of its page. */
export const cardList = once(async (): Promise<Map<string, SocialCard>> => {
  const { name, tagline } = await settings();
  const entries: [list: { address: string; data: { title: string } }[], kind: string, door: SocialCard['door']][] = [
    [(await stories()).slice(0, NEWEST), 'Story', 'wla'],
    [await newsletters(), 'Newsletter', 'partner'],
    [await resources(), 'Resource', 'wla'],
  ];
  const cards = [
    ...(await pages()).map((page) => ({
      address: page.address,
      title: page.data.title,
      kind: tagline,
      door: pageDoors[page.name as PageName],
    })),
    ...(await guides()).map(({ address, data }) => ({
      address,
      title: data.title,
      kind: 'Guide',
      door: guideDoor(data),
    })),
    ...(await networks()).map(({ address, data }) => ({
      address,
      title: data.title,
      kind: 'Network',
      door: data.colour ?? ('network' as const),
    })),
    ...entries.flatMap(([list, kind, door]) =>
      list.map(({ address, data }) => ({ address, title: data.title, kind, door })),
    ),
  ];
  return new Map(cards.map(({ address, ...card }) => [address, { ...card, name }]));
});

/**
 * The card for a page: its own, or else that of the nearest page above it.
 *
 * @param address the address of the page, such as `/stories/topic/careers/`
 * @returns the address of the picture, and its words for people who cannot see it
 */
export async function cardFor(address: string): Promise<{ src: string; alt: string }> {
  const cards = await cardList();
  let page = address;
  while (page !== '/' && !cards.has(page)) page = page.replace(/[^/]*\/?$/, '') || '/';
  return { src: `/cards/${cardName(page)}.png`, alt: cards.get(page)?.title ?? '' };
}

/** What the card of a page is called: `stories/jane`; `index` for the front page. */
export const cardName = (page: string): string => page.replace(/^\/|\/$/g, '') || 'index';
