import { defineHastPlugin, defineMdastPlugin, markdownToHtml, type Features } from 'satteri';
import { problem } from '../content-model/problem.ts';
import { emptyOutline, type BodyOutline } from './body-outline.ts';
import type { BodyLookups } from './component.ts';
import { htmlRule, ruledElements } from './html-rules.ts';
import { renderMdx } from './mdx-tree.ts';
import { textRules, type TextPlace, type TextRules } from './text-rules.ts';

/** The Markdown that content may use: GitHub's tables and lists, directives, and British quotation marks and dashes. */
const features: Features = {
  directive: true,
  frontmatter: false,
  smartPunctuation: true,
  gfm: { footnotes: { clobberPrefix: 'note-', label: 'Notes' } },
};

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
  try {
    html = source.format === 'mdx' ? renderMdx(source.text, features, rules) : renderMarkdown(source.text, rules);
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
      .replace(/ \(mdx[\w:-]*\)$/, '');
    outline.problems.push(problem(at ? 'text-syntax' : 'text-render', place, { reason }));
  }
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

/** A run of underscores is a line to write on, in a form; a screen reader should not spell it out. */
function withAnswerLines(html: string): string {
  return html.includes('____')
    ? html.replace(/_{4,}/g, '<span class="answer-line"><span class="visually-hidden">space to write</span></span>')
    : html;
}
