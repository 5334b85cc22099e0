/**
 * What answers questions. It is loaded once, at the first sign that somebody will ask; where that fails, the next
 * question tries again.
 */
import type { Answer, Question } from '../answer.ts';
import { loadFinder, type Finder } from '../query/finder.ts';

let finder: Promise<Finder> | undefined;
/** The last that was loaded: without a connection it knows the answers that it gave before. */
let loaded: Finder | undefined;

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
 * Where that fails in turn, what was loaded before answers as far as it can.
 *
 * @throws where the index cannot be loaded
 */
export async function find(question: Question): Promise<Answer> {
  const asked = load();
  try {
    const ready = await asked.catch((error: unknown) => {
      if (finder === asked) finder = undefined;
      if (!loaded) throw error;
      return loaded;
    });
    loaded = ready;
    return await ready.find(question);
  } catch (error) {
    if (finder === asked) finder = undefined;
    throw error;
  }
}
