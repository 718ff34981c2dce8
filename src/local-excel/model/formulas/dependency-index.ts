import { MAX_COLUMNS, containsCell } from "../box";
import type { Box } from "../contract";
import type { Sheet } from "../sheet";
import type { Program } from "./compiled/compile";
import type { RowsRead } from "./rows-read";

export type CellPlace = { readonly sheet: Sheet; readonly key: number };

/** A formula cell, and what it reads. */
export type FormulaNode = {
  readonly kind: "formula";
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly source: string;
  /** For the engine, areas as arrays where that is enough. */
  text: string;
  /** For the engine, without arrays. */
  plainText: () => string;
  readonly cells: CellPlace[];
  readonly areas: { readonly node: AreaNode; readonly asArray: boolean }[];
  volatile: boolean;
  readsAnywhere: boolean;
  /** What its references point to, in the order they are written. */
  readonly slots: (CellPlace | AreaNode)[];
  /** Works out the formula without the engine; null where that cannot be done. */
  program: Program | null;
  /** What its program looked at last; null where that is not known. */
  rowsRead: RowsRead | null;
  /** Above the levels of all it reads. */
  level: number;
};

/** An area that one or more formulas read; kept once however many they are. */
export type AreaNode = {
  readonly kind: "area";
  readonly id: number;
  readonly sheet: Sheet;
  readonly box: Box;
  readonly readers: Set<FormulaNode>;
  /** Above the levels of the formulas in it; kept up only while there are readers. */
  level: number;
};

export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const rowOfKey = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOfKey = (key: number): number => key % MAX_COLUMNS;

/** Areas of few rows are found by row, tall ones by column, and the huge ones by trying. */
const FEW_ROWS = 8;
const MANY_COLUMNS = 512;

const put = <K, V>(map: Map<K, Set<V>>, key: K, value: V): void => {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
};

/** Which formulas read a cell of one sheet, found without looking at all of them. */
export class DependencyIndex {
  readonly formulas = new Map<number, FormulaNode>();
  private readonly readers = new Map<number, Set<FormulaNode>>();
  private readonly areas = new Map<string, AreaNode>();
  private readonly byRow = new Map<number, Set<AreaNode>>();
  private readonly byColumn = new Map<number, Set<AreaNode>>();
  private readonly huge = new Set<AreaNode>();

  addReader(key: number, node: FormulaNode): void {
    put(this.readers, key, node);
  }

  /** The node of an area, made on first use. */
  area(sheet: Sheet, box: Box, nextId: () => number): AreaNode {
    const name = `${box.row},${box.column},${box.rows},${box.columns}`;
    const known = this.areas.get(name);
    if (known !== undefined) return known;
    const node: AreaNode = { kind: "area", id: nextId(), sheet, box, readers: new Set(), level: 0 };
    this.areas.set(name, node);
    if (box.rows <= FEW_ROWS) {
      for (let row = box.row; row < box.row + box.rows; row++) put(this.byRow, row, node);
    } else if (box.columns <= MANY_COLUMNS) {
      for (let column = box.column; column < box.column + box.columns; column++)
        put(this.byColumn, column, node);
    } else this.huge.add(node);
    return node;
  }

  removeReader(key: number, node: FormulaNode): void {
    this.readers.get(key)?.delete(node);
  }

  /** The formulas that name this cell itself. */
  readersOf(key: number): ReadonlySet<FormulaNode> | undefined {
    return this.readers.get(key);
  }

  /** The areas, read by formulas, that a cell lies in. */
  areasAround(row: number, column: number): AreaNode[] {
    const found: AreaNode[] = [];
    const look = (nodes: ReadonlySet<AreaNode> | undefined): void => {
      nodes?.forEach((node) => {
        if (node.readers.size > 0 && containsCell(node.box, row, column)) found.push(node);
      });
    };
    look(this.byRow.get(row));
    look(this.byColumn.get(column));
    look(this.huge);
    return found;
  }
}
