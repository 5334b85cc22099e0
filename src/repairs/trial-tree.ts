import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A copy of a content tree, in which repairs are tried before anything is written. */
export interface TrialTree {
  root: string;
  /** Puts what files are to hold into the copy; undefined takes a file away. */
  put: (files: ReadonlyMap<string, Uint8Array | undefined>) => void;
  remove: () => void;
}

/** Folders of content go two deep; what lies deeper is no content. */
const DEEPEST = 3;

/**
 * Copies a content tree. Files are linked where that can be done and are never written through such a link; a symbolic
 * link becomes one that leads nowhere.
 */
export function trialTree(root: string): TrialTree {
  const copy = mkdtempSync(join(tmpdir(), 'wla-fix-'));
  const put = (path: string, bytes: Uint8Array | undefined) => {
    rmSync(join(copy, path), { force: true });
    if (bytes) writeFileSync(join(copy, path), bytes);
  };
  copyInto(root, copy, 0);
  return {
    root: copy,
    put(files) {
      // First those that go: on some computers, two names that differ in capitals are one.
      for (const [path, bytes] of files) if (!bytes) put(path, bytes);
      for (const [path, bytes] of files) if (bytes) put(path, bytes);
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

function copyInto(from: string, to: string, depth: number): void {
  mkdirSync(to, { recursive: true });
  for (const item of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, item.name), join(to, item.name)];
    if (item.isDirectory()) {
      if (depth < DEEPEST) copyInto(source, target, depth + 1);
    } else if (item.isFile()) {
      copyFile(source, target);
    } else {
      symlinkSync('nowhere', target);
    }
  }
}

function copyFile(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  try {
    linkSync(source, target);
  } catch {
    try {
      copyFileSync(source, target);
    } catch {
      // A file that nobody may read is one in the copy, too.
      writeFileSync(target, '', { mode: 0 });
    }
  }
}
