/**
 * Marks the first cells of rows as headers of their rows. Typst can say so only behind a switch that its compiler for
 * Node lacks, so the file is changed: the cell's entry becomes that of a header, and, in the same room, the list of its
 * column's headers becomes its scope. The other cells of such a table lose their list, which names the headers of their
 * columns alone: without it, readers go by the scope of all headers. (PDF 1.7: 14.8.4.3.4 and 14.8.5.7.)
 *
 * @param pdf as Typst writes it
 * @param named of each table, in their order, whether its first column names its rows
 * @throws where the file has other tables
 */
export function markRowHeaders(pdf: Buffer, named: readonly boolean[]): Buffer {
  if (!named.includes(true)) return pdf;
  const text = pdf.toString('latin1');
  const tables = [...new Set([...text.matchAll(HEADER_ID)].map(([, table]) => Number(table)))].sort((a, b) => a - b);
  if (tables.length !== named.length)
    throw new Error(`The PDF has ${tables.length} tables with headers, and the text ${named.length}.`);
  const marked = new Set(tables.filter((_table, i) => named[i]));
  const changed = text.replace(CELL, (cell, before: string, headers: string, table: string, column: string) => {
    if (!marked.has(Number(table))) return cell;
    if (column !== '0') return before + ' '.repeat(headers.length);
    return `${before.replace('/S /TD', '/S /TH')}${'/Scope /Row'.padEnd(headers.length)}`;
  });
  return Buffer.from(changed, 'latin1');
}

/** A header, which has an identifier: its table, column and row. */
const HEADER_ID = /\/ID \(U(\d+)x\d+y\d+\)/g;
/** A cell, with its table and its column in the name of its header. */
const CELL = /(\/S \/TD\n {2}\/P \d+ 0 R\n {2}\/A \[?<<\n {4}\/O \/Table\n {4})(\/Headers \[\(U(\d+)x(\d+)y\d+\)\])/g;
