/** Components of texts as they stand in Markdown, to and from the values of their fields. Runs in the browser too. */

type Values = Record<string, unknown>;

/**
 * Where a component stands in Markdown: `:::name{…}` to `:::`, or `::name{…}` on a line of its own.
 *
 * @param form whether it holds text
 */
export const directivePattern = (name: string, form: 'container' | 'leaf'): RegExp =>
  form === 'leaf'
    ? new RegExp(`^::${name}(?:\\{(?<attributes>[^\\n]*)\\})?[ \\t]*$`, 'm')
    : new RegExp(
        `^(?<fence>:{3,})${name}(?:\\{(?<attributes>[^\\n]*)\\})?[ \\t]*\\n(?<text>[\\s\\S]*?)\\n?^\\k<fence>[ \\t]*$`,
        'm',
      );

/** The values of a component that was found. */
export const directiveValues = ({
  groups = {},
}: {
  groups?: Record<string, string | undefined> | undefined;
}): Values => ({
  ...Object.fromEntries(
    [...(groups['attributes'] ?? '').matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, key = '', double, single]) => [key, decode(double ?? single ?? '')],
    ),
  ),
  ...(groups['text'] !== undefined && { text: groups['text'] }),
});

/**
 * A component as Markdown. Values that are empty are left out.
 *
 * @example directiveText('figure', 'leaf', { id: 'wla-trained' }) // '::figure{id="wla-trained"}'
 */
export function directiveText(name: string, form: 'container' | 'leaf', { text, ...values }: Values): string {
  const attributes = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key, value]) => `${key}="${encode(String(value))}"`)
    .join(' ');
  const head = `${name}${attributes ? `{${attributes}}` : ''}`;
  if (form === 'leaf') return `::${head}`;
  const inner = typeof text === 'string' ? text.replace(/^\n+|\s+$/g, '') : '';
  // The lines of colons are longer than any within.
  const longest = Math.max(2, ...[...inner.matchAll(/^:{3,}/gm)].map(([colons]) => colons.length));
  const fence = ':'.repeat(longest + 1);
  return `${fence}${head}\n${inner}\n${fence}`;
}

const encode = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/\s*\n\s*/g, ' ');
const decode = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
