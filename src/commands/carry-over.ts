import type { BlueprintCell } from "../blueprint/cell";
import type { SheetBlueprint } from "../blueprint/sheet";
import type { SheetContent } from "../excel/read/sheet-content";
import type { CarriedCell, CarriedEntry } from "../excel/record/unfinished";
import type { Cell } from "../values/cell";
import { asMade, plainFormula } from "./blueprint-cells";
import { matchCells } from "./match-cells";

/** What a person typed into a sheet, apart from what the blueprint put there. */
export type Carried = { readonly entries: readonly CarriedEntry[]; readonly cells: readonly CarriedCell[] };

export const nothingCarried: Carried = { entries: [], cells: [] };

const asInput = (cell: Cell, wanted: BlueprintCell) => ({
  input: cell.formula ?? cell.value,
  isText: cell.formula === null && cell.type === "text",
  numberFormat: cell.numberFormat === (wanted.numberFormat ?? "General") ? null : cell.numberFormat,
});

/** A formula without its row numbers, which inserted rows change. */
const formulaShape = (formula: string): string => plainFormula(formula).replace(/\d+/g, "#");

/** A cell's content without regard to its place. */
const contentOf = (cell: Cell): string =>
  cell.formula === null ? String(cell.value) : formulaShape(cell.formula);

const madeContent = (cell: BlueprintCell): readonly string[] => {
  switch (cell.kind) {
    case "blank":
      return [];
    case "text":
      return [cell.text];
    case "number":
      return [String(cell.value)];
    case "formula":
      return [formulaShape(cell.formula)];
  }
};

/**
 * Everything on a half-made sheet that the blueprint did not put there. Outside tables, what the blueprint puts
 * elsewhere on the sheet is taken for ours, pushed about by inserted rows.
 */
export const typedInto = (sheetId: string, blueprint: SheetBlueprint, content: SheetContent): Carried => {
  const match = matchCells(blueprint, content);
  const ours = new Set(blueprint.blocks.flatMap(({ cells }) => cells.flat().flatMap(madeContent)));
  const entries: CarriedEntry[] = [];
  const cells: CarriedCell[] = [];
  content.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.type === "empty") return;
      const found = match(r, c);
      if (found.by === "header" || asMade(found.wanted, cell)) return;
      const input = asInput(cell, found.wanted);
      if (found.by === "key")
        entries.push({ table: found.table, key: found.key, heading: found.heading, ...input });
      else if (!ours.has(contentOf(cell)))
        cells.push({ sheetId, row: content.firstRow + r, column: content.firstColumn + c, ...input });
    }),
  );
  return { entries, cells };
};

/** The last of the items that share an identity. */
const latest = <T>(
  items: readonly T[],
  identity: (item: T) => readonly (string | number)[],
): readonly T[] => [...new Map(items.map((item) => [JSON.stringify(identity(item)), item])).values()];

/** Two collections as one; for the same place the later one counts. */
export const mergeCarried = (earlier: Carried, later: Carried): Carried => ({
  entries: latest([...earlier.entries, ...later.entries], ({ table, key, heading }) => [table, key, heading]),
  cells: latest([...earlier.cells, ...later.cells], ({ sheetId, row, column }) => [sheetId, row, column]),
});

export const carriedCount = ({ entries, cells }: Carried): number => entries.length + cells.length;
