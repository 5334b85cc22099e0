import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';

test('everything comes from the site itself, and nothing is inline', () => {
  expect(contentPolicy('header').split('; ')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "media-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]
  `);
  expect(contentPolicy('header')).not.toContain('unsafe-inline');
});

test('a header forbids framing, which a meta element may not', () => {
  expect(contentPolicy('header')).toContain("frame-ancestors 'none'");
  expect(contentPolicy('meta')).not.toContain('frame-ancestors');
});

test('a form may lead to other origins, if they are named', () => {
  expect(contentPolicy('meta')).toMatch(/form-action 'self'$/);
  expect(contentPolicy('meta', ['https://news.example.org', 'https://thanks.example.org'])).toMatch(
    /form-action 'self' https:\/\/news\.example\.org https:\/\/thanks\.example\.org$/,
  );
});
