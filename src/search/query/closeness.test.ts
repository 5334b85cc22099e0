import { expect, test } from 'vitest';
import { asked } from '../../../tests/support/asked.ts';
import { closenessTo } from './closeness.ts';

const page = (title: string, type = 'Guide', phrases = '', content = '', headings: string[] = []) => ({
  url: '/page/',
  content: `${title}. ${content}`,
  meta: { title, type, phrases },
  anchors: headings.map((text, location) => ({ element: 'h2', id: text, text, location })),
});

test('a page that is called what was asked comes first, whatever the order, endings and small words', () => {
  const question = asked('letter for the managers', [['letter'], ['managers']]);
  expect(closenessTo(question, page('A manager’s letter')).tier).toBe(3);
  expect(closenessTo(question, page('Letter to your manager about time')).tier).toBe(0);
});

test('a title says a whole question in other words', () => {
  const question = asked('What does a WLA do?', [['wla', 'workplace learning advocate']]);
  expect(closenessTo(question, page('What a Workplace Learning Advocate does')).tier).toBe(3);
  expect(closenessTo(question, page('About Workplace Learning Advocates')).tier).toBe(0);
});

test('what editors say comes next, then a word that is explained', () => {
  const question = asked('ulr', [['ulr', 'union learning rep']], ['union learning rep']);
  const tiers = [
    page('A guide', 'Guide', 'learning rep | ulr'),
    page('A guide', 'Guide', 'about ulrs | the ulrs of mine'),
    page('ULR (Union Learning Representative)', 'Word'),
    page('Union learning rep', 'Word'),
    page('Union learning rep', 'Guide'),
  ].map((one) => closenessTo(question, one));
  expect(tiers.map(({ tier, isAnswer }) => [tier, isAnswer])).toEqual([
    [4, false],
    [2, false],
    [1, true],
    [1, true],
    [0, false],
  ]);
});

test('phrases, headings and nearness make a page better', () => {
  const question = asked('paid time', [['paid'], ['time']]);
  const bonus = (one: Parameters<typeof closenessTo>[1]) => closenessTo(question, one).bonus;
  const plain = bonus(page('Role', 'Guide', '', `paid ${'word '.repeat(60)} time`));
  expect(plain).toBe(0);
  expect(bonus(page('Role', 'Guide', '', 'paid for your time'))).toBeGreaterThan(plain);
  expect(bonus(page('Role', 'Guide', 'paid hours'))).toBeGreaterThan(plain);
  expect(bonus(page('Role', 'Guide', '', '', ['Time that is paid']))).toBeGreaterThan(plain);
});

test('what is the question word for word comes before what is so but for small words', () => {
  const question = asked('tell my story', [['story']]);
  expect(closenessTo(question, page('Share', 'Resource', 'tell my story')).tier).toBe(4);
  expect(closenessTo(question, page('Stories')).tier).toBe(3);
});

test('where the meaning of a word is asked, its explanation comes first, and only then', () => {
  const word = page('Taster', 'Word');
  expect(closenessTo(asked('what is a taster', [['taster']]), word).tier).toBe(4);
  expect(closenessTo(asked('meaning of taster', [['taster']]), word).tier).toBe(4);
  expect(closenessTo(asked('what does a taster do', [['taster']]), word).tier).toBe(1);
});

test('a rare phrase of the editors outweighs common words beside it', () => {
  const concept = (word: string, rarity: number) => ({
    rarity,
    concept: { word, alternatives: [{ words: [word], weight: 1 }] },
  });
  const bonusOf = (rarity: number) =>
    closenessTo(
      { words: ['salford', 'reps'], names: [], concepts: [concept('salford', 2), concept('reps', rarity)] },
      page('North West', 'Network', 'salford'),
    ).bonus;
  expect(bonusOf(1)).toBeGreaterThan(bonusOf(1.9) + 0.5);
});
