import { spawn, type ChildProcess } from 'node:child_process';

/** How a command ended: its code (null where it was stopped or is not there), and what it printed on both channels. */
export interface Ended {
  status: number | null;
  printed: string;
}

/** Windows knows no groups of processes, and would open a window for each. */
const isGrouped = process.platform !== 'win32';

/** The commands that run now. */
const running = new Set<ChildProcess>();

/**
 * Runs a command to its end. What it prints is kept, so that two that run side by side do not talk at once.
 *
 * @param command the program, with its folder
 * @param options its environment, and whether a shell runs it, which Windows needs for programs of packages
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; shell?: boolean } = {},
): Promise<Ended> {
  return new Promise((done) => {
    // Each in a group of its own, so that what it has started itself can be stopped with it.
    const child = spawn(command, args, { ...options, detached: isGrouped, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    const keep = (text: string) => void (printed += text);
    const end = (status: number | null) => {
      running.delete(child);
      done({ status, printed });
    };
    running.add(child);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => {
      keep(error.message);
      end(null);
    });
    child.once('close', end);
  });
}

/**
 * Ends every command that runs now, with all that it has started: whoever started this has told it to stop, and Ctrl+C
 * reaches this process alone.
 */
export function stopCommands(signal: NodeJS.Signals): void {
  for (const child of running) {
    try {
      if (isGrouped && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has ended by itself.
    }
  }
}
