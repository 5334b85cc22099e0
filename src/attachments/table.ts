import type { Finding } from './finding.ts';

/** A number, a telephone number, a date or a lone sign: nothing that a spreadsheet program would work out. */
const HARMLESS = /^[+-](?:[\d\s().,:/%£€$-]*)$/;

/**
 * The cells of a table in CSV that a spreadsheet program would take for formulas. A formula in a table from the web can
 * send what else is open to a stranger, or start a program.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function formulas(text: string): Finding[] {
  const found: Finding[] = [];
  for (const { value, line } of cells(text)) {
    if (!/^\s*[=@+\-＝＠＋－]|^[\t\r]/.test(value) || HARMLESS.test(value.trim())) continue;
    found.push({ id: 'attachment-formula', what: `${value.trim().slice(0, 40)} in line ${line}` });
    if (found.length === MOST) break;
  }
  return found;
}

/** How many are worth naming: after these, the rest is clear. */
const MOST = 3;

/** The cells of a table, each with its line; commas, semicolons and tabs part them, as programs differ (RFC 4180). */
function* cells(text: string): Generator<{ value: string; line: number }> {
  let line = 1;
  let [value, from, quoted] = ['', 1, false];
  for (let i = text.startsWith('\uFEFF') ? 1 : 0; i <= text.length; i += 1) {
    const sign = text[i];
    if (sign === '\n') line += 1;
    if (quoted && sign === '"' && text[i + 1] === '"') {
      value += '"';
      i += 1;
    } else if (sign === '"' && (quoted || value === '')) {
      quoted = !quoted;
    } else if (sign === undefined || (!quoted && /[,;\t\r\n]/.test(sign))) {
      yield { value, line: from };
      [value, from] = ['', line];
    } else if (value.length < 200) {
      value += sign;
    }
  }
}
