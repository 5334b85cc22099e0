import { expect, test } from 'vitest';
import { telephoneAddress } from './telephone.ts';

test('a number is called without what is written round it', () => {
  expect(telephoneAddress('0300 123 4567 (option 2)')).toBe('tel:03001234567');
  expect(telephoneAddress('+44 (0)20 7946 0000')).toBe('tel:+442079460000');
  expect(telephoneAddress('020-7946-0000')).toBe('tel:02079460000');
});

test('what holds no number calls nothing', () => {
  expect(telephoneAddress('<b> javascript:')).toBe('tel:');
});
