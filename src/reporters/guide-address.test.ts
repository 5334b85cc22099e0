import { expect, test } from 'vitest';
import { guideAddress } from './guide-address.ts';

const commit = 'a'.repeat(40);
const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'bees/hive.site', GITHUB_SHA: commit };

test('in GitHub Actions, the guide has the address that it has at the commit that is checked', () => {
  expect(guideAddress(env)).toBe(
    `https://github.com/bees/hive.site/blob/${commit}/content/guides-for-editors/when-a-check-fails.md`,
  );
});

test('elsewhere, or where a variable is not what GitHub would set, it has none', () => {
  expect(guideAddress({})).toBeUndefined();
  expect(guideAddress({ ...env, GITHUB_SHA: undefined })).toBeUndefined();
  expect(guideAddress({ ...env, GITHUB_REPOSITORY: 'bees/hive) [here](x' })).toBeUndefined();
  expect(guideAddress({ ...env, GITHUB_SERVER_URL: 'javascript:alert' })).toBeUndefined();
});
