/** The keys of a British keyboard, row by row, each row half a key to the right of the one above. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const KEYS = new Map(
  ROWS.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y / 2, y }] as [string, { x: number; y: number }])),
);
const VOWELS = 'aeiouy';
/** Letters that sound alike. */
const SOUNDS = ['cks', 'gj', 'fv', 'mn', 'dt'];

/** Letters that change places, or one that should be there twice: the eye misses these most easily. */
export const EASY = 0.6;
/** "z" for "s" and the reverse: more often a spelling than a slip. */
const S_FOR_Z = 0.5;
/** A letter that sounds alike, or whose key is next. */
const LIKELY = 0.8;
/** A letter too many or too few. */
const PLAIN = 1;
/** One letter for any other: real words differ so. */
const UNLIKELY = 1.25;
/** A letter that makes another word of it. */
const TELLING = 2;

/**
 * How likely one word was typed for another: the optimal string alignment distance (Damerau–Levenshtein without a second
 * change of the same place), in which likely slips of hand, ear and eye cost less.
 *
 * @param typed what was typed
 * @param meant a word of the site
 * @param most gives up above this cost
 * @returns the cost, or infinity
 */
export function slipCost(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) * EASY > most) return Infinity;
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: meant.length + 1 }, (_, j) => j * PLAIN);
  let leastBefore = 0;
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i * PLAIN];
    const a = typed.charAt(i - 1);
    let least = i * PLAIN;
    for (let j = 1; j <= meant.length; j += 1) {
      const b = meant.charAt(j - 1);
      let cost = Math.min(
        at(oneBack, j - 1) + (a === b ? 0 : isTelling(typed, i) ? TELLING : otherLetter(a, b)),
        at(oneBack, j) + (a === typed[i - 2] ? EASY : isTelling(typed, i) && typed.length < 6 ? TELLING : PLAIN),
        at(row, j - 1) + (b === meant[j - 2] ? EASY : PLAIN),
      );
      if (a === meant[j - 2] && typed[i - 2] === b && a !== b) cost = Math.min(cost, at(twoBack, j - 2) + EASY);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // Letters that change places skip a row.
    if (least > most && leastBefore + EASY > most) return Infinity;
    leastBefore = least;
    twoBack = oneBack;
    oneBack = row;
  }
  const cost = at(oneBack, meant.length);
  return cost <= most ? cost : Infinity;
}

/** How much a slip may cost in a word of this length: short words are near too many others. */
export function slipsAllowed(length: number): number {
  if (length < 3) return 0;
  if (length < 4) return EASY;
  if (length < 6) return PLAIN;
  if (length < 8) return UNLIKELY;
  return length < 10 ? 2 * LIKELY : 2 * PLAIN;
}

/** Whether a letter tells words apart: any of a very short word, and the last of all but long ones ("paste" is not "pasta"). */
const isTelling = (word: string, letter: number) => word.length < 5 || (word.length < 8 && letter === word.length);

const at = (row: number[], place: number) => row[place] ?? Infinity;

function otherLetter(a: string, b: string): number {
  if ((a === 's' && b === 'z') || (a === 'z' && b === 's')) return S_FOR_Z;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return LIKELY;
  if (SOUNDS.some((alike) => alike.includes(a) && alike.includes(b))) return LIKELY;
  const one = KEYS.get(a);
  const other = KEYS.get(b);
  return one && other && Math.hypot(one.x - other.x, one.y - other.y) < 1.2 ? LIKELY : UNLIKELY;
}
