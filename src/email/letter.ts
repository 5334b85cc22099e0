/**
 * An issue of the newsletter as e-mail knows it, before it is HTML or plain text. It is made from the same text as its
 * page and its PDF; the writers (`html/`, `text/`) only choose how it looks.
 */
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Block, Inline } from '../documents/document.ts';

/** A letter. Every address in it is whole. */
export interface Letter {
  /** The id of its entry, which never changes. */
  id: string;
  title: string;
  summary: string;
  /** What it is: "Newsletter, issue 3". */
  kindName: string;
  published: CalendarDay;
  /** The same in words: "17 November 2026". */
  day: string;
  /** The address of its page. */
  address: string;
  blocks: Block[];
  items: LetterItem[];
  /** Where the facts come from; empty where it names none. */
  sources: Inline[][];
  sender: Sender;
  /** The address of the mark as a PNG. */
  mark: string;
}

/** Something that an issue points to. */
export interface LetterItem {
  title: string;
  address: string;
  /** Story, Guide… */
  kind: string;
  why: string;
}

/** Who sends a letter, and what they must tell. */
export interface Sender {
  /** The name of the site. */
  name: string;
  tagline: string;
  /** A domain of ours, for the ids of messages. */
  authority: string;
  email?: string | undefined;
  postal?: string | undefined;
  /** The address of the page on privacy. */
  privacy: string;
  /** What follows "Stop these emails": an address, or the code that a provider puts one in for. */
  unsubscribe?: string | undefined;
}
