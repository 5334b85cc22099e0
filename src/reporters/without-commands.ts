import { randomUUID } from 'node:crypto';

/**
 * A text for the log of GitHub Actions in which the runner obeys nothing: a line of content may look like a workflow
 * command. The runner stops obeying until it reads a word that nobody can guess.
 *
 * @param word the word, for tests
 */
export const withoutCommands = (text: string, word: string = randomUUID()): string =>
  `::stop-commands::${word}\n${text.endsWith('\n') ? text : `${text}\n`}::${word}::\n`;
