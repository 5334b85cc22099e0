/**
 * What answers questions. It is loaded once, at the first sign that somebody will ask; where that fails, the next
 * question tries again.
 */
import type { Answer, Question } from '../answer.ts';
import { loadFinder, type Finder } from '../query/finder.ts';

let finder: Promise<Finder> | undefined;

function load(): Promise<Finder> {
  finder ??= loadFinder().catch((error: unknown) => {
    finder = undefined;
    throw error;
  });
  return finder;
}

/** Begins to load what answers questions. A failure is told where somebody asks. */
export function prepare(): void {
  load().catch(() => undefined);
}

/**
 * Answers a question.
 *
 * @throws where the index cannot be loaded
 */
export async function find(question: Question): Promise<Answer> {
  return (await load()).find(question);
}
