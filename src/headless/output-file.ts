import { accessSync, constants, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "./usage-error";

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Makes sure that a file can be written before any work is done.
 * @throws UsageError otherwise.
 */
export const assertWritable = (path: string): void => {
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw new UsageError(`${path} に書き込めません（${reasonOf(error)}）`);
  }
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw new UsageError(`${path} に書き込めません（フォルダーです）`);
};

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 * @throws UsageError when the place cannot be written.
 */
export const writeWhole = (path: string, bytes: Uint8Array): void => {
  const partial = `${path}.${process.pid}.part`;
  try {
    writeFileSync(partial, bytes);
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw new UsageError(`${path} に書き込めません（${reasonOf(error)}）`);
  }
};
