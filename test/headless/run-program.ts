type Line = Readonly<Record<string, unknown>>;

/** What the runner's programs print as their last line. */
export type Printed = {
  readonly plan: string;
  readonly sheets: readonly string[];
  readonly commands: readonly { readonly command: string; readonly requests: number }[];
  readonly readings: readonly Line[];
  readonly findings: readonly Line[];
  readonly ratings: readonly Line[];
};

/** Runs a program of the runner in this process: its exit code, the last line it printed and what it said on stderr. */
export const runProgram = async (
  program: (args: readonly string[]) => Promise<number>,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly printed: Printed; readonly said: string }> => {
  const stdout = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  const stderr = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  const written = (to: typeof stdout): string => to.mock.calls.map(([text]) => String(text)).join("");
  try {
    const code = await program(args);
    const line = written(stdout).trimEnd().split("\n").at(-1) ?? "";
    return { code, printed: JSON.parse(line) as Printed, said: written(stderr) };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
};
