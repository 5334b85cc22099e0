/** How many tests of a run passed, and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
  /** Of those that passed, the ones that failed at first: their names, and what went wrong. */
  late: { name: string; why: string }[];
}

interface Test {
  fullName: string;
  status: string;
  failureMessages: string[];
}
interface TestFile {
  status: string;
  assertionResults: Test[];
}

/** What Vitest's JSON report says of a whole run, as far as it is read here. */
interface Report {
  numPassedTests?: unknown;
  numFailedTests?: unknown;
  testResults?: TestFile[];
}

/**
 * Counts the tests of a run. What could not be looked at counts as failed: a run without a report, a file that cannot be
 * loaded or whose preparation fails (its tests are skipped then), and a run that ends badly for any other reason.
 *
 * @param report Vitest's JSON report; nothing where there is none
 * @param status the code with which Vitest ended; null where it was stopped
 */
export function tally(report: string | undefined, status: number | null): Tally {
  const { numPassedTests, numFailedTests, testResults = [] } = read(report);
  const passed = count(numPassedTests);
  const inTests = count(numFailedTests);
  const failed = inTests + testResults.filter(failedWithoutTest).length;
  const looked = passed + failed > 0;
  return {
    passed,
    failed: failed === 0 && (status !== 0 || !looked) ? 1 : failed,
    late: testResults.flatMap(lateTests),
  };
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
const failedWithoutTest = ({ status, assertionResults }: TestFile) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed');

/** The tests of a file that passed when they were tried again. */
const lateTests = ({ assertionResults }: TestFile) =>
  assertionResults
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => ({ name: fullName, why: failureMessages.join('\n') }));
