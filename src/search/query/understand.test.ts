import { expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/support/small-index.ts';
import { readSynonyms } from './synonyms.ts';
import { understand } from './understand.ts';
import { readVocabulary } from './vocabulary.ts';

const synonyms = [
  ['manager', 'boss', 'line manager'],
  ['ulr', 'union learning representative', 'learning rep'],
  ['network', 'meetup'],
];
const lexicon = smallLexicon(
  [
    {
      url: '/a/',
      title: 'Letter to your manager',
      content: 'How to have a career review at over 50, or 45. Organise a taster.',
    },
    { url: '/b/', title: 'Is it for me?', content: 'ULR: a union learning representative. An e-shot. About carers.' },
    {
      url: '/c/',
      title: 'Become an advocate',
      content: 'Start a newsletter, what WLA networks do in 2014. Learners meet.',
    },
  ],
  synonyms,
);
const ask = (question: string, typing = false) =>
  understand(question, readVocabulary(lexicon), readSynonyms(synonyms), typing);
const words = (question: string, typing = false) => ask(question, typing).concepts.map(({ word }) => word);
const alternatives = (question: string, typing = false) =>
  ask(question, typing).concepts.map((concept) => concept.alternatives.map((one) => one.words.join(' ')));

test('words that say nothing are left out', () => {
  expect(words('How do I write a letter to the manager?')).toEqual(['letter', 'manager']);
  expect(words('what is a ULR')).toEqual(['ulr']);
  expect(words('What does WLA stand for?')).toEqual(['wla']);
});

test('a word is looked for in all that means the same', () => {
  expect(alternatives('boss')).toEqual([['boss', 'manager']]);
  expect(alternatives('ulr')).toEqual([['ulr', 'union learning representative']]);
});

test('each word of a phrase that has a synonym is looked for as that too', () => {
  const [union, learning, representative] = alternatives('union learning representatives');
  expect(union).toEqual(['union', 'ulr']);
  expect(learning).toEqual(['learning', 'ulr']);
  expect(representative).toEqual(['representatives', 'ulr']);
});

test('two words are looked for as what they mean when joined', () => {
  expect(alternatives('meet up')).toEqual([['meet', 'network']]);
  expect(alternatives('meet the manager')[0]).toEqual(['meet']);
});

test('American spelling becomes the spelling of the site, and that is said', () => {
  expect(ask('Organize a taster')).toMatchObject({ corrected: 'organise a taster' });
  expect(words('Organize a taster')).toEqual(['organise', 'taster']);
});

test('slips are corrected, two in one question as well, and in a synonym', () => {
  expect(ask('carreer reveiw').corrected).toBe('career review');
  expect(ask('letter for my bos').corrected).toBe('letter for my boss');
  expect(ask('hwo to become an advocate')).toMatchObject({ corrected: 'how to become an advocate' });
});

test('another word that a slip may have meant is suggested', () => {
  expect(ask('carer')).not.toHaveProperty('corrected');
  const garden = readVocabulary(smallLexicon([{ url: '/', title: 'Planning', content: 'And planting.' }]));
  expect(understand('my planing', garden, readSynonyms([]))).toMatchObject({
    corrected: 'my planning',
    suggestions: ['my planting'],
  });
});

test('a word of the site is never corrected, nor one of its stem', () => {
  for (const question of ['advocate', 'learner’s', 'managing', 'newsletters', 'over 50s']) {
    expect(ask(question)).not.toHaveProperty('corrected');
    expect(ask(question).hopeless).toBe(false);
  }
});

test('a missing space is put in, and a space too many taken out', () => {
  expect(ask('careerreview')).toMatchObject({ corrected: 'career review' });
  expect(alternatives('news letter')[0]).toContain('newsletter');
});

test('hyphens, stops and spaces between letters do not matter', () => {
  expect(alternatives('e-shot')).toEqual([['eshot', 'e shot']]);
  expect(words('W.L.A.')).toEqual(['wla']);
  expect(words('w l a')).toEqual(['wla']);
  expect(words('non-union')).toEqual(['union']);
});

test('an age and its decade are the same', () => {
  expect(words('over 50')).toEqual(['50']);
  expect(alternatives('50s')).toEqual([['50s', '50']]);
});

test('the last word may be unfinished while somebody types, and no other', () => {
  expect(alternatives('lett', true)).toEqual([['letter']]);
  expect(alternatives('let', true)).toEqual([['letter']]);
  expect(ask('taste').concepts[0]?.alternatives.map((one) => one.words[0])).toEqual(['taster']);
  expect(ask('mana letter', true).concepts.map(({ word }) => word)).toContain('letter');
  expect(words('letter ', true)).toEqual(['letter']);
});

test('words in quotes are looked for side by side', () => {
  expect(alternatives('"career review" letter')).toEqual([['career review'], ['letter']]);
  expect(alternatives('“career review”')).toEqual([['career review']]);
});

test('where only small words are asked, all of them are, side by side and in a title', () => {
  expect(ask('is it for me').concepts).toEqual([
    { word: 'is it for me', alternatives: [{ words: ['is', 'it', 'for', 'me'], weight: 1 }], inTitle: true },
  ]);
  expect(words('about')).toEqual(['about']);
  expect(alternatives('whats is it for me')).toEqual([['is it for me', 'is it for', 'it for me']]);
});

test('nothing is looked for where half of what is asked is unknown, and the rest is suggested', () => {
  expect(ask('banana letter')).toMatchObject({ hopeless: true, unknown: ['banana'], suggestions: ['letter'] });
  expect(ask('banana career review').hopeless).toBe(false);
});

test('a number neither makes a question hopeless nor saves it', () => {
  expect(ask('banana manager 50').hopeless).toBe(true);
  expect(ask('newsletter 2031')).toMatchObject({ hopeless: false, unknown: ['2031'] });
  expect(ask('2031').hopeless).toBe(true);
});

test('a word of every subject is forgiven where it is unknown, and saves nothing where it is known', () => {
  expect(words('am I allowed a letter')).toEqual(['letter']);
  expect(ask('allowed letter')).toMatchObject({ hopeless: false, unknown: [] });
  expect(ask('become banana').hopeless).toBe(true);
  expect(ask('become an advocate').concepts[0]).toMatchObject({ word: 'become', slight: true });
});

test('an American word that the site lacks is forgiven, and a number in words is one in figures', () => {
  expect(ask('catalog of letters')).toMatchObject({ hopeless: false, unknown: [] });
  expect(alternatives('career at fifty')).toContainEqual(['50']);
});

test('a slip of a small word is read as that word', () => {
  expect(ask('becoome an advocate').corrected).toBe('become an advocate');
  expect(words('waht is a ulr')).toEqual(['ulr']);
});

test('beside an unknown word, a slip counts half as unknown', () => {
  expect(ask('banana mannager review').hopeless).toBe(true);
  expect(ask('banana manager review').hopeless).toBe(false);
});

test('what means the same as a word of the site is known, though its parts are not', () => {
  expect(ask('line manager')).toMatchObject({ hopeless: false, unknown: [] });
});

test('what is not so is looked for where what is so stands', () => {
  expect(alternatives('unorganised')).toEqual([['organised']]);
});

test('the words of which one was made must stand together', () => {
  expect(alternatives('careerreview')).toEqual([['career review']]);
});

test.each([
  'banana pizza',
  'asdfghjkl',
  'qwerty',
  '',
  ' ',
  '?!',
  '🎉',
  'x',
  'the',
  '12345',
  'constructor',
  '__proto__ toString hasOwnProperty',
  '"',
  '""',
  "'; drop table",
  'привет мир',
  '学习',
  '\u0000',
])('%j is hopeless', (question) => {
  expect(ask(question)).toMatchObject({ hopeless: true });
  expect(ask(question, true)).toMatchObject({ hopeless: true });
  expect(ask(question)).not.toHaveProperty('corrected');
});

test('a text of five thousand letters is read as far as somebody would ask', () => {
  expect(ask('letter '.repeat(1000)).concepts).toHaveLength(1);
  expect(ask('a'.repeat(5000)).hopeless).toBe(true);
  expect(ask(`${'banana '.repeat(40)}letter`).hopeless).toBe(true);
});
