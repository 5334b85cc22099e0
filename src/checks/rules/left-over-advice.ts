import { problem } from '../../content-model/problem.ts';
import { WRITE_HERE } from '../../content-model/write-here.ts';
import type { TextRule } from '../text-rule.ts';

/** The advice with which `npm run new` fills a text does not stay in it; a draft may keep it for now. */
export const leftOverAdvice: TextRule = {
  name: 'no advice is left over',
  wants: ({ value }) => (value as { draft?: unknown } | null | undefined)?.draft !== true,
  begin:
    () =>
    ({ words }) =>
      words.flatMap(({ text, placeAt }) => {
        const at = text.indexOf(WRITE_HERE);
        return at === -1 ? [] : [problem('advice-left', placeAt(at), {})];
      }),
};
