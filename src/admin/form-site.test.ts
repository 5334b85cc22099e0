import { afterEach, expect, test, vi } from 'vitest';
import type { Settings } from '../content-model/settings.ts';
import { formSite } from './form-site.ts';

const settings = { name: 'WLA', repository: null, signIn: 'https://sign-in.example.org' } as unknown as Settings;

afterEach(() => vi.unstubAllEnvs());

test('what the settings leave empty is not there', () => {
  expect(formSite(settings, 'https://www.example.org')).toEqual({
    name: 'WLA',
    address: 'https://www.example.org',
    repository: undefined,
    signIn: 'https://sign-in.example.org',
  });
});

test('WLA_REPOSITORY takes the place of the setting', () => {
  vi.stubEnv('WLA_REPOSITORY', 'owner/fork');
  expect(formSite({ ...settings, repository: 'owner/name' }, '').repository).toBe('owner/fork');
});
