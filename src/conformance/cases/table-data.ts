import type { Scratch } from "../run/scratch";

const ROWS = [
  ["キー", "指標", "値"],
  ["k1", "出生数", 380],
  ["k2", "参画人数", 1741],
  ["k3", "転出超過", -40],
];

/** A table of three rows at A1:C4 under its own name. */
export const addTable = (scratch: Scratch, sheet: Excel.Worksheet, word = "T"): Excel.Table => {
  sheet.getRange("A1:C4").values = ROWS;
  const table = sheet.tables.add("A1:C4", true);
  table.name = scratch.name(word);
  return table;
};
