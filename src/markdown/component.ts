import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { MdastContent } from 'satteri';
import type { z } from 'zod';
import type { Evidence } from '../content-model/evidence.ts';

/** A piece of rendered Markdown: what Sätteri and mdast-util-to-hast both turn into an element. */
export type Piece = MdastContent;

/** A picture, ready to be shown. Sizes are in CSS pixels. */
export interface ShownPicture {
  src: string;
  srcset?: string;
  width: number;
  height: number;
}

/** A resource, as a download list shows it. */
export interface ShownResource {
  title: string;
  address: string;
  kind: string;
  minutes: number;
}

/** What the text of an entry may show from elsewhere. Each answers undefined where there is no such thing. */
export interface BodyLookups {
  evidence: (name: string) => Evidence | undefined;
  resource: (name: string) => ShownResource | undefined;
  picture: (src: string) => ShownPicture | undefined;
  /** The address of a film, its captions or another file beside the entry. */
  file: (src: string) => string | undefined;
}

/**
 * A component that Markdown may use: `:::name{attribute="…"}` in .md files, `<Name attribute="…">` in .mdx files.
 * One file a component; `index.ts` names them all.
 */
export interface Component<Attributes extends z.ZodObject = z.ZodObject> {
  name: string;
  /** A container holds Markdown; a leaf stands alone. */
  form: 'container' | 'leaf';
  /** What it is for, for editors. */
  description: string;
  /** How it is written in Markdown. */
  example: string;
  attributes: Attributes;
  /** Names of entries that the attributes point to. */
  targets?: (attributes: z.output<Attributes>) => { collection: 'evidence' | 'resources'; name: string }[];
  /** Files beside the entry that the attributes point to. */
  files?: (attributes: z.output<Attributes>) => { src: string; kind: 'picture' | 'attachment' }[];
  /** Whether the Markdown inside is of the right shape. */
  holds?: (children: readonly (BlockContent | DefinitionContent | PhrasingContent)[]) => boolean;
  render: (attributes: z.output<Attributes>, children: readonly Piece[], lookups: BodyLookups) => Piece;
}

/** Declares a component with the types of its attributes. */
export const component = <Attributes extends z.ZodObject>(definition: Component<Attributes>) =>
  definition as unknown as Component;

type Properties = Record<string, string | number | boolean | string[]>;

/** An element, by the names that hast gives its attributes (`className`, `htmlFor`). */
export const element = (tag: string, properties: Properties, children: readonly (Piece | string)[] = []): Piece => ({
  type: 'wlaElement',
  data: { hName: tag, hProperties: properties },
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)) as never,
});
