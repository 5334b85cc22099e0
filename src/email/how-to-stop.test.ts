import { expect, test } from 'vitest';
import { sampleLetter } from '../../tests/support/sample-letter.ts';
import { howToStop } from './how-to-stop.ts';

const { sender } = sampleLetter();

test('with a provider, a link stops the letters', () => {
  expect(howToStop({ ...sender, unsubscribe: '*|UNSUB|*' }).stop).toEqual({
    words: 'Stop these emails',
    address: '*|UNSUB|*',
  });
});

test.each([undefined, 'javascript:alert(1)'])('without one (%s), a reply does', (unsubscribe) => {
  expect(howToStop({ ...sender, unsubscribe }).stop).toBe('To stop this letter, reply to it and say so.');
});
