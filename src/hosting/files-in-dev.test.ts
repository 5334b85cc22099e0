import { expect, test } from 'vitest';
import config from '../../astro.config.mjs';

/** What the integrations of the site change of its settings for a command. */
function changedFor(command: 'dev' | 'build'): object {
  const changed = {};
  const setUp = { command, updateConfig: (more: object) => Object.assign(changed, more) };
  for (const integration of [config.integrations].flat(9))
    if (integration) void integration.hooks['astro:config:setup']?.(setUp as never);
  return changed;
}

test('while somebody writes, files open at addresses without a slash; in a build, every page has one', () => {
  expect(config.trailingSlash).toBe('always');
  expect(changedFor('dev')).toEqual({ trailingSlash: 'ignore' });
  expect(changedFor('build')).toEqual({});
});
