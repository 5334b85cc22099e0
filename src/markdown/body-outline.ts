import type { Place, Problem } from '../content-model/problem.ts';

/** What a text holds that others need to know of: gathered while it is rendered. */
export interface BodyOutline {
  headings: { depth: number; id: string; text: string; place: Place }[];
  links: { target: string; place: Place }[];
  pictures: { src: string; place: Place }[];
  attachments: { src: string; place: Place }[];
  /** The longest word of each column that a line cannot break. */
  tables: { columns: string[]; place: Place }[];
  targets: { component: string; collection: 'evidence' | 'resources'; name: string; place: Place }[];
  problems: Problem[];
}

export const emptyOutline = (): BodyOutline => ({
  headings: [],
  links: [],
  pictures: [],
  attachments: [],
  tables: [],
  targets: [],
  problems: [],
});
