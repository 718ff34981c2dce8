import { dirname, join } from "node:path";

/** Folder of the unmodified Office.js files of the installed npm package. */
export function officeJsFolder(): string {
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

/** Folder of the installed typings. */
export function typingsFolder(): string {
  return dirname(require.resolve("@types/office-js/package.json"));
}
