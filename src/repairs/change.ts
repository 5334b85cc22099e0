import type { Done, Left, RepairName } from './repair.ts';

/** What a repair would do to one file, and to the files that must change with it. */
export interface Change {
  /** The file that is repaired, from the root of the content. */
  file: string;
  /** What each file is to hold; undefined for one that goes, because it has another name now. */
  files: Map<string, Uint8Array | undefined>;
  /** What each of them held, of those that were there. */
  before: Map<string, Uint8Array>;
  done: Done[];
  left: Left[];
}

/** Which repairs are wanted, in which files, and which files cannot be written. */
export interface Wanted {
  repairs: ReadonlySet<RepairName>;
  /** Whether a file may be changed, by any repair or by one. */
  isWanted: (file: string, repair?: RepairName) => boolean;
  /** Why a file may not be written; undefined where it may. */
  frozen: (file: string) => string | undefined;
}
