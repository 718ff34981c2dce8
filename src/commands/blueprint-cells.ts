import type { BlueprintCell } from "../blueprint/cell";
import { blank } from "../blueprint/cell";
import type { SheetBlueprint, TableBlueprint } from "../blueprint/sheet";
import { KEY } from "../sheets/columns";
import type { Cell } from "../values/cell";

/** Looks up what a blueprint wants in a cell; blank where it says nothing. */
export const blueprintCells = ({
  blocks,
}: SheetBlueprint): ((row: number, column: number) => BlueprintCell) => {
  const at = new Map<string, BlueprintCell>();
  for (const block of blocks)
    block.cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        at.set(`${block.row + r},${block.column + c}`, cell);
      }),
    );
  return (row, column) => at.get(`${row},${column}`) ?? blank;
};

/** A table of a blueprint that has row keys, by which its cells are found again wherever rows and columns went. */
export type KeyedTable = {
  readonly name: string;
  readonly headerRow: number;
  /** Column of each header text. */
  readonly columns: ReadonlyMap<string, number>;
  /** Row of each key. */
  readonly rows: ReadonlyMap<string, number>;
  readonly contains: (row: number, column: number) => boolean;
};

const textOf = (cell: BlueprintCell): string => (cell.kind === "text" ? cell.text : "");

const keyedTable = (
  at: (row: number, column: number) => BlueprintCell,
  { name, range }: TableBlueprint,
): KeyedTable | null => {
  const columns = new Map(
    Array.from({ length: range.columns }, (_, i) => [
      textOf(at(range.row, range.column + i)),
      range.column + i,
    ]),
  );
  const keyColumn = columns.get(KEY);
  if (keyColumn === undefined) return null;
  return {
    name,
    headerRow: range.row,
    columns,
    rows: new Map(
      Array.from({ length: range.rows - 1 }, (_, i) => [
        textOf(at(range.row + 1 + i, keyColumn)),
        range.row + 1 + i,
      ]),
    ),
    contains: (row, column) =>
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns,
  };
};

/** The tables of a blueprint that have a key column. */
export const keyedTables = (blueprint: SheetBlueprint): readonly KeyedTable[] => {
  const at = blueprintCells(blueprint);
  return blueprint.tables.flatMap((table) => keyedTable(at, table) ?? []);
};

/** Excel gives a formula back with quotes and blanks of its own. */
export const plainFormula = (formula: string): string => formula.replace(/['\s]/g, "").toUpperCase();

/** Excel keeps 15 digits of a number. */
const sameNumber = (a: number, b: number): boolean => Number(a.toPrecision(15)) === Number(b.toPrecision(15));

/** True where a cell of the workbook holds what the blueprint put there (of a formula: some formula). */
export const asMade = (wanted: BlueprintCell, cell: Cell): boolean => {
  switch (wanted.kind) {
    case "blank":
      return cell.type === "empty";
    case "formula":
      return cell.formula !== null;
    case "text":
      return cell.formula === null && String(cell.value) === wanted.text;
    case "number":
      return cell.formula === null && typeof cell.value === "number" && sameNumber(cell.value, wanted.value);
  }
};
