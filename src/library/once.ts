/** A function that works out its answer once a build, and again at each call while somebody is writing (`npm run dev`). */
export function once<Answer>(work: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (import.meta.env.DEV ? work() : (answer ??= work()));
}
