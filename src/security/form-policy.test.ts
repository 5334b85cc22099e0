import { expect, test } from 'vitest';
import { formPolicy } from './form-policy.ts';

test('the form runs scripts of this site alone, and talks to this site and GitHub alone', () => {
  expect(formPolicy('meta').split('; ')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob: https://avatars.githubusercontent.com",
      "font-src 'self'",
      "media-src 'self' blob:",
      "connect-src 'self' data: blob: https://api.github.com",
      "base-uri 'none'",
      "form-action 'self'",
    ]
  `);
});

test('no page may frame the form', () => {
  expect(formPolicy('header')).toContain("frame-ancestors 'none'");
  expect(formPolicy('meta')).not.toContain('frame-ancestors');
});
