import { CommandFailure } from "./command-failure";
import { UsageError } from "./usage-error";

/**
 * Runs a command-line program to its exit code: 2 with one line on stderr for bad usage or unreadable input, 1 where
 * the add-in's command did not go through. Anything else is a fault of ours and keeps its stack.
 */
export const main = async (program: (args: readonly string[]) => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await program(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof CommandFailure)) throw error;
    process.stderr.write(`${error.message.replace(/\s*\n\s*/g, " ")}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
};
