import { expect, test } from 'vitest';
import { unpackWords } from '../pack-words.ts';
import { synonymGroups, WordGatherer } from './word-gatherer.ts';

const words = (packed: string) => [...unpackWords(packed).keys()];

test('each word is in the lexicon once, as it is compared, with how many pages there are', () => {
  const gatherer = new WordGatherer();
  gatherer.add({ title: 'Bees', text: 'Bees hum. Bées’ wax, e-shot' });
  gatherer.add({ title: 'Wax', text: 'Wax' });
  const lexicon = gatherer.lexicon([]);
  expect(lexicon).toMatchObject({ pages: 2, synonyms: [] });
  expect(lexicon).not.toHaveProperty('capped');
  expect(words(lexicon.words)).toEqual(['bees', 'e', 'eshot', 'hum', 'shot', 'wax']);
});

test('how common a word is counts pages, and not how often a page has it', () => {
  const gatherer = new WordGatherer();
  for (let page = 0; page < 16; page += 1)
    gatherer.add({ title: 'Bees', text: `bees ${page === 0 ? 'wax '.repeat(90) : ''}` });
  expect([...unpackWords(gatherer.lexicon([]).words)]).toEqual([
    ['bees', 2],
    ['wax', 0],
  ]);
});

test('of a site with too many words, the lexicon has those of titles and those of most pages, and says so', () => {
  const gatherer = new WordGatherer();
  gatherer.add({ title: 'Zebra', text: 'Zebra honey propolis' });
  gatherer.add({ title: '', text: 'honey comb wax' });
  const lexicon = gatherer.lexicon([], 2);
  expect(lexicon.capped).toBe(true);
  expect(words(lexicon.words)).toEqual(['honey', 'wax', 'zebra']);
  expect(words(gatherer.lexicon([], 0).words)).toEqual(['zebra']);
});

test('however many titles there are, common words stay in the lexicon', () => {
  const gatherer = new WordGatherer();
  for (let page = 0; page < 50; page += 1) gatherer.add({ title: `Hive ${page}`, text: `Hive ${page} honey` });
  gatherer.add({ title: '', text: 'propolis' });
  const known = words(gatherer.lexicon([], 5).words);
  expect(known).toEqual(expect.arrayContaining(['hive', 'honey', '0', '49']));
  expect(known).not.toContain('propolis');
});

test('a word that nobody would type is left out', () => {
  const gatherer = new WordGatherer();
  gatherer.add({ title: '', text: `${'x'.repeat(41)} ${'y'.repeat(40)}` });
  expect(words(gatherer.lexicon([]).words)).toEqual(['y'.repeat(40)]);
});

test('groups of words are in the letters in which they are compared, each once, and none has a single word', () => {
  expect(
    synonymGroups([
      ['ULR', 'Union Learning Representative', 'U.L.R.'],
      ['ulr', 'union learning representative'],
      ['E-shot', 'e shot'],
      ['…', 'bees’ wax'],
      [],
    ]),
  ).toEqual([['ulr', 'union learning representative']]);
});
