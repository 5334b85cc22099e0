/**
 * Puts text between the two marks of its name in a Markdown file, and leaves the rest as it is.
 *
 * @param file the file as it stands
 * @param name the name in the marks `<!-- generated: NAME -->` and `<!-- end: NAME -->`
 * @param text what is to stand between them
 * @throws where the marks are not there, once each and in order
 */
export function withGeneratedPart(file: string, name: string, text: string): string {
  const [open, close] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const [before, rest, ...more] = file.split(open);
  const [, after, ...others] = (rest ?? '').split(close);
  if (rest === undefined || after === undefined || more.length + others.length > 0)
    throw new Error(`The file needs the lines ${open} and ${close}, once each.`);
  return `${before}${open}\n\n${text.trim()}\n\n${close}${after}`;
}
