import type { Problem } from '../content-model/problem.ts';
import { mendedBy } from './index.ts';
import { PICTURE } from './pictures.ts';
import { proposeTexts } from './propose.ts';
import { repairNames, type Done } from './repair.ts';

const OF_PICTURES: ReadonlySet<string> = new Set(mendedBy.pictures);
const OF_TEXTS: ReadonlySet<string> = new Set(Object.values({ ...mendedBy, pictures: [] }).flat());

/**
 * Which problems of a check `npm run fix` would mend. The repairs of texts are tried in memory; pictures are not saved
 * anew to find out.
 *
 * @param root the folder of the content
 * @param problems what the check found, of all files or of some
 */
export function repairable(root: string, problems: readonly Problem[]): Problem[] {
  const files = new Set(problems.filter(({ id }) => OF_TEXTS.has(id)).map(({ file }) => file));
  const repairs = new Set(repairNames);
  const proposed =
    files.size > 0
      ? proposeTexts(root, problems, { repairs, isWanted: (file) => files.has(file), frozen: () => undefined })
      : [];
  const done = new Map(proposed.map((change) => [change.file, change.done]));
  return problems.filter((found) =>
    OF_PICTURES.has(found.id)
      ? found.id !== 'file-name' || PICTURE.test(found.file)
      : (done.get(found.file) ?? []).some((each) => mends(each, found)),
  );
}

/** What keeps fields from being read may stand on another line than the mistake. */
const mends = ({ repair, line }: Done, found: Problem): boolean =>
  mendedBy[repair].includes(found.id) && (line === undefined || repair === 'quotes' || line === found.line);
