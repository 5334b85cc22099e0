import type { Document } from '../document.ts';

/** The addresses on the web that a text and its sources lead to, each once, in their order; places on a page count as it. */
export function linksOf({ blocks, sources }: Pick<Document, 'blocks' | 'sources'>): string[] {
  const found = new Set<string>();
  JSON.stringify([blocks, sources], (_key, value: unknown) => {
    if (isLink(value) && /^https?:/.test(value.address)) found.add(value.address.replace(/#.*/, ''));
    return value;
  });
  return [...found];
}

const isLink = (value: unknown): value is { type: 'link'; address: string } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'link' && 'address' in value;

/** An address as one reads or types it: "bees.example/hives". */
export const shownAddress = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
