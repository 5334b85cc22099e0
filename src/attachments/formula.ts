import { Refused } from './finding.ts';

/** The function of Excel that asks an address on the web. */
const FETCHES = /\bWEBSERVICE\s*\(/i;
/** Functions that reach other programs or libraries, and the old way of writing so: `cmd|'/c calc'!A0`. */
const STARTS = /\b(?:DDE|RTD|CALL|REGISTER(?:\.ID)?|EXEC)\s*\(|^[^"]*\|\s*'/i;
/** A click leads to what is not on the web. */
const LEADS = /\bHYPERLINK\s*\(\s*"(?!https?:|mailto:|tel:|#)[^"]*[:\\]/i;

/**
 * Refuses a formula of a spreadsheet that starts a program, fetches something from elsewhere, or leads out of the web.
 *
 * @param formula as the file has it, whole or from its beginning
 * @throws Refused
 */
export function refuseFormula(formula: string): void {
  if (STARTS.test(formula)) throw new Refused('attachment-program', 'a formula in it starts a program');
  if (FETCHES.test(formula)) throw new Refused('attachment-elsewhere', 'a formula in it fetches something');
  if (LEADS.test(formula)) throw new Refused('attachment-elsewhere', 'a formula in it leads to a file');
}
