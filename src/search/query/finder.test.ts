import { expect, test } from 'vitest';
import { smallIndex, smallLexicon, type SmallPage } from '../../../tests/support/small-index.ts';
import type { Question } from '../answer.ts';
import { makeFinder } from './finder.ts';

const PAGES: SmallPage[] = [
  { url: '/letter/', title: 'Letter to your manager', type: 'Resource', content: 'Words to start from.' },
  { url: '/glossary/#ulr', title: 'ULR (Union Learning Rep)', type: 'Word', content: 'A union member who helps.' },
  { url: '/roles/', title: 'Roles compared', type: 'Guide', content: 'A ULR has a union. A manager agrees.' },
  { url: '/employers/', title: 'Employers', type: 'Page', content: 'For a manager.', phrases: 'what do we get' },
  { url: '/bees/', title: 'Bees and maths', type: 'Newsletter', content: 'A career review. Bees.', network: 'London' },
  { url: '/review/', title: 'Career review', type: 'Page', content: 'A talk about your work.' },
  { url: '/glossary/#career-review', title: 'Career review', type: 'Word', content: 'A planned talk.' },
];
const SYNONYMS = [
  ['manager', 'boss'],
  ['ulr', 'union learning rep'],
];
const lexicon = smallLexicon(PAGES, SYNONYMS);
const finder = () => makeFinder(smallIndex(PAGES), lexicon);
const ask = (question: string | Question) => finder().find(typeof question === 'string' ? { q: question } : question);
const ids = async (question: string | Question) => (await ask(question)).found.map(({ id }) => id);

test('a page is found by words of the same meaning, the title first', async () => {
  expect((await ids('letter for my boss'))[0]).toBe('/letter/');
  expect((await ids('boss')).sort()).toEqual(['/employers/', '/letter/', '/roles/']);
});

test('a word that is explained answers a question for it', async () => {
  const { found } = await ask('What is a union learning rep?');
  expect(found[0]).toMatchObject({ id: '/glossary/#ulr', type: 'Word' });
  expect(await found[0]?.load()).toMatchObject({ isAnswer: true, address: '/glossary/#ulr' });
  expect(await found[1]?.load()).toMatchObject({ isAnswer: false });
});

test('a page of that very title comes before the word explained, which comes next', async () => {
  expect((await ids('career review')).slice(0, 2)).toEqual(['/review/', '/glossary/#career-review']);
});

test('a title that says the whole question comes first, though many pages are about the same', async () => {
  const pages = [
    { url: '/word/', title: 'ULR', type: 'Word', content: 'ULR, ULR and ULR.' },
    ...Array.from({ length: 20 }, (_, place) => ({ url: `/${place}/`, title: `ULR ${place}`, content: 'A ULR.' })),
    { url: '/z/', title: 'What a ULR does', type: 'Guide' },
  ];
  const { found } = await makeFinder(smallIndex(pages), smallLexicon(pages, SYNONYMS)).find({
    q: 'what does a ulr do?',
  });
  expect(found.slice(0, 2).map(({ id }) => id)).toEqual(['/z/', '/word/']);
});

test('what editors say should be found is found', async () => {
  expect((await ids('what do we get'))[0]).toBe('/employers/');
});

test('what was corrected is said, and what is unknown', async () => {
  expect(await ask('carreer review')).toMatchObject({ corrected: 'career review', unknown: [] });
  expect(await ask('career review pizza')).toMatchObject({ unknown: ['pizza'], found: [{}, {}, {}] });
});

test('nonsense finds nothing, and what is known of it is suggested', async () => {
  expect(await ask('banana pizza')).toEqual({
    suggestions: [],
    unknown: ['banana', 'pizza'],
    found: [],
    counts: { type: {}, network: {}, audience: {} },
  });
  expect(await ask('banana manager')).toMatchObject({ suggestions: ['manager'], found: [] });
});

test('where a page is called just what was meant, nothing else is suggested', async () => {
  expect(await ask('carreer review')).toMatchObject({ corrected: 'career review', suggestions: [] });
});

test('words that stand together nowhere find nothing when typed as one', async () => {
  expect((await ask('beesmanager')).found).toEqual([]);
});

test('filters leave out what is something else, and every value says what it would show', async () => {
  const answer = await ask({ q: 'manager', type: 'Guide' });
  expect(answer.found.map(({ id }) => id)).toEqual(['/roles/']);
  expect(answer.counts.type).toEqual({ Resource: 1, Guide: 1, Page: 1 });
});

test('filters alone show all that they let through, and nothing asked shows nothing', async () => {
  expect(await ids({ q: ' ', network: 'London' })).toEqual(['/bees/']);
  const nothing = await ask('');
  expect(nothing.found).toEqual([]);
  expect(nothing.counts.network).toEqual({ London: 1 });
});

test('words in quotes stand side by side; where they do so nowhere, that is said and they are found one by one', async () => {
  expect(await ids('"bees and maths"')).toEqual(['/bees/']);
  expect(await ask('"maths and bees"')).toMatchObject({ corrected: 'maths and bees', found: [{ id: '/bees/' }] });
  expect((await ask('"banana pizza"')).found).toEqual([]);
});

test('a rare word that a very large site left out of its lexicon is found all the same, and is no slip', async () => {
  const without = smallLexicon(PAGES.slice(0, 4), SYNONYMS);
  const capped = makeFinder(smallIndex(PAGES), { ...without, capped: true });
  expect(await capped.find({ q: 'maths' })).toMatchObject({ found: [{ id: '/bees/' }] });
  expect((await capped.find({ q: 'banana' })).found).toEqual([]);
  expect((await makeFinder(smallIndex(PAGES), without).find({ q: 'maths' })).found).toEqual([]);
});

test('only the best pages are read', async () => {
  const many = Array.from({ length: 30 }, (_, place) => ({ url: `/${place}/`, title: `Bees ${place}` }));
  const index = smallIndex(many);
  const { found } = await makeFinder(index, smallLexicon(many)).find({ q: 'bees' });
  expect(found).toHaveLength(30);
  expect(index.read).toHaveLength(6);
});

test('where a word may also be said in a phrase, few pages are read that have its words apart, and none is left unread', async () => {
  const synonyms = [['freelance', 'works alone']];
  const apart = Array.from({ length: 30 }, (_, place) => ({
    url: `/${place}/`,
    title: `Bees ${place}`,
    content: 'Nobody works here who is ever alone.',
  }));
  const alone = Array.from({ length: 4 }, (_, place) => ({ url: `/alone/${place}/`, title: 'Freelance' }));
  const pages = [...apart, ...alone];
  const index = smallIndex(pages);
  const { found } = await makeFinder(index, smallLexicon(pages, synonyms)).find({ q: 'freelance' });
  expect(found.map(({ id }) => id).sort()).toEqual(['/alone/0/', '/alone/1/', '/alone/2/', '/alone/3/']);
  expect(index.read).toHaveLength(6);
  const together = pages.map((page) => ({ ...page, content: 'Somebody works alone here.' }));
  const all = await makeFinder(smallIndex(together), smallLexicon(together, synonyms)).find({ q: 'freelance' });
  expect(all.found).toHaveLength(34);
});

test('where the index cannot be read, the answer fails, and the next one may not', async () => {
  const index = smallIndex(PAGES);
  let fails = true;
  const flaky = makeFinder(
    { ...index, filters: () => (fails ? Promise.reject(new Error('No net')) : index.filters()) },
    lexicon,
  );
  await expect(flaky.find({ q: 'manager' })).rejects.toThrow('No net');
  fails = false;
  expect((await flaky.find({ q: 'manager' })).found).toHaveLength(3);
});

test('a very short word is mended where a page is called by what seems meant and its neighbour', async () => {
  const pages = [
    { url: '/fund/', title: 'Seed fund' },
    { url: '/find/', title: 'Find a network' },
  ];
  const { corrected, found } = await makeFinder(smallIndex(pages), smallLexicon(pages, [])).find({ q: 'seed fnd' });
  expect(corrected).toBe('seed fund');
  expect(found[0]?.id).toBe('/fund/');
});
