import type { ListItem } from './document.ts';

/** A download, with a colon between its name and what it is; the page tells them apart by their looks. */
export const withColon = ({ blocks, ...each }: ListItem): ListItem => ({
  ...each,
  blocks: blocks.map((one) =>
    one.type === 'paragraph'
      ? {
          ...one,
          content: one.content.map((part) =>
            part.type === 'text' ? { ...part, text: part.text.replace(/^ /, ': ') } : part,
          ),
        }
      : one,
  ),
});
