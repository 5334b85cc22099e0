/**
 * Puts the headings of a rendered text further down, and takes their ids, for a page that shows several texts.
 *
 * @param html what `renderBody` gave
 * @param levels how many levels further down; no heading goes below the sixth
 */
export const demoteHeadings = (html: string, levels: number): string =>
  html.replace(
    /<(\/?)h([2-6])(?: id="[^"]*")?>/g,
    (_tag, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + levels)}>`,
  );
