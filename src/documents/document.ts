/**
 * A text as paper knows it, before it is a PDF or a Word file. It is made from the HTML of the page, so the words and
 * their order are those of the page; the writers (`typeset/`, `word/`) only choose how they look.
 */
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Evidence } from '../content-model/evidence.ts';
import type { Resource } from '../content-model/resources.ts';

/** What a document looks like: a kind of resource, or the entry that it was made from. */
export type DocumentKind = Resource['kind'] | 'guide' | 'story' | 'newsletter';

/** A document. */
export interface Document {
  kind: DocumentKind;
  /** The kind in words, as the page shows it over its title: "Checklist". */
  kindName: string;
  title: string;
  summary: string;
  /** What is set small at its head or foot, a phrase each: "Version 1.0", "2 November 2026", "CC BY 4.0". */
  facts: string[];
  /** The whole address of its page. */
  address: string;
  /** The name of the site, in full: "Workplace Learning Advocates". */
  publisher: string;
  /** The day of its last change. The files carry it, so that their bytes repeat. */
  day: CalendarDay;
  /** The colour of its page (hex, such as `#ffcf4d`). */
  colour: string;
  blocks: Block[];
  /** Where the facts come from, as the page lists it at its end; empty where it names none. */
  sources: Inline[][];
}

/** Where a block stands in the file of its entry, from 1; undefined for what a list of the page adds. */
interface Placed {
  line?: number | undefined;
}

export type Block = Placed &
  (
    | { type: 'heading'; level: 2 | 3 | 4 | 5 | 6; content: Inline[] }
    | { type: 'paragraph'; content: Inline[] }
    | { type: 'list'; look: ListLook; ordered: boolean; start: number; items: ListItem[] }
    | { type: 'table'; head: Cell[]; rows: Cell[][] }
    | { type: 'quote'; blocks: Block[]; by: Inline[] }
    | { type: 'callout'; kind: 'note' | 'tip' | 'warning'; title: string; blocks: Block[] }
    | KeyFigure
    | { type: 'picture'; picture: Picture }
    /** A film by its title and its transcript, and where its file is, for what can show it. */
    | { type: 'film'; title: string; blocks: Block[]; address?: string }
    | { type: 'code'; text: string }
    | { type: 'rule' }
  );

/** Steps have large numbers; a timeline has its dates at the side; downloads are links to resources, each with what it is. */
export type ListLook = 'plain' | 'steps' | 'timeline' | 'downloads' | 'notes';

export interface ListItem extends Placed {
  /** Whether its box is ticked; undefined where it has none. */
  ticked?: boolean | undefined;
  blocks: Block[];
}

export interface Cell {
  content: Inline[];
  align: 'left' | 'center' | 'right';
  /** Whether it names its column or its row. */
  header: boolean;
}

/** A figure of the evidence register. */
export interface KeyFigure extends Placed {
  type: 'figure';
  strength: Evidence['strength'];
  value: string;
  unit: string;
  /** What stands under it, source and all. */
  caption: Inline[];
}

export interface Picture {
  /** Its file, from the content root. */
  path: string;
  alt: string;
  /** In pixels of the file. */
  width: number;
  height: number;
}

export type Inline =
  | { type: 'text'; text: string; strong?: true; emphasis?: true; struck?: true; code?: true }
  | { type: 'link'; address: string; content: Inline[] }
  /** A mark that leads to a note at the end of the text: the number that it shows, and the note's place on the page. */
  | { type: 'note'; number: string; address?: string }
  | { type: 'break' }
  /** A line to write on. */
  | { type: 'answer' }
  | { type: 'picture'; picture: Picture };
