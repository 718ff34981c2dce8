/**
 * `npm run bench`: checks 100,000 entries of a made-up plan in memory, with every rule, and beside it lets zod and
 * valibot parse the same rows for type and range only, in the same run. Prints a table, then one line of JSON with
 * the median seconds and what each found.
 */
import { cpus } from "node:os";
import { checkWorkbook } from "../src/validation/check-entries";
import { BENCH_ROWS, benchEntries } from "./bench/entries";
import { plainRows } from "./bench/plain-rows";
import { parseWithValibot } from "./bench/with-valibot";
import { parseWithZod } from "./bench/with-zod";

const RUNS = 7;
const JUDGED_YEAR = 2024;

type Timing = { readonly name: string; readonly seconds: number; readonly found: number };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Median wall-clock time of several runs after one to warm up. */
const timed = (name: string, run: () => number): Timing => {
  const found = run();
  const seconds = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return { name, seconds: median(seconds), found };
};

const { plan, input } = benchEntries();
const rows = plainRows(plan, input.entries);
if (rows.length !== BENCH_ROWS) throw new Error(`${rows.length} rows instead of ${BENCH_ROWS}`);

const timings: readonly Timing[] = [
  timed(
    "machi-kpi, every rule",
    () => checkWorkbook(plan, input, { judgedYear: JUDGED_YEAR }).findings.length,
  ),
  timed("zod, type and range", () => parseWithZod(rows)),
  timed("valibot, type and range", () => parseWithValibot(rows)),
];

const line = ({ name, seconds, found }: Timing): string =>
  `${name.padEnd(26)}${seconds.toFixed(3).padStart(8)} s${Math.round(rows.length / seconds)
    .toLocaleString("en")
    .padStart(14)} entries/s${found.toLocaleString("en").padStart(10)} found\n`;

process.stdout.write(`${rows.length.toLocaleString("en")} entries, median of ${RUNS} runs\n`);
for (const timing of timings) process.stdout.write(line(timing));
process.stdout.write(
  `${JSON.stringify({ entries: rows.length, runs: RUNS, node: process.version, cpu: cpus()[0]?.model ?? "", timings })}\n`,
);
