/**
 * A rendered text as part of a page that shows several: its headings further down and without ids, and its other places
 * (notes) named for the text, so that no two texts have the same.
 *
 * @param html what `renderBody` gave
 * @param levels how many levels further down its headings go; none goes below the sixth
 * @param name the name of the text
 */
export function embedText(html: string, levels: number, name: string): string {
  return html
    .replace(/<(\/?)h([2-6])((?: [^>]*)?)>/g, (_tag, slash: string, level: string, attributes: string) => {
      const kept = attributes.replace(/ id="(?!footnote-label)[^"]*"/, '');
      return `<${slash}h${Math.min(6, Number(level) + levels)}${kept}>`;
    })
    .replace(
      / (id|aria-describedby)="([^"]*)"/g,
      (_all, attribute: string, id: string) => ` ${attribute}="part.${name}.${id}"`,
    )
    .replace(/ href="#([^"]*)"/g, (_all, id: string) => ` href="#part.${name}.${id}"`);
}
