import {
  calculateFormulas,
  type CellLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { isWholeColumns, isWholeRows } from "../box";
import type { CellValue } from "../contract";
import type { Sheet } from "../sheet";
import { columnOfKey, rowOfKey, type AreaNode, type FormulaNode } from "./dependency-index";
import { NeedsEngine, type Inputs } from "./compiled/compile";
import { isArea, type Slot } from "./compiled/template";
import {
  engineScalar,
  isEngineArray,
  isEngineScalar,
  valueOfScalar,
  type EngineArray,
  type EngineScalar,
} from "./engine-values";
import { OWN_FUNCTIONS, type OwnFunction } from "./own/own-functions";
import { RowsRead } from "./rows-read";

const MISSING: EngineScalar = { kind: 4, code: "#REF!" };
const FORMULA = 6;
const VALUE = 2;
/** A sheet no workbook can have: its name has a colon. */
const APART = ":";

/** A cell as the engine sees it: a formula to calculate, or a plain value. */
class EngineCell implements CellLike {
  result: CellLike["result"];
  readonly type: number;
  readonly model = {};

  constructor(
    readonly row: number,
    readonly col: number,
    public value: unknown,
    readonly formula: string | undefined,
  ) {
    this.type = formula === undefined ? VALUE : FORMULA;
  }
}

/** A sheet as the engine sees it: only the cells this calculation needs. */
class EngineSheet implements WorksheetLike {
  readonly rows = new Map<number, Map<number, EngineCell>>();

  constructor(
    readonly id: number,
    private readonly sheet: Sheet,
    private readonly ownName: string | null = null,
  ) {}

  get name(): string {
    return this.ownName ?? this.sheet.name;
  }

  get dimensions(): { top: number; left: number; bottom: number; right: number } | null {
    const { rows, columns } = this.sheet.store.extent;
    return rows === 0 ? null : { top: 1, left: 1, bottom: rows, right: columns };
  }

  place(cell: EngineCell): void {
    const row = this.rows.get(cell.row);
    if (row === undefined) this.rows.set(cell.row, new Map([[cell.col, cell]]));
    else row.set(cell.col, cell);
  }

  eachRow(...given: unknown[]): void {
    const callback = given[given.length - 1];
    if (typeof callback !== "function") return;
    for (const [number, cells] of this.rows) {
      callback({ hidden: this.sheet.rowSizes.hidden(number - 1), eachCell: eachOf(cells) }, number);
    }
  }

  findCell(row: number, column: number): EngineCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Only spilled arrays ask for new cells; they are not shown by this Excel. */
  getCell(row: number, column: number): EngineCell {
    return this.findCell(row, column) ?? new EngineCell(row, column, null, undefined);
  }
}

const eachOf =
  (cells: ReadonlyMap<number, EngineCell>) =>
  (...given: unknown[]): void => {
    const callback = given[given.length - 1];
    if (typeof callback !== "function") return;
    for (const [column, cell] of cells) callback(cell, column);
  };

/** The formula engine of excelts over this model: calculates the given formulas and nothing else. */
export class Engine {
  private readonly areas = new Map<number, AreaNode>();
  private readonly arrays = new Map<number, EngineArray>();
  /** One object for all calculations: the engine keeps its parsed formulas by it. */
  private readonly book: WorkbookLike;
  private sheets = new Map<Sheet, EngineSheet>();

  constructor(private readonly allSheets: () => readonly Sheet[]) {
    const getWorksheet = (key?: number | string): WorksheetLike | undefined =>
      this.book.worksheets.find((sheet) => sheet.id === key || sheet.name === key);
    this.book = {
      worksheets: [],
      getWorksheet,
      userFunctions: new Map<string, OwnFunction>([
        ...OWN_FUNCTIONS,
        ["AREA", { minArity: 1, maxArity: 1, invoke: (args: unknown[]) => this.array(args[0]) }],
      ]),
    };
  }

  /** The formula text that stands for an area's values. */
  areaText(area: AreaNode): string {
    this.areas.set(area.id, area);
    return `AREA(${area.id})`;
  }

  /** A cell in this area got another value. */
  forget(area: AreaNode): void {
    this.arrays.delete(area.id);
  }

  private array(argument: unknown): EngineArray | EngineScalar {
    const id = isEngineScalar(argument) && argument.kind === 1 ? argument.value : -1;
    const known = this.arrays.get(id);
    if (known !== undefined) return known;
    const area = this.areas.get(id);
    return area === undefined ? { kind: 4, code: "#REF!" } : this.arrayOfArea(area);
  }

  private readonly arrayOfArea = (area: AreaNode): EngineArray => {
    const known = this.arrays.get(area.id);
    if (known !== undefined) return known;
    const made = arrayOf(area);
    this.arrays.set(area.id, made);
    return made;
  };

  /** Results, in their order, of formulas none of which reads another. */
  calculateApartFromEachOther(formulas: readonly FormulaNode[]): readonly CellValue[] {
    const results = formulas.map((node) => this.programResult(node));
    const left = formulas.filter((_, index) => results[index] === null);
    if (left.length === 0) return results.map((result) => result ?? 0);
    const rest = this.calculate(left, false)[Symbol.iterator]();
    return results.map((result) => result ?? rest.next().value ?? 0);
  }

  /**
   * Results, in their order, of formulas that may read each other: the engine finds the order itself, and
   * areas are given to it as references, since an array would be made before its cells are calculated.
   */
  calculateTogether(formulas: readonly FormulaNode[]): readonly CellValue[] {
    return this.calculate(formulas, true);
  }

  /** What a formula's own program comes to; null where the engine has to do it. */
  private programResult(node: FormulaNode): CellValue | null {
    if (node.program === null) return null;
    try {
      node.rowsRead ??= new RowsRead();
      node.rowsRead.clear();
      const result = node.program(inputsOf(node.slots, this.arrayOfArea, node.rowsRead));
      if (!isEngineArray(result)) return result.kind === 0 ? 0 : valueOfScalar(result);
    } catch (error) {
      if (!(error instanceof NeedsEngine)) throw error;
      node.program = null;
    }
    return null;
  }

  private calculate(formulas: readonly FormulaNode[], readEachOther: boolean): readonly CellValue[] {
    this.sheets = new Map(this.allSheets().map((sheet, index) => [sheet, new EngineSheet(index + 1, sheet)]));
    this.book.worksheets = [...this.sheets.values()];
    const cells = formulas.map((node) => {
      node.rowsRead = null;
      const cell = new EngineCell(
        node.row + 1,
        node.column + 1,
        null,
        readEachOther ? node.plainText() : node.text,
      );
      this.sheets.get(node.sheet)?.place(cell);
      return cell;
    });
    if (formulas.some((node) => node.readsAnywhere)) this.placeAll();
    else for (const node of formulas) this.placePrecedents(node, readEachOther);
    calculateFormulas(this.book);
    return cells.map((cell) => resultOf(cell.result));
  }

  /** Calculates one formula apart from its place: the cell there keeps what it has. */
  calculateApart(node: FormulaNode): CellValue {
    const places = this.allSheets().map((sheet, index): [Sheet, EngineSheet] => [
      sheet,
      new EngineSheet(index + 1, sheet),
    ]);
    this.sheets = new Map(places);
    const apart = new EngineSheet(places.length + 1, node.sheet, APART);
    const cell = new EngineCell(node.row + 1, node.column + 1, null, node.text);
    apart.place(cell);
    this.book.worksheets = [...this.sheets.values(), apart];
    if (node.readsAnywhere) this.placeAll();
    else this.placePrecedents(node, true);
    calculateFormulas(this.book);
    return resultOf(cell.result);
  }

  private placeValue(sheet: Sheet, row: number, column: number): void {
    const shown = this.sheets.get(sheet);
    if (shown === undefined || shown.findCell(row + 1, column + 1) !== undefined) return;
    const scalar = engineScalar(sheet.store.get(row, column));
    if (scalar.kind === 0) return;
    const value = scalar.kind === 4 ? { error: scalar.code } : scalar.value;
    shown.place(new EngineCell(row + 1, column + 1, value, undefined));
  }

  private placePrecedents(node: FormulaNode, areasToo: boolean): void {
    for (const { sheet, key } of node.cells) this.placeValue(sheet, rowOfKey(key), columnOfKey(key));
    for (const { node: area, asArray } of node.areas) {
      if (asArray && !areasToo) continue;
      for (const { row, column } of area.sheet.store.entriesIn(area.box))
        this.placeValue(area.sheet, row, column);
    }
  }

  private placeAll(): void {
    for (const sheet of this.sheets.keys()) {
      for (const { row, column } of sheet.store.entries()) this.placeValue(sheet, row, column);
    }
  }
}

/** Reads what a formula's references stand for, and notes what it read of areas. */
const inputsOf = (
  slots: readonly Slot[],
  arrayOfArea: (area: AreaNode) => EngineArray,
  rowsRead: RowsRead,
): Inputs => ({
  cell: (index) => {
    const slot = slots[index];
    if (slot === undefined || isArea(slot)) return MISSING;
    return engineScalar(slot.sheet.store.get(rowOfKey(slot.key), columnOfKey(slot.key)));
  },
  area: (index) => {
    const slot = slots[index];
    if (slot === undefined || !isArea(slot)) throw new NeedsEngine("No area stands there.");
    rowsRead.addAll(slot);
    return arrayOfArea(slot);
  },
  row: (index, row) => {
    const slot = slots[index];
    if (slot === undefined || !isArea(slot)) return null;
    const { sheet, box } = slot;
    // A whole column ends for formulas where the sheet's cells end, which is not known from a row.
    if (box.columns > 1 || row >= box.rows || isWholeColumns(box)) return null;
    rowsRead.add(slot, row);
    return engineScalar(sheet.store.get(box.row + row, box.column));
  },
});

/** An area's values; whole columns and rows end where the sheet's held cells end. */
function arrayOf({ sheet, box }: AreaNode): EngineArray {
  const extent = sheet.store.extent;
  const height = isWholeColumns(box) ? Math.max(1, extent.rows) : box.rows;
  const width = isWholeRows(box) ? Math.max(1, extent.columns) : box.columns;
  const rows: EngineScalar[][] = [];
  for (let row = 0; row < height; row++) {
    const line: EngineScalar[] = [];
    for (let column = 0; column < width; column++) {
      line.push(engineScalar(sheet.store.get(box.row + row, box.column + column)));
    }
    rows.push(line);
  }
  return { kind: 5, rows, height, width, originRow: box.row + 1, originCol: box.column + 1 };
}

/** A formula that comes to nothing shows 0, as a reference to an empty cell does. */
function resultOf(result: CellLike["result"]): CellValue {
  if (result === undefined || result instanceof Date) return 0;
  return result;
}
