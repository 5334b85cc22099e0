/**
 * Texts as plain HTML for feeds. Nothing is passed through: each element and attribute that can stand in a feed is
 * written here, and every word of the content is escaped. There is no class, id, style or script, and nothing that
 * parsers read in more than one way.
 *
 * All of it is among what the W3C's feed validator accepts (`HTMLValidator` in its validators.py), which reports any
 * other element or attribute as a risk: `aria-…`, `role`, and even `controls` of a film.
 */
import type { Block, Cell, Inline, ListItem, Picture } from '../documents/document.ts';
import type { HostedPictures } from '../documents/hosted-pictures.ts';
import { linkAddress } from '../documents/link-address.ts';
import { withColon } from '../documents/with-colon.ts';
import { escaped } from './feed-text.ts';

/**
 * Blocks as HTML.
 *
 * @param blocks what a reader of the page sees, with whole addresses
 * @param pictures the pictures in them
 */
export function htmlOf(blocks: readonly Block[], pictures: HostedPictures): string {
  const all = (inside: readonly Block[]): string => inside.map(block).join('');
  const words = (content: readonly Inline[]): string => content.map(inline).join('');

  function block(one: Block): string {
    switch (one.type) {
      case 'heading':
        return `<h${one.level}>${words(one.content)}</h${one.level}>`;
      case 'paragraph':
        return `<p>${words(one.content)}</p>`;
      case 'list': {
        const rows = one.look === 'downloads' ? one.items.map(withColon) : one.items;
        const items = rows.map((each) => `<li>${item(each)}</li>`).join('');
        const start = one.start === 1 ? '' : ` start="${one.start}"`;
        return one.ordered ? `<ol${start}>${items}</ol>` : `<ul>${items}</ul>`;
      }
      case 'table':
        return table(one.head, one.rows);
      case 'quote': {
        const said = `<blockquote>${all(one.blocks)}</blockquote>`;
        return one.by.length > 0 ? `<figure>${said}<figcaption>${words(one.by)}</figcaption></figure>` : said;
      }
      case 'callout':
        return `<aside><p><strong>${escaped(one.title)}</strong></p>${all(one.blocks)}</aside>`;
      case 'figure':
        return `<figure><p><strong>${escaped(one.value)}</strong> ${escaped(one.unit)}</p><figcaption>${words(one.caption)}</figcaption></figure>`;
      case 'picture':
        return `<p>${picture(one.picture)}</p>`;
      case 'film': {
        const title = escaped(one.title);
        return `<p>Film: ${one.address ? link(one.address, title) : title}</p>${all(one.blocks)}`;
      }
      case 'code':
        return `<pre><code>${escaped(one.text)}</code></pre>`;
      case 'rule':
        return '<hr>';
    }
  }

  /** What stands in an item of a list; its first words need no paragraph, unless others follow. */
  function item({ ticked, blocks: [first, ...rest] }: ListItem): string {
    const box = ticked === undefined ? '' : ticked ? '☑ ' : '☐ ';
    if (first?.type !== 'paragraph') return box + all(first ? [first, ...rest] : []);
    const begins = box + words(first.content);
    return rest.some(({ type }) => type !== 'list') ? `<p>${begins}</p>${all(rest)}` : begins + all(rest);
  }

  function table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
    const row = (cells: readonly Cell[], scope: 'col' | 'row') =>
      `<tr>${cells.map(({ header, content }) => (header ? `<th scope="${scope}">${words(content)}</th>` : `<td>${words(content)}</td>`)).join('')}</tr>`;
    const top = head.length > 0 ? `<thead>${row(head, 'col')}</thead>` : '';
    return `<table>${top}<tbody>${rows.map((cells) => row(cells, 'row')).join('')}</tbody></table>`;
  }

  function inline(one: Inline): string {
    switch (one.type) {
      case 'text': {
        const looks = [one.struck && 'del', one.emphasis && 'em', one.strong && 'strong', one.code && 'code'];
        return looks
          .filter((name) => typeof name === 'string')
          .reduceRight((inside, name) => `<${name}>${inside}</${name}>`, escaped(one.text));
      }
      case 'link':
        return link(one.address, words(one.content));
      case 'note':
        return `<sup>${one.address ? link(one.address, escaped(one.number)) : escaped(one.number)}</sup>`;
      case 'break':
        return '<br>';
      case 'answer':
        return '__________';
      case 'picture':
        return picture(one.picture);
    }
  }

  function picture({ path, alt }: Picture): string {
    const shown = pictures.get(path);
    if (!shown) return escaped(alt);
    const { address, width, height } = shown;
    return `<img src="${escaped(address)}" alt="${escaped(alt)}" width="${width}" height="${height}">`;
  }

  return all(blocks);
}

/** A link; the words alone where its address is not of the web, e-mail or a telephone. */
function link(address: string, inside: string): string {
  const whole = linkAddress(address);
  return whole === undefined ? inside : `<a href="${escaped(whole)}">${inside}</a>`;
}
