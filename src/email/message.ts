import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { unsubscribeAddress } from '../content-model/unsubscribe-target.ts';
import type { Letter } from './letter.ts';

/**
 * A letter as a message that somebody may open, address and send (RFC 5322): the plain text first, then the HTML, so that
 * a mail program shows the last that it can (RFC 2046, section 5.1.4). The same letter gives the same bytes.
 *
 * It is a draft: `X-Unsent: 1` lets Outlook open it to be sent. It comes from nobody and goes to nobody unless the site
 * has an address of its own: the program of whoever sends it fills that in, and an invented sender would only bounce.
 */
export async function letterMessage(letter: Letter, { html, text }: { html: string; text: string }): Promise<Buffer> {
  const { id, title, published, sender } = letter;
  const unsubscribe = unsubscribeAddress(sender.unsubscribe);
  const mail = new MailComposer({
    ...(sender.email && { from: { name: headerText(sender.name), address: sender.email } }),
    subject: headerText(title),
    date: new Date(`${published}T09:00:00Z`),
    messageId: `<newsletters.${id}@${sender.authority}>`,
    headers: {
      'Content-Language': 'en-GB',
      'X-Unsent': '1',
      // Mail programs offer it beside the letter (RFC 2369, section 3.2).
      ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>` }),
    },
    text,
    html,
    encoding: 'quoted-printable',
    // Nothing of the computer that builds, and nothing of the web, is ever read into a message.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  }).compile();
  // What stands between the parts cannot stand in them, whatever an editor writes.
  mail.baseBoundary = createHash('sha256').update(text).update(html).digest('hex').slice(0, 32);
  return withoutFromLines(await mail.build());
}

/**
 * A message in which no line of a part begins with "From ", which folders of mail take for the beginning of the next
 * message (RFC 2049, section 3). It means the same: the first letter is written as a number, and the line goes on below.
 */
const withoutFromLines = (message: Buffer): Buffer =>
  Buffer.from(message.toString('latin1').replace(/^From /gm, '=46rom=\r\n '), 'latin1');

/** Controls, and signs that turn the direction of all that follows: in a header they only mislead. */
const NOT_IN_HEADERS = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/**
 * Words for a header: on one line.
 *
 * @example headerText('Bees\r\nBcc: all@example.org') // 'Bees Bcc: all@example.org'
 */
export const headerText = (words: string): string =>
  words.toWellFormed().replace(NOT_IN_HEADERS, ' ').replace(/\s+/g, ' ').trim();
