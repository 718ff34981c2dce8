import { cellAddress } from "../../blueprint/address";
import { KEY } from "../../sheets/columns";
import type { Cell } from "../../values/cell";
import type { Place } from "../../values/entry";
import type { TableContent } from "../../values/table-content";

/** A cell with its place on the sheet. */
export type PlacedCell = { readonly cell: Cell; readonly place: Place };

/** A table row found by its key; its cells by column head. */
export type KeyedRow = {
  readonly key: string;
  /** Null where the column is gone. */
  readonly at: (heading: string) => PlacedCell | null;
};

/** Headers are compared without spaces and width differences, as those of 実績入力 are. */
export const plainHeading = (heading: string): string => heading.normalize("NFKC").replace(/\s/g, "");

/** Rows with a key, each key once; rows whose key is gone cannot be told apart and are left out. */
export const keyedRows = (content: TableContent): readonly KeyedRow[] => {
  const columns = new Map(content.headers.map((header, c) => [plainHeading(header), c]));
  const keyColumn = columns.get(KEY);
  if (keyColumn === undefined) return [];
  const rows = new Map<string, KeyedRow>();
  content.rows.forEach((cells, r) => {
    const key = String(cells[keyColumn]?.value ?? "").trim();
    if (key === "" || rows.has(key)) return;
    rows.set(key, {
      key,
      at: (heading) => {
        const c = columns.get(plainHeading(heading));
        const cell = c === undefined ? undefined : cells[c];
        if (c === undefined || cell === undefined) return null;
        const cellName = cellAddress(content.firstRow + r, content.columns?.[c] ?? content.firstColumn + c);
        return { cell, place: { sheet: content.sheet, cell: cellName } };
      },
    });
  });
  return [...rows.values()];
};

/** The text of a cell, trimmed; "" where it is empty, an error or gone. */
export const textAt = (placed: PlacedCell | null): string =>
  placed === null || placed.cell.type === "error" ? "" : String(placed.cell.value).trim();
