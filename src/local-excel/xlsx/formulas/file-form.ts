import { withPrefixes } from "./newer-functions";
import { tokensOf } from "./tokens";

/** A table name just before a bracket; letters of any script. */
const TABLE_NAME_END = /[\p{L}\p{N}_.\\]$/u;
const EXTERNAL_WORKBOOK = /^\[\d+\]$/;

/** `[@列]`, `[@[列 1]]`, `[@[a]:[b]]`, `[@]` → what follows the table name in files. */
const thisRow = (bracket: string): string => {
  const columns = bracket.slice(2, -1);
  if (columns === "") return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
};

/**
 * A formula as files spell it: without `=`, structured references with their table's name, newer functions
 * with their prefix.
 * @param table the table the formula's cell stands in, if any: files have no short form `[@列]`.
 */
export const fileFormula = (formula: string, table: string | null): string => {
  let file = "";
  for (const { kind, source } of tokensOf(formula.startsWith("=") ? formula.slice(1) : formula)) {
    if (kind === "code") file += withPrefixes(source);
    else if (kind !== "bracket" || EXTERNAL_WORKBOOK.test(source)) file += source;
    else {
      const named = TABLE_NAME_END.test(file) ? "" : (table ?? "");
      file += named + (source.startsWith("[@") ? thisRow(source) : source);
    }
  }
  return file;
};
