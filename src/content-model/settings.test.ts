import { expect, test } from 'vitest';
import { redirectsSchema, settingsSchema } from './settings.ts';

const settings = {
  name: 'Bees at Work',
  shortName: 'Bees',
  tagline: 'Colleagues helping colleagues hum',
  description: 'Bees at Work is a made-up site about bees, hives and honey in canteens.',
  contact: { email: null, phone: null },
  social: [],
  newsletterSignUp: null,
  feeds: { authority: 'example.org', since: '2026' },
  footerNote: 'A site about bees.',
};
const faults = (value: object) => settingsSchema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('contact details may stand empty or be left out until they are known', () => {
  expect(faults(settings)).toEqual([]);
});

test('contact details that are given are checked', () => {
  expect(faults({ ...settings, contact: { email: 'bees' }, newsletterSignUp: 'http://example.org/' })).toEqual([
    'contact.email',
    'newsletterSignUp',
  ]);
});

test('what the form of the newsletter provider needs may be left out, and is checked where it is given', () => {
  expect(faults({ ...settings, newsletter: {} })).toEqual([]);
  expect(
    faults({
      ...settings,
      newsletter: {
        provider: 'Bee Mail',
        privacy: 'https://bees.example.org/privacy',
        emailField: 'fields[email]',
        hidden: [{ name: 'u', value: '4' }],
        thanks: ['https://thanks.bees.example.org/'],
        unsubscribe: '{{ unsubscribe_url }}',
      },
    }),
  ).toEqual([]);
  expect(
    faults({
      ...settings,
      newsletter: {
        privacy: 'http://bees.example.org/',
        emailField: 'email" onfocus="hum()',
        hidden: [{ name: 'a b', value: '4' }],
        thanks: ['http://thanks.example.org/'],
        list: '4',
      },
    }),
  ).toEqual([
    'newsletter.privacy',
    'newsletter.emailField',
    'newsletter.hidden.0.name',
    'newsletter.thanks.0',
    'newsletter',
  ]);
});

test.each([
  'http://bees.example.org/',
  'https://bees:hum@example.org/',
  'HTTPS://bees@example.org/',
  'https:\\\\bees@example.org/',
  'https://example.org/"sign-up',
  "https://example.org/'sign-up",
  'https://example.org/sign up',
  'https://127.0.0.1/',
  'https://example.org;script-src *',
  '//example.org/',
])('a form is not sent to %s', (newsletterSignUp) => {
  expect(faults({ ...settings, newsletterSignUp })).toEqual(['newsletterSignUp']);
});

test('the ids of feed items are made of a domain and a year', () => {
  expect(faults({ ...settings, feeds: { authority: 'not a domain', since: '26' } })).toEqual([
    'feeds.authority',
    'feeds.since',
  ]);
});

test('a moved address begins with a slash, and leads to an address of the site', () => {
  const passes = (from: string, to: string) => redirectsSchema.safeParse([{ from, to, why: 'It moved.' }]).success;
  expect(passes('/Old_Page.html', '/guides/')).toBe(true);
  expect(passes('old', '/guides/')).toBe(false);
  expect(passes('/old?page=1', '/guides/')).toBe(false);
  expect(passes('/old', 'https://example.org/')).toBe(false);
  expect(passes('/old', '//example.org/')).toBe(false);
});
