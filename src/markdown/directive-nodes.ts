/** The directive nodes of mdast, as Sätteri adds them to it. */
import type { RootContent } from 'mdast';
import 'satteri';

export type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>;
export type LeafDirective = Extract<RootContent, { type: 'leafDirective' }>;
export type TextDirective = Extract<RootContent, { type: 'textDirective' }>;
