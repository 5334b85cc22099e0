import type { ProblemId } from '../../content-model/problem-catalogue.ts';
import type { Piece } from './piece.ts';

/** How the guide explains a problem: in words, and by what is wrong and what is right in its place. */
export interface Example {
  /** The heading of its section. */
  title: string;
  /** What it means, and why it matters: a few plain sentences. */
  means: string;
  wrong: Piece;
  /** Other problems that come with it, because one mistake is two. */
  brings?: readonly ProblemId[];
  right: Piece;
}

/** The examples of some problems, by their ids. */
export type Examples = Partial<Record<ProblemId, Example>>;
