import type { CellFormat } from "./contract";

/** The format after some of its properties were set; borders are set edge by edge. */
export function mergedFormat(old: CellFormat, set: CellFormat): CellFormat {
  const merged = { ...old, ...set };
  return set.borders === undefined ? merged : { ...merged, borders: { ...old.borders, ...set.borders } };
}
