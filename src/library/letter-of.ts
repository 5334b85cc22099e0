/** Issues of the newsletter as letters: what an e-mail holds of the page. */
import type { Letter } from '../email/letter.ts';
import { withSoundTexts } from '../documents/sound-text.ts';
import { withWholeAddresses } from '../documents/whole-addresses.ts';
import { siteAddress } from '../hosting/site-address.ts';
import { bodyBlocks } from './bodies.ts';
import { printedDay } from './dates.ts';
import { sourceWords } from './around-text.ts';
import { settings, type LibraryEntry } from './index.ts';
import { itemsOf } from './newsletter-items.ts';

/** An issue as a letter, with the words of its page in their order. */
export async function letterOf(issue: LibraryEntry<'newsletters'>): Promise<Letter> {
  const { id, title, summary, number, published, sources = [] } = issue.data;
  const { name, tagline, contact, feeds, newsletter } = await settings();
  const page = new URL(issue.address, siteAddress());
  const whole = (address: string) => new URL(address, page).href;
  return withSoundTexts({
    id,
    title,
    summary,
    kindName: `Newsletter, issue ${number}`,
    published,
    day: printedDay(published),
    address: page.href,
    blocks: withWholeAddresses(await bodyBlocks(issue), page),
    items: (await itemsOf(issue)).map((item) => ({ ...item, address: whole(item.address) })),
    sources: sources.map(sourceWords),
    sender: {
      name,
      tagline,
      authority: feeds.authority,
      email: contact.email ?? undefined,
      postal: contact.address ?? undefined,
      privacy: whole('/privacy/'),
      unsubscribe: newsletter?.unsubscribe ?? undefined,
    },
    mark: whole('/email/mark.png'),
  });
}
