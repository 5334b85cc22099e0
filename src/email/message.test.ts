import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { readPlain } from '../../tests/support/read-blocks.ts';
import { hostileLetter, sampleLetter, samplePictures } from '../../tests/support/sample-letter.ts';
import { letterHtml } from './html/letter-html.ts';
import type { Letter } from './letter.ts';
import { headerText, letterMessage } from './message.ts';
import { letterText } from './text/letter-text.ts';

const partsOf = (letter: Letter) => ({ html: letterHtml(letter, samplePictures), text: letterText(letter) });
const messageOf = (letter: Letter) => letterMessage(letter, partsOf(letter));
const headOf = (message: Buffer) => message.toString('latin1').split('\r\n\r\n')[0] ?? '';
/** Line ends and those at the very end are the business of the message. */
const sameLines = (text = '') => text.replace(/\r\n/g, '\n').trimEnd();

test('a message is a draft with two forms of one letter, the plain one first', async () => {
  const message = await messageOf(sampleLetter());
  expect(headOf(message).replace(/NmP-\w+/, 'NmP-…')).toMatchInlineSnapshot(`
    "Content-Language: en-GB
    X-Unsent: 1
    Subject: Bees in the canteen
    Message-ID: <newsletters.issue-7@bees.example>
    Date: Tue, 03 Nov 2026 09:00:00 +0000
    MIME-Version: 1.0
    Content-Type: multipart/alternative;
     boundary="--_NmP-…-Part_1""
  `);
  const parts = [...message.toString('latin1').matchAll(/\r\nContent-Type: (text\/\w+); charset=utf-8/g)];
  expect(parts.map(([, type]) => type)).toEqual(['text/plain', 'text/html']);
});

test('it comes from the address of the site, where there is one', async () => {
  const { sender } = sampleLetter();
  const message = await messageOf(sampleLetter({ sender: { ...sender, email: 'keeper@bees.example' } }));
  expect((await PostalMime.parse(message)).from).toEqual({ name: 'Bees at Work', address: 'keeper@bees.example' });
});

test.each([
  ['https://bees.example/stop', 'List-Unsubscribe: <https://bees.example/stop>'],
  ['mailto:stop@bees.example', 'List-Unsubscribe: <mailto:stop@bees.example>'],
  ['*|UNSUB|*', undefined],
])(
  'mail programs are told where to stop the letters, and never the code of a provider: %s',
  async (unsubscribe, header) => {
    const { sender } = sampleLetter();
    const head = headOf(await messageOf(sampleLetter({ sender: { ...sender, unsubscribe } })));
    expect(/^List-Unsubscribe: .*$/m.exec(head)?.[0].trim()).toBe(header);
  },
);

test.each([
  ['kind', sampleLetter()],
  ['hostile', hostileLetter()],
])('a %s letter comes out of its message as it went in', async (_name, letter) => {
  const parts = partsOf(letter);
  const message = await messageOf(letter);
  const read = await PostalMime.parse(message);
  expect(read.subject).toBe(headerText(letter.title));
  expect(sameLines(read.text)).toBe(sameLines(parts.text));
  expect(sameLines(read.html)).toBe(sameLines(parts.html));
  expect(read.attachments).toEqual([]);
  expect([read.to, read.cc, read.bcc, read.from]).toEqual([undefined, undefined, undefined, undefined]);
});

test('its lines end as mail wants it, and none is longer than 78 letters, in seven bits', async () => {
  const text = (await messageOf(hostileLetter())).toString('latin1');
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  expect(text).toMatch(/^[\t\r\n -~]*$/);
});

test.each(['From here on we hum.', 'From “here” on we hum.'])(
  'no line of it begins as a message in a folder of mail does, and its words are the same: %s',
  async (line) => {
    const message = await messageOf(sampleLetter({ blocks: readPlain(`${line}\n\n${line}`), sources: [] }));
    expect(message.toString('latin1')).not.toMatch(/^From /m);
    expect((await PostalMime.parse(message)).text).toContain(`\n${line}\n\n${line}\n`);
  },
);

test('no title makes a header of its own', async () => {
  const head = headOf(await messageOf(hostileLetter()));
  expect(head.match(/^[\w-]+:/gm)).toEqual([
    'Content-Language:',
    'X-Unsent:',
    'Subject:',
    'Message-ID:',
    'Date:',
    'MIME-Version:',
    'Content-Type:',
  ]);
  expect(headerText('Bees\r\nBcc: all@example.org\u2028\u202E\u0000!')).toBe('Bees Bcc: all@example.org !');
  expect(headerText('\r\n Bees \ud83d\n')).toBe('Bees \ufffd');
});

test('the same letter gives the same bytes', async () => {
  expect(await messageOf(sampleLetter())).toEqual(await messageOf(sampleLetter()));
});
