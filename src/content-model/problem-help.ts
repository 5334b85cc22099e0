import type { ProblemId } from './problem-catalogue.ts';
import { guideFolder } from './content-files.ts';

/** The part of the guide for editors that explains every problem, from the root of the project. */
export const problemGuide = `content/${guideFolder}/when-a-check-fails.md`;

/**
 * The section of the guide for editors that explains a problem.
 *
 * @example helpOn('field-date') // 'content/guides-for-editors/when-a-check-fails.md#field-date'
 */
export const helpOn = (id: ProblemId): string => `${problemGuide}#${id}`;
