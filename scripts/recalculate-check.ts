/**
 * Holds every formula's result in a file against what LibreOffice works out for it:
 * `tsx scripts/recalculate-check.ts <file> …`. Exit code 1 on any difference, 2 on wrong usage.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../src/local-excel/model/contract";
import { cachedCells } from "./cached-values";
import { recalculate } from "./libreoffice";

const RELATIVE_TOLERANCE = 1e-9;

const isSame = (cached: CellValue, recalculated: CellValue): boolean => {
  if (typeof cached === "number" && typeof recalculated === "number") {
    const size = Math.max(Math.abs(cached), Math.abs(recalculated));
    return Math.abs(cached - recalculated) <= RELATIVE_TOLERANCE * size;
  }
  if (typeof cached === "object" && typeof recalculated === "object")
    return cached.error === recalculated.error;
  return cached === recalculated;
};

const shown = (value: CellValue): string => (typeof value === "object" ? value.error : JSON.stringify(value));

/** @returns how many formulas differ. */
const check = async (file: string): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), "recalculated-"));
  try {
    const cached = cachedCells(await readFile(file)).filter(({ formula }) => formula !== null);
    const recalculated = new Map(
      cachedCells(await readFile(await recalculate(file, folder))).map(
        ({ sheet, address, value }) => [`${sheet}!${address}`, value] as const,
      ),
    );
    let differences = 0;
    for (const { sheet, address, formula, value } of cached) {
      const other = recalculated.get(`${sheet}!${address}`) ?? "";
      if (isSame(value, other)) continue;
      differences += 1;
      process.stdout.write(
        `${sheet}!${address}: ${shown(value)}, LibreOffice ${shown(other)}: =${formula}\n`,
      );
    }
    process.stdout.write(`${file}: ${cached.length} formulas, ${differences} different\n`);
    return differences;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const main = async (files: readonly string[]): Promise<void> => {
  if (files.length === 0) {
    process.stderr.write("Usage: tsx scripts/recalculate-check.ts <file.xlsx> …\n");
    process.exitCode = 2;
  }
  for (const file of files) {
    if ((await check(file)) > 0) process.exitCode = 1;
  }
};

void main(process.argv.slice(2));
