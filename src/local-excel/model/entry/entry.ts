import type { CellValue } from "../contract";

/** What typed text becomes: a value, and the number format it brings along (null: the cell keeps its own). */
export type Entry = { readonly value: CellValue; readonly numberFormat: string | null };
