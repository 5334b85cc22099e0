import { problem, type Problem } from '../../content-model/problem.ts';
import type { TextRule } from '../text-rule.ts';

/** Words that say nothing of where a link goes, by themselves. */
const VAGUE =
  /^(?:(?:please )?(?:click|tap|press|go|look|see|read|find out|learn|get|know)(?: on| it| out)?(?: this| the)?(?: here| more| link| page)|here|there|this|this (?:link|page|site|website|one|guide|article|document)|link|more|more (?:here|information|info|details)|info|information|details|page|website|web page|site|download|continue|go|read|read on|see|view|open)$/;

/** Whether the words of a link are an address. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** Links say where they go, to people who hear a list of them as well, and lead there safely. */
export const linkWords: TextRule = {
  name: 'links say where they go',
  begin:
    () =>
    ({ links }) => {
      const found: Problem[] = [];
      const places = new Map<string, string>();
      for (const { target, text, bare, place } of links) {
        const words = plain(text);
        const isAddress = ADDRESS.test(text.trim());
        if (VAGUE.test(words)) found.push(problem('link-vague', place, { text: text.trim() }));
        if (isAddress) found.push(problem('link-bare', place, { text: brief(text.trim()) }));
        if (/^http:/i.test(target) && !(bare && /^www\./i.test(text)))
          found.push(problem('link-plain-http', place, { target: brief(target) }));
        const page = target.split('#')[0] ?? '';
        const other = places.get(words);
        if (words && other !== undefined && other !== page)
          found.push(
            problem('link-same-words', place, {
              text: text.trim(),
              one: other || 'this page',
              other: page || 'this page',
            }),
          );
        if (other === undefined) places.set(words, page);
      }
      return found;
    },
};

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const brief = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
