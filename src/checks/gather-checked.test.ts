import { afterEach, expect, test, vi } from 'vitest';
import { contentTree, story } from '../../tests/support/content-tree.ts';
import { ContentProblems } from '../content-model/gathering-loader.ts';
import { gatherChecked } from './gather-checked.ts';

afterEach(() => vi.unstubAllEnvs());

test('content that may not be published is handed out to nobody, with every problem that it has', async () => {
  const root = contentTree({ 'stories/bees.md': story('colour: gold') });
  vi.stubEnv('WLA_CONTENT', root);
  const refused = await gatherChecked().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ContentProblems);
  expect((refused as ContentProblems).root).toBe(root);
  expect((refused as ContentProblems).problems.map(({ id }) => id)).toContain('field-unknown');
});
