import type { Element, Root, RootContent, Text } from 'hast';

/** A run of underscores, which is a line to write on, in a form. It splits a text into words and lines by turns. */
const ANSWER = /(_{4,})/;

/** What stands in its place: a screen reader should not spell it out. */
export const ANSWER_LINE: Element = {
  type: 'element',
  tagName: 'span',
  properties: { className: ['answer-line'] },
  children: [
    {
      type: 'element',
      tagName: 'span',
      properties: { className: ['visually-hidden'] },
      children: [{ type: 'text', value: 'space to write' }],
    },
  ],
};

/** Puts `ANSWER_LINE` in the place of each run of underscores, of one text or of several beside each other. */
export function drawAnswerLines(parent: Root | Element): void {
  if (!parent.children.some((node) => node.type === 'text' && node.value.includes('_'))) return;
  parent.children = joinTexts(parent.children).flatMap((node): (typeof node)[] =>
    node.type === 'text' && node.value.includes('____') ? withAnswerLines(node) : [node],
  );
}

/** The same nodes, with texts beside each other as one: where HTML was taken out, two may have been left. */
function joinTexts<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined.splice(-1, 1, { ...last, value: last.value + node.value });
    else joined.push(node);
  }
  return joined;
}

const withAnswerLines = (text: Text): (Text | Element)[] =>
  text.value
    .split(ANSWER)
    .map((value, i) => (i % 2 === 0 ? { ...text, value } : answerLine(value)))
    .filter((piece) => piece.type !== 'text' || piece.value !== '');

/** The element of `ANSWER_LINE`; it keeps what was written, for code. */
const answerLine = (written: string): Element => ({
  ...structuredClone(ANSWER_LINE),
  data: { written } as Element['data'] & object,
});
