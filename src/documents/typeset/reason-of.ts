/** What Typst says is wrong, without where it is in its own sources. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (/message: "((?:[^"\\]|\\.)*)"/.exec(message)?.[1] ?? message)
    .replace(/\\(.)/g, '$1')
    .replace(/^PDF\/UA-1 error: /, '');
}
