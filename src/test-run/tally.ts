/** How many tests of a run passed, and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

/** What Vitest's JSON report says of a whole run, as far as it is read here. */
interface Report {
  numPassedTests?: unknown;
  numFailedTests?: unknown;
  testResults?: unknown;
}

/**
 * Counts the tests of a run. What could not be looked at counts as failed: a run without a report, a file that cannot be
 * loaded or whose preparation fails (its tests are skipped then), and a run that ends badly for any other reason.
 *
 * @param report Vitest's JSON report; nothing where there is none
 * @param status the code with which Vitest ended; null where it was stopped
 */
export function tally(report: string | undefined, status: number | null): Tally {
  const { numPassedTests, numFailedTests, testResults } = read(report);
  const passed = count(numPassedTests);
  const inTests = count(numFailedTests);
  const files = Array.isArray(testResults) ? testResults.filter(failedWithoutTest).length : 0;
  const failed = inTests + files;
  const looked = passed + failed > 0;
  return { passed, failed: failed === 0 && (status !== 0 || !looked) ? 1 : failed };
}

/** The report; an empty one, where it is not whole. */
function read(report: string | undefined): Report {
  try {
    return (JSON.parse(report ?? '') as Report | null) ?? {};
  } catch {
    return {};
  }
}

const count = (value: unknown) => (typeof value === 'number' ? value : 0);

/** A file that failed though none of its tests did. */
const failedWithoutTest = ({
  status,
  assertionResults,
}: {
  status?: string;
  assertionResults?: { status: string }[];
}) => status === 'failed' && !(assertionResults ?? []).some((test) => test.status === 'failed');
