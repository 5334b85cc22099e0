import { repairNames, type RepairName } from '../../src/repairs/repair.ts';
import { fix, type Fixed } from '../../src/repairs/fix.ts';

const everywhere: (file: string) => boolean = () => true;

/** Repairs a tree, whole or in part, for the day of the tests. */
export const fixTree = (
  root: string,
  { only = repairNames as readonly RepairName[], isWanted = everywhere, write = true } = {},
): Promise<Fixed> => fix(root, '2026-11-21', { repairs: new Set(only), isWanted }, write);

/** What was done and left, a line each: "stories/bees.md:3 dates: …". */
export const told = ({ files }: Fixed): string[] =>
  [...files].flatMap(([file, { done, left }]) => [
    ...done.map(({ line, repair, what }) => `${file}${line ? `:${line}` : ''} ${repair}: ${what}`),
    ...left.map(({ line, why }) => `${file}${line ? `:${line}` : ''} left: ${why}`),
  ]);
