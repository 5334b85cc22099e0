import { styleText } from 'node:util';
import { visible } from '../reporters/visible.ts';
import type { Comparison } from './comparison.ts';
import { previewOf } from './preview-address.ts';
import { written } from './said.ts';
import { inShort, tell } from './tell.ts';

/** How many things of a chapter are told at a terminal. */
const MOST = 40;

/** Where the report goes, and where pages may be looked at. */
export interface TextSettings {
  preview?: string | undefined;
  /** Colours are shown where this can show them. */
  stream?: NodeJS.WriteStream | undefined;
}

/** A comparison for people at a terminal. */
export function textReport(comparison: Comparison, { preview, stream }: TextSettings = {}): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    stream ? styleText(format, text, { stream }) : text;
  const lines: string[] = [];
  for (const { title, number, told } of tell(comparison)) {
    lines.push('', style('bold', `${title} (${number})`));
    for (const { address, what, more = [], grave } of told.slice(0, MOST)) {
      const place = address === undefined ? '' : `${visible(preview ? previewOf(address, preview) : address)} `;
      lines.push(`  ${grave ? style('red', '!') : '-'} ${place}${written(what, visible)}`);
      for (const sentence of more) lines.push(`      ${written(sentence, visible)}`);
    }
    if (told.length > MOST) lines.push(`  … and ${told.length - MOST} more`);
  }
  if (lines.length > 0) lines.push('');
  const { old, new: fresh } = comparison;
  lines.push(`${visible(fresh.name)} (${fresh.pages} pages), compared with ${visible(old.name)} (${old.pages} pages):`);
  return [...lines, inShort(comparison), ''].join('\n').replace(/^\n/, '');
}
