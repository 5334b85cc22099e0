import { LevelFormat, LevelSuffix, type ILevelsOptions, type NumberingDefinition } from 'docx';
import type { ListLook } from '../document.ts';
import { headline } from '../template-document.ts';
import { halfPoints, twips } from '../word-units.ts';
import { STEP } from './styles.ts';

/** How deep Word nests a list: a deeper one stays at the last level. */
export const DEEPEST = 8;

const LEVELS = Array.from({ length: DEEPEST + 1 }, (_, level) => level);
const BULLETS = ['•', '–', '▪'] as const;

const levels = (each: (level: number) => Omit<ILevelsOptions, 'level'>): ILevelsOptions[] =>
  LEVELS.map((level) => {
    const own = each(level);
    const indent = { left: twips(STEP * (level + 1)), hanging: twips(STEP) };
    return { level, alignment: 'left', ...own, style: { paragraph: { indent }, ...own.style } };
  });

/** A list with bullets. */
export const bullets: NumberingDefinition = {
  reference: 'bullets',
  levels: levels((level) => ({ format: LevelFormat.BULLET, text: BULLETS[level % 3] ?? '•' })),
};

/** A list in which the box to tick stands where a bullet would. */
export const boxes: NumberingDefinition = {
  reference: 'boxes',
  levels: levels(() => ({ format: LevelFormat.NONE, suffix: LevelSuffix.NOTHING })),
};

/** A numbered list that begins with a number. Steps have large ones. */
export function numbers(look: ListLook, start: number): NumberingDefinition {
  const run = look === 'steps' ? headline(15) : look === 'notes' ? { size: halfPoints(10) } : { bold: true };
  return {
    reference: `${look}-${start}`,
    levels: levels((level) => ({
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start,
      style: { run },
    })),
  };
}
