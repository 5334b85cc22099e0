import { problem, startOf, type Problem } from './problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
// Everything that Unicode calls a control character, save tab, line feed and carriage return; and what XML forbids.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u; // eslint-disable-line no-control-regex

/**
 * The text of a content file with line feeds alone, without a byte-order mark. A problem instead, where the bytes are
 * not UTF-8 text.
 */
export function decodeText(bytes: Uint8Array, file: string): { text: string } | { problem: Problem } {
  if (hasStart(bytes, [0xff, 0xfe]) || hasStart(bytes, [0xfe, 0xff])) {
    return { problem: problem('file-encoding', startOf(file), { encoding: 'UTF-16' }) };
  }
  let text: string;
  try {
    text = utf8.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return {
      problem: problem('file-encoding', placeOfBadByte(bytes, file), { encoding: 'something other than UTF-8' }),
    };
  }
  const control = CONTROL.exec(text);
  if (control) {
    const before = text.slice(0, control.index).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const place = { file, line: before.length, column, endColumn: column + 1 };
    const code = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return { problem: problem('file-control-character', place, { code }) };
  }
  if (text.trim() === '') return { problem: problem('file-empty', startOf(file), {}) };
  return { text };
}

/** The line of the first byte that is not UTF-8, so that the letter can be found. */
function placeOfBadByte(bytes: Uint8Array, file: string) {
  const lines = new TextDecoder('utf-8')
    .decode(bytes)
    .split('\uFFFD', 1)[0]
    ?.split(/\r\n?|\n/) ?? [''];
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const hasStart = (bytes: Uint8Array, start: number[]) => start.every((byte, i) => bytes[i] === byte);
