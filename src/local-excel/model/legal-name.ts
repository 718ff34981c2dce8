import { readArea } from "./references/area";

/**
 * Whether a text may be a defined name or a table name: begins with a letter, `_` or `\`; no spaces;
 * not like a cell reference (A1, R1C1); at most 255 characters
 * ("Names in formulas", "Rename an Excel table", support.microsoft.com).
 */
export function isLegalName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    readArea(name) === null &&
    !/^([rc]|r\d*c\d*|r\d+|c\d+|true|false)$/i.test(name)
  );
}
