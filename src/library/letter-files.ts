/** The files that an issue is offered as for e-mail, and the pictures that its letter loads. */
import { join } from 'node:path';
import { contentRoot } from '../content-model/content-root.ts';
import { unsubscribeAddress } from '../content-model/unsubscribe-target.ts';
import { kept } from '../documents/kept.ts';
import { paperPicture } from '../documents/paper-picture.ts';
import { picturesOf } from '../documents/pictures-of.ts';
import { LETTER_FOLDER } from '../email/letter-folder.ts';
import { letterHtml } from '../email/html/letter-html.ts';
import type { Letter } from '../email/letter.ts';
import type { HostedPictures } from '../documents/hosted-pictures.ts';
import { light } from '../email/palette.ts';
import { letterMark } from '../email/mark.ts';
import { letterMessage } from '../email/message.ts';
import { pictureNames } from '../email/picture-names.ts';
import { letterText } from '../email/text/letter-text.ts';
import { siteAddress } from '../hosting/site-address.ts';
import { newsletters, type LibraryEntry } from './index.ts';
import { letterOf } from './letter-of.ts';

/** How wide or high a picture of a letter is at most, in pixels: twice what a letter has room for. */
const LONGEST_SIDE = 1200;

/** A file for e-mail, by its path below `/email/`. */
export interface LetterFile {
  path: string;
  bytes: () => Promise<Uint8Array>;
}

type Issue = LibraryEntry<'newsletters'>;
type Form = 'html' | 'txt' | 'eml';
const forms: readonly Form[] = ['html', 'txt', 'eml'];

/** All files for e-mail: the three forms of each issue, its pictures, and the mark of all letters. */
export async function letterFiles(): Promise<LetterFile[]> {
  const issues = await newsletters();
  const files = await Promise.all(
    issues.map(async (issue): Promise<LetterFile[]> => {
      const letter = await letterOf(issue);
      return [
        ...forms.map((form) => ({
          path: `${issue.name}.${form}`,
          bytes: async () => (await made(issue, form)).bytes(),
        })),
        ...(await pictures(issue, letter)).map(({ path, file }) => ({ path, bytes: async () => file.bytes() })),
      ];
    }),
  );
  return [{ path: 'mark.png', bytes: letterMark }, ...files.flat()];
}

/** How large a form of an issue is, and where it lies. */
export async function letterFile(issue: Issue, form: Form): Promise<{ address: string; bytes: number }> {
  const { facts } = await made(issue, form);
  return { address: `/${LETTER_FOLDER}${issue.name}.${form}`, bytes: facts };
}

/** A form of an issue, made once however often it is asked for. */
async function made(issue: Issue, form: Form) {
  const letter = await letterOf(issue);
  return kept(JSON.stringify(['letter', form, siteAddress(), letter]), async () => {
    const bytes = new Uint8Array(await write(issue, letter, form));
    return { facts: bytes.length, bytes };
  });
}

async function write(issue: Issue, letter: Letter, form: Form): Promise<Uint8Array> {
  const encoded = (text: string) => new TextEncoder().encode(text);
  if (form === 'txt') return encoded(letterText(letter));
  const shown: HostedPictures = new Map(
    (await pictures(issue, letter)).map(({ of, path, file: { facts } }) => [
      of,
      { address: new URL(LETTER_FOLDER + path, siteAddress()).href, ...facts },
    ]),
  );
  if (form === 'html') return encoded(letterHtml(letter, shown));
  // Nobody puts anything in for a provider's code in what is sent by hand.
  const byHand = {
    ...letter,
    sender: { ...letter.sender, unsubscribe: unsubscribeAddress(letter.sender.unsubscribe) },
  };
  return letterMessage(byHand, { html: letterHtml(byHand, shown), text: letterText(byHand) });
}

/**
 * The pictures of a letter, as JPEG or PNG: the only formats that every mail program shows. None has clear parts, in which
 * dark lines would be lost where a mail program shows the letter in dark colours.
 */
async function pictures(issue: Issue, { blocks }: Letter) {
  const all = picturesOf(blocks).map(({ picture }) => picture);
  const names = pictureNames(all.map(({ path }) => path));
  return Promise.all(
    all.map(async (picture) => {
      const file = await kept(JSON.stringify(['letter picture', picture.path]), async () => {
        const bytes = await paperPicture(join(contentRoot(), picture.path), LONGEST_SIDE, light.card);
        const isPng = bytes[0] === 0x89;
        const { width, height } = picture;
        return { facts: { width, height, ending: isPng ? 'png' : 'jpg' }, bytes };
      });
      return {
        of: picture.path,
        path: `${issue.name}/${names.get(picture.path) ?? 'picture'}.${file.facts.ending}`,
        file,
      };
    }),
  );
}
