import type { ProblemId } from '../content-model/problem-catalogue.ts';
import type { Problem } from '../content-model/problem.ts';
import { excerpt, type Excerpt } from './excerpt.ts';
import type { SourceLines } from './source-lines.ts';

/** What is not there cannot be marked: marks would stand under something that is right. */
const MISSING: ReadonlySet<ProblemId> = new Set<ProblemId>(['field-missing', 'field-too-few']);

/** The line of a problem with marks under its place. Undefined for a problem of a whole file, or of what is missing. */
export function excerptOf(found: Problem, source: SourceLines, width?: number): Excerpt | undefined {
  const { id, file, line, column, endColumn } = found;
  if (MISSING.has(id) || (line === 1 && column === 1 && endColumn === undefined)) return undefined;
  const text = source(file, line);
  if (text === undefined || text.trim() === '') return undefined;
  return excerpt(text, column, endColumn, width);
}
