import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { colours } from '../../brand/colours.ts';
import { resourceKinds } from '../../content-model/resources.ts';
import type { DocumentKind } from '../document.ts';

/** The drawing that the site has beside the title of such a document, with its colours in it, or in one ink: SVG. */
export function drawingOf(kind: DocumentKind, plain: boolean): string {
  const name = resourceKinds.some((one) => one === kind) ? `kind-${kind}` : kind;
  const drawing = readFileSync(resolve('src/drawings', `${name}.svg`), 'utf8');
  const line = drawing.includes('viewBox="0 0 240') ? 3.5 : 2;
  return drawing.replace(/<svg[^>]*>/, (start) => `${start}<style>${styleOf(plain, line)}</style>`);
}

function styleOf(plain: boolean, line: number): string {
  const signal = plain ? '#000' : colours.signal;
  return [
    `* { fill: ${plain ? '#fff' : colours.card}; stroke: ${plain ? '#000' : colours.ink}; stroke-width: ${line}; stroke-linejoin: round; stroke-linecap: round }`,
    `.tint { fill: ${plain ? '#fff' : colours.employer} }`,
    `.signal { fill: ${signal} }`,
    '.line, .string, .letters { fill: none }',
    `.string { stroke: ${signal} }`,
    '.dashed { stroke-dasharray: 8 7 }',
    `.letters { stroke-width: ${line * 2.5} }`,
  ].join('');
}
