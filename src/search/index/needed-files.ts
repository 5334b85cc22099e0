import type { IndexFile } from './split-chunks.ts';

/** Interfaces that come with Pagefind, and its worker: this site has its own interface, which asks for none of them. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
/** For words of a language that has no stems: all of the site is indexed as English. */
const OTHER_LANGUAGE = /^wasm\.unknown\./;

/** The files of an index that a visitor's browser may ask for. */
export const neededFiles = (files: readonly IndexFile[]): IndexFile[] =>
  files.filter(({ path }) => !UNUSED.test(path) && !OTHER_LANGUAGE.test(path));
