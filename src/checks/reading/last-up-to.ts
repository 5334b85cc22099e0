/**
 * The place in an ordered list of the last number that is not above a limit; 0, where all are.
 *
 * @example lastUpTo([0, 10, 20], 15) // 1
 */
export function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
