/**
 * What answers questions. It is loaded once, at the first sign that somebody will ask; where that fails, the next
 * question tries again.
 */
import type { Answer, Question } from '../answer.ts';
import { loadFinder, type Finder } from '../query/finder.ts';

let finder: Promise<Finder> | undefined;

function load(): Promise<Finder> {
  finder ??= loadFinder();
  return finder;
}

/** Begins to load what answers questions. A failure is told where somebody asks. */
export function prepare(): void {
  const asked = load();
  asked.catch(() => {
    if (finder === asked) finder = undefined;
  });
}

/**
 * Answers a question. Where that fails, the next question loads everything anew: a part that is missing stays missing.
 *
 * @throws where the index cannot be loaded
 */
export async function find(question: Question): Promise<Answer> {
  const asked = load();
  try {
    return await (await asked).find(question);
  } catch (error) {
    if (finder === asked) finder = undefined;
    throw error;
  }
}
