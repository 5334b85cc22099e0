import { toHtml } from 'hast-util-to-html';
import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { ANSWER_LINE } from './answer-line.ts';
import type { BodyOutline } from './body-outline.ts';
import type { BodyLookups } from './component.ts';
import { features } from './features.ts';
import { htmlRule, ruledElements } from './html-rules.ts';
import { textHast } from './text-hast.ts';
import type { TextRules } from './text-rules.ts';
import { withOutline, type BodySource } from './with-outline.ts';

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
  const { text, format } = source;
  const { made = '', ...outline } = withOutline(source, lookups, (rules) =>
    format === 'mdx' ? toHtml(textHast(text, format, rules)) : renderMarkdown(text, rules),
  );
  return { html: withAnswerLines(made), ...outline };
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

const ANSWER_HTML = toHtml(ANSWER_LINE);
/** A tag, with what its attributes hold, or a run of underscores between tags. */
const TAG_OR_LINE = /(<(?:"[^"]*"|[^">])*>)|_{4,}/g;

/** A run of underscores is a line to write on, in a form; a screen reader should not spell it out. */
function withAnswerLines(html: string): string {
  return html.includes('____') ? html.replace(TAG_OR_LINE, (_found, tag?: string) => tag ?? ANSWER_HTML) : html;
}
