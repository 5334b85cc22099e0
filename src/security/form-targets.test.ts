import { expect, test } from 'vitest';
import { formTargets } from './form-targets.ts';

test('the form may lead to its provider, and to the pages that its provider shows after it, each origin once', () => {
  expect(
    formTargets({
      newsletterSignUp: 'https://Mail.example.org/lists/4?a=b',
      newsletter: { thanks: ['https://mail.example.org/thanks', 'https://thanks.example.org:8443/bees'] },
    }),
  ).toEqual(['https://mail.example.org', 'https://thanks.example.org:8443']);
});

test('where nobody has said what comes after the form, no browser stops it there', () => {
  const targets = ['https://mail.example.org', 'https:'];
  expect(formTargets({ newsletterSignUp: 'https://mail.example.org/' })).toEqual(targets);
  expect(formTargets({ newsletterSignUp: 'https://mail.example.org/', newsletter: { thanks: [] } })).toEqual(targets);
});

test('without a form, nothing is let through', () => {
  expect(formTargets({ newsletter: { thanks: ['https://thanks.example.org/'] } })).toEqual([]);
});
