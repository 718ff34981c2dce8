import type { BlueprintCell } from "../blueprint/cell";
import type { SheetBlueprint } from "../blueprint/sheet";
import type { SheetContent } from "../excel/read/sheet-content";
import { KEY } from "../sheets/columns";
import type { KeyedTable } from "./blueprint-cells";
import { blueprintCells, keyedTables } from "./blueprint-cells";

/** Which cell of the blueprint a cell of the workbook is. */
export type Match =
  | { readonly by: "header" }
  | {
      readonly by: "key";
      readonly table: string;
      readonly key: string;
      readonly heading: string;
      readonly wanted: BlueprintCell;
    }
  | { readonly by: "address"; readonly wanted: BlueprintCell };

type FoundTable = {
  readonly table: KeyedTable;
  readonly headerRow: number;
  readonly keyColumn: number;
  readonly headings: ReadonlyMap<number, string>;
};

/** A table is found by its header row, all of whose texts must be there; null where it was not written yet. */
const findTable = (table: KeyedTable, content: SheetContent): FoundTable | null => {
  const headers = [...table.columns.keys()];
  const headerRow = content.rows.findIndex((cells) => {
    const texts = new Set(cells.map((cell) => String(cell.value)));
    return texts.has(KEY) && headers.every((header) => texts.has(header));
  });
  const cells = content.rows[headerRow];
  if (cells === undefined) return null;
  const headings = new Map(
    cells.flatMap((cell, c): [number, string][] =>
      table.columns.has(String(cell.value)) ? [[c, String(cell.value)]] : [],
    ),
  );
  return { table, headerRow, keyColumn: cells.findIndex((cell) => cell.value === KEY), headings };
};

/**
 * Finds for cells of a sheet's content (zero-based within it) what the blueprint wants there: in tables by row key
 * and column head, wherever a person moved them; elsewhere by address.
 */
export const matchCells = (
  blueprint: SheetBlueprint,
  content: SheetContent,
): ((r: number, c: number) => Match) => {
  const at = blueprintCells(blueprint);
  const found = keyedTables(blueprint).flatMap((table) => findTable(table, content) ?? []);
  return (r, c) => {
    for (const { table, headerRow, keyColumn, headings } of found) {
      const heading = headings.get(c);
      if (heading === undefined) continue;
      if (r === headerRow) return { by: "header" };
      const key = String(content.rows[r]?.[keyColumn]?.value ?? "");
      const row = table.rows.get(key);
      const column = table.columns.get(heading);
      if (r > headerRow && row !== undefined && column !== undefined)
        return { by: "key", table: table.name, key, heading, wanted: at(row, column) };
    }
    return { by: "address", wanted: at(content.firstRow + r, content.firstColumn + c) };
  };
};
