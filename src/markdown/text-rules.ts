/**
 * What happens to each kind of Markdown node, for .md and .mdx files alike: components become elements, headings get
 * ids, links and pictures are noted, and whatever could carry code is noted as a problem and made harmless.
 */
import GithubSlugger from 'github-slugger';
import type {
  BlockContent,
  Definition,
  DefinitionContent,
  Heading,
  Html,
  Image,
  ImageReference,
  Link,
  Nodes,
  PhrasingContent,
  Table,
} from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from './directive-nodes.ts';
import type { MdxFlowExpression, MdxJsxFlowElement, MdxJsxTextElement, MdxjsEsm, MdxTextExpression } from 'satteri';
import { nearest } from '../content-model/nearest.ts';
import { problem, type Place } from '../content-model/problem.ts';
import type { BodyOutline } from './body-outline.ts';
import { attributeProblems } from './attribute-problems.ts';
import { element, type BodyLookups, type Component, type Piece } from './component.ts';
import { components } from './components/index.ts';
import { hasProtocol, SAFE_TARGET } from './link-target.ts';
import { longestWords } from './longest-words.ts';

/** What the rules may do to the tree. Sätteri's visitor context is one; `text-hast.ts` has another. */
export interface TreeEditor {
  readonly source: string;
  replaceNode: (node: Nodes, pieces: Piece | Piece[]) => void;
  removeNode: (node: Nodes) => void;
  wrapNode: (node: Nodes, wrapper: never) => void;
  setProperty: (node: Nodes, key: 'data', value: Record<string, unknown>) => void;
  textContent: (node: Nodes) => string;
}

type Rule<Node> = (node: Readonly<Node>, editor: TreeEditor) => void;

/** The rules by the type of node they are for. */
export interface TextRules {
  heading: Rule<Heading>;
  link: Rule<Link>;
  definition: Rule<Definition>;
  image: Rule<Image>;
  imageReference: Rule<ImageReference>;
  table: Rule<Table>;
  html: Rule<Html>;
  containerDirective: Rule<ContainerDirective>;
  leafDirective: Rule<LeafDirective>;
  textDirective: Rule<TextDirective>;
  mdxJsxFlowElement: Rule<MdxJsxFlowElement>;
  mdxJsxTextElement: Rule<MdxJsxTextElement>;
  mdxFlowExpression: Rule<MdxFlowExpression>;
  mdxTextExpression: Rule<MdxTextExpression>;
  mdxjsEsm: Rule<MdxjsEsm>;
}

/** Where the text stands, for problems. */
export interface TextPlace {
  file: string;
  /** The line of the file on which the text begins, from 1. */
  firstLine: number;
}

/**
 * The rules for one text.
 *
 * @param at where the text stands
 * @param lookups what it may show from elsewhere
 * @param outline gathers headings, links, pictures and problems
 */
export function textRules(at: TextPlace, lookups: BodyLookups, outline: BodyOutline): TextRules {
  const slugger = new GithubSlugger();
  slugger.slug('footnote-label'); // The parser gives this id to the heading of the notes.
  let level = 1;
  const placeOf = ({ position }: Pick<Nodes, 'position'>): Place => ({
    file: at.file,
    line: (position?.start.line ?? 1) + at.firstLine - 1,
    column: position?.start.column ?? 1,
    ...(position && position.end.line === position.start.line && { endColumn: position.end.column }),
  });
  const note = (found: ReturnType<typeof problem>) => void outline.problems.push(found);
  // The parser copies the text each time that it is asked for.
  let source: string | undefined;
  const sourceOf = (editor: TreeEditor): string => (source ??= editor.source);

  /** Notes a link; answers whether it may stand. */
  function linkMayStand(target: string, place: Place): boolean {
    outline.links.push({ target, place });
    if (target === '') note(problem('link-empty', place, {}));
    else if (!SAFE_TARGET.test(target))
      note(problem(hasProtocol(target) ? 'link-protocol' : 'link-relative', place, { target: brief(target) }));
    else return true;
    return false;
  }

  function useComponent(
    node: Nodes,
    name: string,
    form: Component['form'] | 'any' | 'none',
    written: Record<string, unknown>,
    children: readonly (BlockContent | DefinitionContent | PhrasingContent)[],
    editor: TreeEditor,
  ): void {
    const place = placeOf(node);
    const component = components.get(name);
    const opening = /Directive$/.test(node.type) ? openingLine(node, sourceOf(editor)) : '';
    const fail = (found: ReturnType<typeof problem>) => {
      note(found);
      editor.replaceNode(node, element('div', {}, children as Piece[]));
    };
    if (!component) {
      const known = [...components.keys()];
      return fail(
        problem('component-unknown', place, { name, nearest: nearest(name, known), known: known.join(', ') }),
      );
    }
    const wordsLost = (component.form === 'leaf' && children.length > 0) || !OPENING.test(opening);
    if ((form !== 'any' && form !== component.form) || wordsLost)
      return fail(problem('component-form', place, { name, right: component.example.split('\n').join(' ⏎ ') }));
    const attributes = component.attributes.safeParse(written);
    if (!attributes.success) {
      for (const issue of attributes.error.issues)
        for (const found of attributeProblems(component, issue, written, place)) note(found);
      return fail(outline.problems.pop() as ReturnType<typeof problem>);
    }
    for (const target of component.targets?.(attributes.data) ?? [])
      outline.targets.push({ component: name, ...target, place });
    for (const { src, kind } of component.files?.(attributes.data) ?? [])
      (kind === 'picture' ? outline.pictures : outline.attachments).push({ src, place });
    if (component.holds && !component.holds(children)) {
      return fail(
        name === 'steps'
          ? problem('steps-list', place, {})
          : problem('component-form', place, { name, right: component.example.split('\n').join(' ⏎ ') }),
      );
    }
    editor.replaceNode(node, component.render(attributes.data, children as Piece[], lookups));
  }

  function jsx(node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>, editor: TreeEditor): void {
    const tag = node.name ?? '';
    if (!/^[A-Z]/.test(tag)) {
      note(problem('text-html', placeOf(node), { html: `<${tag}>` }));
      editor.replaceNode(
        node as Nodes,
        element(node.type === 'mdxJsxTextElement' ? 'span' : 'div', {}, node.children as Piece[]),
      );
      return;
    }
    const written: Record<string, unknown> = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && (typeof attribute.value === 'string' || attribute.value == null))
        written[attribute.name] = attribute.value ?? '';
      else
        note(
          problem('text-code', placeOf(node), {
            code: brief(
              `{${attribute.type === 'mdxJsxAttribute' ? (attribute.value as { value: string }).value : attribute.value}}`,
            ),
          }),
        );
    }
    // A component is a block: in the middle of a line of words it would break the paragraph in two.
    const form = node.type === 'mdxJsxTextElement' ? 'none' : 'any';
    useComponent(node as Nodes, tag.charAt(0).toLowerCase() + tag.slice(1), form, written, node.children, editor);
  }

  function code(node: Readonly<MdxFlowExpression | MdxTextExpression | MdxjsEsm>, editor: TreeEditor): void {
    note(problem('text-code', placeOf(node), { code: brief(node.value) }));
    editor.removeNode(node as Nodes);
  }

  function imageOf(node: Readonly<Image>, editor: TreeEditor): void {
    const place = placeOf(node);
    const src = decodeAddress(node.url);
    const alt = node.alt?.trim() ?? '';
    outline.pictures.push({ src, place });
    if (!alt) note(problem('picture-alt-missing', place, { src }));
    const picture = lookups.picture(src);
    if (!picture) return editor.removeNode(node);
    editor.replaceNode(
      node,
      element('img', {
        src: picture.src,
        ...(picture.srcset ? { srcSet: picture.srcset, sizes: '(min-width: 48rem) 42rem, 100vw' } : {}),
        width: picture.width,
        height: picture.height,
        alt,
        loading: 'lazy',
        decoding: 'async',
      }),
    );
  }

  return {
    heading(node, editor) {
      const text = headingText(node, sourceOf(editor)).trim();
      // A heading of signs alone has no letters to make an id of.
      const id = slugger.slug(/[\p{L}\p{N}]/u.test(text) ? text : 'section');
      outline.headings.push({ depth: node.depth, id, text, place: placeOf(node) });
      if (!text) note(problem('heading-empty', placeOf(node), {}));
      if (node.depth === 1) note(problem('heading-level-one', placeOf(node), {}));
      else if (node.depth > level + 1)
        note(problem('heading-skipped', placeOf(node), { found: node.depth, expected: level + 1 }));
      level = Math.max(1, node.depth);
      editor.setProperty(node, 'data', { hProperties: { id } });
    },
    link(node, editor) {
      const words = editor.textContent(node).trim() || node.children.some(showsSomething);
      if (!words && node.url !== '') note(problem('link-empty', placeOf(node), {}));
      if (!linkMayStand(node.url, placeOf(node)))
        editor.replaceNode(node, element('span', {}, node.children as Piece[]));
    },
    definition(node, editor) {
      if (!linkMayStand(node.url, placeOf(node))) editor.removeNode(node);
    },
    image: imageOf,
    imageReference(node, editor) {
      note(problem('picture-elsewhere', placeOf(node), { src: node.label ?? node.identifier }));
      editor.removeNode(node);
    },
    table(node, editor) {
      const rows = node.children.map(({ children }) => children.map((cell) => editor.textContent(cell).trim()));
      const head = rows[0]?.filter(Boolean).join(', ');
      outline.tables.push({ columns: longestWords(rows), place: placeOf(node) });
      editor.wrapNode(
        node,
        element('div', {
          className: ['table'],
          role: 'group',
          tabIndex: 0,
          ariaLabel: head ? `Table: ${head}` : 'Table',
        }) as never,
      );
    },
    html(node, editor) {
      note(problem('text-html', placeOf(node), { html: brief(node.value) }));
      editor.removeNode(node);
    },
    containerDirective(node, editor) {
      const place = placeOf(node);
      const end = node.position?.end.offset;
      if (end !== undefined && !/:{3,}$/.test(lastLine(sourceOf(editor), end)))
        note(problem('component-unclosed', place, { name: node.name }));
      useComponent(node as Nodes, node.name, 'container', { ...node.attributes }, node.children, editor);
    },
    leafDirective(node, editor) {
      useComponent(node as Nodes, node.name, 'leaf', { ...node.attributes }, node.children, editor);
    },
    // Colons in prose ("10:30", "see:this") are prose. Only the name of a component means that one was wanted.
    textDirective(node, editor) {
      const known = components.get(node.name);
      if (known && node.attributes && Object.keys(node.attributes).length > 0) {
        note(
          problem('component-form', placeOf(node), { name: node.name, right: known.example.split('\n').join(' ⏎ ') }),
        );
      }
      const { start, end } = node.position ?? {};
      editor.replaceNode(node as Nodes, { type: 'text', value: sourceOf(editor).slice(start?.offset, end?.offset) });
    },
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    mdxFlowExpression: code,
    mdxTextExpression: code,
    mdxjsEsm: code,
  };
}

/** Whether a picture says what it shows; in .mdx files it is an element already when its link is looked at. */
const showsSomething = (node: Nodes): boolean =>
  Boolean(
    node.type === 'image' ? node.alt : (node.data as { hProperties?: { alt?: string } } | undefined)?.hProperties?.alt,
  );

/** How a directive opens: colons, its name, and its attributes in braces, with no space between them. */
const OPENING = /^$|^:{2,}[\w-]+(?:\[[^\]]*\])?(?:\{.*\})?\s*$/;

/** The first line of a directive, as it was written. */
function openingLine(node: Nodes, source: string): string {
  const { start, end } = node.position ?? {};
  return source.slice(start?.offset, end?.offset).split('\n', 1)[0] ?? '';
}

/** The last line with words before a place, without the spaces round it. */
function lastLine(source: string, end: number): string {
  let last = end;
  while (last > 0 && /\s/.test(source[last - 1] ?? '')) last -= 1;
  return source.slice(source.lastIndexOf('\n', last - 1) + 1, last).trim();
}

/** The words of a heading, with any colon in it as it was written ("10:30" reads as a directive to the parser). */
function headingText(node: Nodes, source: string): string {
  if (node.type === 'textDirective') return source.slice(node.position?.start.offset, node.position?.end.offset);
  if ('children' in node) return node.children.map((child) => headingText(child, source)).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

const brief = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

function decodeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
