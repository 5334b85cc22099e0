import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, Inline, ListItem } from '../../documents/document.ts';
import { textOf } from '../../documents/from-body/text-of.ts';
import type { HostedPictures } from '../../documents/hosted-pictures.ts';
import { withColon } from '../../documents/with-colon.ts';
import { light } from '../palette.ts';
import { beginsRightToLeft, direction } from './direction.ts';
import { htmlInlines, picture } from './inlines.ts';
import * as look from './look.ts';
import { box, type Parts } from './parts.ts';
import { table } from './table.ts';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** What the blocks of a letter share. */
export interface Surroundings {
  pictures: HostedPictures;
  /** The address of the page, where films play. */
  page: string;
  /** How wide the text is at most, in pixels. */
  width: number;
  /** The level of the heading before: the next may be one below it at most. */
  outline: { level: number };
  /** Whether its letters are small. */
  isSmall?: boolean;
}

/** The blocks of a text, in their order. */
export const htmlBlocks = (blocks: readonly Block[], around: Surroundings): ElementContent[] =>
  blocks.map((block) => htmlBlock(block, around));

function htmlBlock(block: Block, around: Surroundings): ElementContent {
  const inlines = (content: readonly Inline[]) => htmlInlines(content, around.pictures);
  switch (block.type) {
    case 'heading': {
      const level = Math.min(block.level, around.outline.level + 1) as keyof typeof look.headings;
      around.outline.level = level;
      return h(`h${level}`, { ...direction(block.content), style: look.headings[level] }, inlines(block.content));
    }
    case 'paragraph':
      return h(
        'p',
        { ...direction(block.content), style: around.isSmall ? look.smallParagraph : look.paragraph },
        pictureAlone(block.content, around) ?? inlines(block.content),
      );
    case 'list':
      return list(block, around);
    case 'table':
      return table(block, around.pictures, around.width);
    case 'quote':
      return quote(block, around);
    case 'callout':
      return callout(block, around);
    case 'figure':
      return figure(block, around);
    case 'picture': {
      const shown = picture(block.picture, around.pictures, around.width);
      return h('p', { style: look.paragraph }, shown ? [displayed(shown)] : [block.picture.alt]);
    }
    case 'film':
      return h('div', [
        h('p', { style: look.paragraph }, [
          h('strong', h('a', { href: around.page, style: look.link }, block.title)),
          ' (a film, on the web)',
        ]),
        ...htmlBlocks(block.blocks, around),
      ]);
    case 'code':
      return h(
        'pre',
        {
          className: ['shade'],
          style: `margin:0 0 20px;padding:12px 14px;white-space:pre-wrap;background-color:${light.shade};${look.code};line-height:1.5;color:${light.ink};word-break:break-word`,
        },
        block.text,
      );
    case 'rule':
      return h('hr', { style: `margin:28px 0;border:0;border-top:${look.edge}` });
  }
}

/** A picture that leads somewhere and has a line for itself: as large as one that leads nowhere. */
function pictureAlone([link, ...more]: readonly Inline[], around: Surroundings): ElementContent[] | undefined {
  if (link?.type !== 'link' || more.length > 0) return undefined;
  const [inside, ...others] = link.content;
  if (inside?.type !== 'picture' || others.length > 0) return undefined;
  return htmlInlines([link], around.pictures, around.width);
}

const displayed = (image: Element): Element => ({
  ...image,
  properties: { ...image.properties, style: `display:block;${String(image.properties['style'])}` },
});

const LISTS: Record<Of<'list'>['look'], string> = {
  plain: '',
  steps: '',
  timeline: `list-style-type:none;padding:0 0 0 18px;border-left:4px solid ${light.ink};`,
  downloads: 'list-style-type:none;padding:0;',
  notes: 'font-size:15px;',
};

function list({ look: kind, ordered, start, items }: Of<'list'>, around: Surroundings): Element {
  const reads = beginsRightToLeft(items[0]?.blocks ?? []) ? 'rtl' : 'ltr';
  const tasks = items.every(({ ticked }) => ticked !== undefined);
  const own = tasks ? 'list-style-type:none;padding:0;' : LISTS[kind];
  const plain = own === '' || kind === 'notes' ? 'padding:0 0 0 26px;' : '';
  return h(
    ordered ? 'ol' : 'ul',
    {
      ...(ordered && start !== 1 && { start }),
      ...(reads === 'rtl' && { dir: 'rtl' }),
      // Safari takes a list without marks for none, unless it is told.
      ...(own.includes('none') && { role: 'list' }),
      style: mirrored(`margin:0 0 16px;${plain}${own}`, reads),
    },
    (kind === 'downloads' ? items.map(withColon) : items).map((item) =>
      listItem(item, kind, kind === 'notes' ? { ...around, isSmall: true } : around, reads),
    ),
  );
}

/** The first paragraph of an item stands in the item itself: Outlook sets a paragraph on a line below the mark. */
function listItem(
  { ticked, blocks }: ListItem,
  kind: Of<'list'>['look'],
  around: Surroundings,
  reads: 'ltr' | 'rtl',
): Element {
  const [first, ...rest] = blocks;
  const leads = first?.type === 'paragraph' ? first : undefined;
  const box = ticked === undefined ? [] : [ticked ? '☑ ' : '☐ '];
  const content = leads ? htmlInlines(leads.content, around.pictures) : [];
  const more = htmlBlocks(leads ? rest : blocks, around);
  const inside: Parts =
    more.length === 0
      ? [...box, ...content]
      : leads
        ? [h('div', { style: 'margin:0 0 8px' }, [...box, ...content]), ...more]
        : [...box, ...more];
  return h(
    'li',
    {
      ...(leads && direction(leads.content, reads)),
      style: `margin:0 0 ${kind === 'steps' ? 12 : 8}px;${kind === 'notes' ? look.small : look.text}`,
    },
    [...inside],
  );
}

/** What has room or an edge at its left has it at its right where it is read from there. */
const mirrored = (style: string, reads: 'ltr' | 'rtl'): string =>
  reads === 'ltr'
    ? style
    : style.replace(/padding:(\w+) 0 (\w+) (\w+)/, 'padding:$1 $3 $2 0').replace('border-left', 'border-right');

const quote = ({ blocks, by }: Of<'quote'>, around: Surroundings): Element =>
  box(
    {
      className: ['quote'],
      style: mirrored(
        `padding:2px 0 2px 18px;border-left:8px solid ${light.signal}`,
        beginsRightToLeft(blocks) ? 'rtl' : 'ltr',
      ),
    },
    [
      h('blockquote', { style: 'margin:0' }, htmlBlocks(blocks, narrower(around))),
      ...(by.length > 0
        ? [
            h(
              'p',
              { ...direction(by), style: `margin:0;${look.small};font-weight:bold` },
              htmlInlines(by, around.pictures),
            ),
          ]
        : []),
    ],
  );

const GROUNDS = { note: 'shade', tip: 'band', warning: 'card' } as const;

function callout({ kind, title, blocks }: Of<'callout'>, around: Surroundings): Element {
  const ground = GROUNDS[kind];
  const edge = kind === 'warning' ? `4px solid ${light.signal}` : look.edge;
  return box(
    {
      className: kind === 'warning' ? [ground, 'warning'] : [ground],
      bgColor: light[ground],
      style: `padding:16px 18px 4px;background-color:${light[ground]};border:${edge}`,
    },
    [
      h('div', { role: 'note' }, [
        h('p', { ...direction(title), style: look.boxTitle }, title),
        ...htmlBlocks(blocks, narrower(around)),
      ]),
    ],
  );
}

/** How strong a figure is shows in its edge, as on the pages. */
const EDGES = { counted: '3px solid', reported: '6px double', anecdotal: '3px dashed' } as const;

/** A figure. A letter may have several: its links say of which they are to those who hear links alone, as on the pages. */
const figure = ({ strength, value, unit, caption }: Of<'figure'>, { pictures }: Surroundings): Element =>
  box({ style: `padding:16px 18px;border:${EDGES[strength]} ${light.ink}` }, [
    h('p', { style: `margin:0 0 8px;${look.text};font-weight:bold` }, [
      h('span', { style: look.figureValue }, value),
      h('br'),
      unit,
    ]),
    h(
      'p',
      { style: `margin:0;${look.small}` },
      htmlInlines(caption, pictures).map((part) => named(part, `${value} ${unit}`)),
    ),
  ]);

const named = (part: ElementContent, of: string): ElementContent =>
  part.type === 'element' && part.tagName === 'a'
    ? { ...part, properties: { ...part.properties, ariaLabel: `${textOf(part)}: ${of}` } }
    : part;

const narrower = (around: Surroundings): Surroundings => ({ ...around, width: around.width - 44 });
