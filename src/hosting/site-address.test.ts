import { afterEach, expect, test, vi } from 'vitest';
import { siteAddress } from './site-address.ts';

afterEach(() => vi.unstubAllEnvs());

test('the site has its own address unless WLA_SITE names another', () => {
  vi.stubEnv('WLA_SITE', '');
  expect(siteAddress()).toBe('https://workplacelearningadvocates.org.uk');
  vi.stubEnv('WLA_SITE', 'http://localhost:4321/');
  expect(siteAddress()).toBe('http://localhost:4321');
});

test.for(['example.org', 'ftp://example.org', 'https://example.org/path/', 'javascript:alert(1)'])(
  '%s is no address of a site',
  (address) => {
    vi.stubEnv('WLA_SITE', address);
    expect(() => siteAddress()).toThrow(
      `WLA_SITE must be an address such as https://www.example.org, not "${address}".`,
    );
  },
);
