import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { hostileLetter, sampleLetter } from '../../../tests/support/sample-letter.ts';
import { letterText } from './letter-text.ts';

test('a letter with every kind of block reads well as plain text', () => {
  expect(`\n${letterText(sampleLetter()).replace(/\u00A0/g, ' ')}`).toMatchInlineSnapshot(`
    "
    Bees at Work
    Newsletter, issue 7, 3 November 2026

    Bees in the canteen
    ===================

    How one hive got a whole firm talking, and what they learned from it.

    Read on the web:
    https://bees.example/newsletters/issue-7/

    Before you begin
    ----------------

    Ask your manager, then read the rules [1] and the small print. Not
    wasps, and no hive.open() (note 1)
    Name of the hive: ____________

        [1] https://bees.example/rules/

    What to bring
    ~~~~~~~~~~~~~

    * A veil.
    * Gloves:
      3. Left.
      4. Right.

    [ ] Hive ordered.
    [x] Manager asked.

    1. Open the lid.
    2. Close the lid.

    * 2011: The first hive.
    * 2014: The second.

    * Hive plan [2]: Form, 10 minutes

        [2] https://bees.example/plan/

    Month   Honey   Notes
    -----   -----   -----
    May     2 kg    Rain.
    June    9 kg

    > They hum.
    >
    > – A keeper

    | Start small
    |
    | One hive will do.

    | Take care
    |
    | They sting.

    | 70 keepers
    | Seventy keepers hum. Counted.

    | Over 45 firms
    | Firms with a hive. Reported.

    | Some queens
    | Queens that dance. Told.

    [Picture: A hive on a roof]

    [Film, on the web: Bees in the canteen]

    Transcript of the film.

        hive.open();
        hive.close();

    * * *

    A heading far below
    ~~~~~~~~~~~~~~~~~~~

    1. A note at the end.

    In this issue
    -------------

    * A hive for everybody (Story)
      For you, if you have a roof and a free afternoon.
      https://bees.example/stories/hive/

    Where this comes from
    ---------------------

    * The bee book, second edition [3]

        [3] https://bees.example/book/

    ------------------------------------------------------------------------

    Bees at Work
    Colleagues who hum

    You get this letter because you asked for it, or because somebody passed
    it on to you. To stop this letter, reply to it and say so.

    How we look after what we know of you:
    https://bees.example/privacy/
    "
  `);
});

test('with a provider it ends with the link that stops it, and says who sends it', () => {
  const { sender } = sampleLetter();
  const text = letterText(
    sampleLetter({
      sender: { ...sender, unsubscribe: '{{ stop }}', email: 'keeper@bees.example', postal: '1 Hive Lane, Lincoln' },
    }),
  );
  expect(`\n${text.slice(text.lastIndexOf('---'))}`).toMatchInlineSnapshot(`
    "
    ---

    Bees at Work
    Colleagues who hum
    1 Hive Lane, Lincoln
    keeper@bees.example

    You get this letter because you asked for it, or because somebody passed
    it on to you.
    Stop these emails:
    {{ stop }}

    How we look after what we know of you:
    https://bees.example/privacy/
    "
  `);
});

test('no line is wider than a screen has room for, ends in a space or opens a signature, whatever an editor wrote', () => {
  // Addresses and listings, which stand in, keep their lines.
  const lines = letterText(hostileLetter()).split('\n');
  expect(lines.filter((line) => stringWidth(line) > 72 && !line.startsWith('    ') && !line.includes('://'))).toEqual(
    [],
  );
  expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  expect(lines.filter((line) => line.includes('javascript:'))).toEqual([]);
});
