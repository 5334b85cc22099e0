import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { problem } from '../content-model/problem.ts';
import { emptyOutline, type BodyOutline } from './body-outline.ts';
import type { BodyLookups } from './component.ts';
import { features } from './features.ts';
import { htmlRule, ruledElements } from './html-rules.ts';
import { leftovers } from './leftovers.ts';
import { renderMdx } from './mdx-tree.ts';
import { tooDeep } from './nesting.ts';
import { textRules, type TextPlace, type TextRules } from './text-rules.ts';

/** The text of an entry. */
export interface BodySource extends TextPlace {
  text: string;
  format: 'md' | 'mdx';
}

export interface RenderedBody extends BodyOutline {
  html: string;
}

/**
 * Renders the text of an entry. It never throws for what an editor wrote: mistakes come back as problems, and the HTML
 * is harmless all the same.
 *
 * @param source the Markdown or MDX under the front matter
 * @param lookups what it may show from elsewhere
 */
export function renderBody(source: BodySource, lookups: BodyLookups): RenderedBody {
  const outline = emptyOutline();
  const rules = textRules(source, lookups, outline);
  let html = '';
  const deep = tooDeep(source.text);
  if (deep !== undefined) {
    const place = { file: source.file, line: source.firstLine + deep, column: 1 };
    return { html, ...outline, problems: [problem('text-render', place, { reason: 'things are nested too deep' })] };
  }
  try {
    html = source.format === 'mdx' ? renderMdx(source.text, rules) : renderMarkdown(source.text, rules);
  } catch (error) {
    const message = String((error as Error).message);
    const at = /^(\d+):(\d+): /.exec(message);
    const place = {
      file: source.file,
      line: source.firstLine + Number(at?.[1] ?? 1) - 1,
      column: Number(at?.[2] ?? 1),
    };
    const reason = message
      .replace(/^\d+:\d+: /, '')
      .replace(/ \([\d:-]+\)/g, '')
      .replace(/ \(mdx[\w:-]*\)$/, '')
      .replace(/ \(note: .*\)$/, '') // It may propose what is not allowed here.
      .replace(/opened at (\d+):\d+/, (_at, line: string) => `opened on line ${source.firstLine + Number(line) - 1}`);
    outline.problems.push(problem(at ? 'text-syntax' : 'text-render', place, { reason }));
  }
  outline.problems.push(...leftovers(source.text, source));
  return { html: withAnswerLines(html), ...outline };
}

function renderMarkdown(text: string, rules: TextRules): string {
  return markdownToHtml(text, {
    features,
    mdastPlugins: [defineMdastPlugin({ name: 'text-rules', options: { position: true }, ...(rules as object) })],
    hastPlugins: [
      defineHastPlugin({
        name: 'html-rules',
        element: {
          filter: ruledElements,
          visit(node, context) {
            const next = htmlRule(node);
            if (next) context.replaceNode(node, next);
          },
        },
      }),
    ],
  }).html;
}

const ANSWER_LINE = '<span class="answer-line"><span class="visually-hidden">space to write</span></span>';
/** A tag, with what its attributes hold, or a run of underscores between tags. */
const TAG_OR_LINE = /(<(?:"[^"]*"|[^">])*>)|_{4,}/g;

/** A run of underscores is a line to write on, in a form; a screen reader should not spell it out. */
function withAnswerLines(html: string): string {
  return html.includes('____') ? html.replace(TAG_OR_LINE, (_found, tag?: string) => tag ?? ANSWER_LINE) : html;
}
