import { withoutPrefixes } from "./newer-functions";
import { tokensOf } from "./tokens";

/** Characters that force a second pair of brackets: `[@[達成率 (%)]]` ("Using structured references", Microsoft). */
const SPECIAL = /[\s,:.[\]#'"{}$^&*+=\-><()/@]/;
const THIS_ROW = /^\[\[#This Row\],\s*(.*)\]$/is;

const shortForm = (columns: string): string => {
  const single = /^\[((?:[^[\]']|'.)*)\]$/s.exec(columns)?.[1];
  return single === undefined || SPECIAL.test(single) ? `[@${columns}]` : `[@${single}]`;
};

/** The file's formula as Excel shows it in a cell of `table` (null: in no table), with `=`. */
export const displayFormula = (file: string, table: string | null): string => {
  let shown = "=";
  for (const { kind, source } of tokensOf(file)) {
    if (kind === "code") {
      shown += withoutPrefixes(source);
      continue;
    }
    const columns = kind === "bracket" ? (THIS_ROW.exec(source)?.[1] ?? null) : null;
    const name = columns === null || table === null ? null : trailingName(shown, table);
    shown =
      columns === null || name === null ? shown + source : shown.slice(0, -name.length) + shortForm(columns);
  }
  return shown;
};

/** The table's name when it ends the text as a whole word, as spelt there. */
const trailingName = (text: string, table: string): string | null => {
  const name = text.slice(-table.length);
  const before = text.slice(0, -table.length);
  const isWord = !/[\p{L}\p{N}_.\\]$/u.test(before);
  return isWord && name.toLowerCase() === table.toLowerCase() ? name : null;
};
