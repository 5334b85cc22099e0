import { contentRoot } from '../content-model/content-root.ts';
import type { Content } from '../content-model/entry.ts';
import { ContentProblems } from '../content-model/gathering-loader.ts';
import { today } from '../library/today.ts';
import { checkContent, stops } from './check-content.ts';

/**
 * The whole content, where it may be published.
 *
 * @throws ContentProblems with every problem, where one of them stops publishing
 */
export async function gatherChecked(): Promise<Content> {
  const root = contentRoot();
  const { content, problems } = await checkContent(root, today(), 'what stops publishing');
  if (problems.some(stops)) throw new ContentProblems(problems, root);
  return content;
}
