/** How long a step may take before it says what it is doing, and how often it says so again, in milliseconds. */
const PATIENCE = 4_000;
const REMINDER = 15_000;

/**
 * Runs one step of a command. A short step is silent; a long one says on standard error what it is doing.
 *
 * @param doing what the step does: "Making the pages"
 */
export async function step<Result>(doing: string, work: () => Promise<Result> | Result): Promise<Result> {
  const started = performance.now();
  const say = () => console.error(`${doing}… ${Math.round((performance.now() - started) / 1000)} s`);
  let timer = setTimeout(function again() {
    say();
    timer = setTimeout(again, REMINDER);
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
