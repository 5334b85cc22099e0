import { expect, test } from 'vitest';
import { runCommand, stopCommands } from './run-command.ts';

const node = (code: string) => runCommand(process.execPath, ['--eval', code]);

test('what a command prints on both channels is kept, with the code with which it ended', async () => {
  expect(
    await node("process.stdout.write('out '); setTimeout(() => { console.error('err'); process.exit(3); }, 50)"),
  ).toEqual({ status: 3, printed: 'out err\n' });
});

test('a command that is not there has no code, and says so', async () => {
  expect(await runCommand('/nowhere/bees', [])).toEqual({
    status: null,
    printed: expect.stringContaining('ENOENT') as string,
  });
});

test('commands that run side by side are stopped together, with what they have started', async () => {
  const waits = 'setInterval(() => {}, 1000)';
  // The output stays open as long as one of the two has it: the command has not ended before its child has.
  const parent = `require('node:child_process').spawn(process.execPath, ['-e', '${waits}'], { stdio: 'inherit' }); ${waits}`;
  const both = Promise.all([node(waits), node(parent)]);
  await new Promise((soon) => setTimeout(soon, 500));
  stopCommands('SIGTERM');
  expect(await both).toEqual([
    { status: null, printed: '' },
    { status: null, printed: '' },
  ]);
});
