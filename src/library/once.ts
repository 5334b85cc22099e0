/** A function that works out its answer once a build, and again at each call while somebody is writing (`npm run dev`). */
export function once<Answer>(work: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (import.meta.env.DEV ? work() : (answer ??= work()));
}

/**
 * The same for a function that is asked about things: it works out its answer on each thing once a build. The answer is
 * kept as long as the thing is. What else the function is told must be the same each time.
 */
export function onceEach<Thing extends object, Answer, More extends unknown[]>(
  work: (thing: Thing, ...more: More) => Promise<Answer>,
): (thing: Thing, ...more: More) => Promise<Answer> {
  const answers = new WeakMap<Thing, Promise<Answer>>();
  return (thing, ...more) => {
    if (import.meta.env.DEV) return work(thing, ...more);
    const answer = answers.get(thing) ?? work(thing, ...more);
    answers.set(thing, answer);
    return answer;
  };
}
