/** Issues of the newsletter as letters: what an e-mail holds of the page. */
import { withSoundTexts } from '../documents/sound-text.ts';
import { withWholeAddresses } from '../documents/whole-addresses.ts';
import type { Letter } from '../email/letter.ts';
import { LETTER_FOLDER } from '../email/letter-folder.ts';
import { siteAddress } from '../hosting/site-address.ts';
import { kindNameOf, sourceWords } from './around-text.ts';
import { bodyBlocks } from './bodies.ts';
import { printedDay } from './dates.ts';
import { settings, type LibraryEntry } from './index.ts';
import { itemsOf } from './newsletter-items.ts';
import { onceEach } from './once.ts';

/** An issue as a letter, with the words of its page in their order: worked out once for its forms, their sizes and its pictures. */
export const letterOf = onceEach(async (issue: LibraryEntry<'newsletters'>): Promise<Letter> => {
  const { id, title, summary, published, sources = [] } = issue.data;
  const { name, tagline, contact, feeds, newsletter } = await settings();
  const page = new URL(issue.address, siteAddress());
  const whole = (address: string) => new URL(address, page).href;
  return withSoundTexts({
    id,
    title,
    summary,
    kindName: kindNameOf(issue),
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
    mark: whole(`/${LETTER_FOLDER}mark.png`),
  });
});
