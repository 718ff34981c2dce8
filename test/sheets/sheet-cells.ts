import type { BlueprintCell } from "../../src/blueprint/cell";
import { blank } from "../../src/blueprint/cell";
import type { SheetBlueprint } from "../../src/blueprint/sheet";

/** Content of a sheet's cell, zero-based; blank where no block covers it. */
export const cellOf = ({ blocks }: SheetBlueprint, row: number, column: number): BlueprintCell => {
  for (const block of blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell && cell.kind !== "blank") return cell;
  }
  return blank;
};

/** A cell as plain data: text, number, formula source or null. */
export const plain = (cell: BlueprintCell | undefined): string | number | null => {
  if (cell === undefined || cell.kind === "blank") return null;
  if (cell.kind === "number") return cell.value;
  return cell.kind === "text" ? cell.text : cell.formula;
};

/** The first table of a sheet as records by header. */
export const tableRows = (sheet: SheetBlueprint): readonly Readonly<Record<string, BlueprintCell>>[] => {
  const range = sheet.tables[0]?.range;
  if (!range) throw new Error(`${sheet.name} has no table`);
  const block = sheet.blocks.find(({ row, column }) => row === range.row && column === range.column);
  const [heads = [], ...rows] = block?.cells ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [String(plain(heads[i])), cell])));
};
