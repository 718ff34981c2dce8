import { addName } from "./defined-names";
import { nameSeenFrom, sheetNamed, tableAround, tableNamed, type Book, type Name } from "./book";
import { cellBox, intersects } from "./box";
import { Calculator } from "./formulas/calculator";
import { ChangeListeners } from "./change-listeners";
import type {
  Box,
  CellValue,
  ModelChange,
  ModelName,
  ModelSheet,
  ModelTable,
  ModelWorkbook,
} from "./contract";
import { ExcelError } from "./excel-error";
import { checkFormula } from "./formula-check";
import { moveCells, writeHeaders } from "./move-cells";
import { sheetDeleted, sheetRenamed, tableDeleted, tableRenamed } from "./references/changes";
import { rewriteBook } from "./rewrite-book";
import type { Services } from "./services";
import { Sheet } from "./sheet";
import { checkSheetName, nextSheetName } from "./sheet-names";
import { sortTable } from "./sort-table";
import { Table, type TableOwner } from "./table";
import {
  checkTableBox,
  checkTableName,
  expandBelow,
  headersWritten,
  nextTableName,
  readHeaders,
  resizeTable,
} from "./tables";
import { refuseInvalid } from "./validation-check";

class Workbook implements ModelWorkbook, Book {
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names: Name[] = [];
  readonly customXmlParts: { readonly id: string; xml: string }[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = {
    title: "",
    author: "",
    subject: "",
    keywords: "",
    comments: "",
    company: "",
    category: "",
  };
  editMode = false;
  private readonly listeners = new ChangeListeners();
  private readonly calculator: Calculator;
  private paused = false;
  private dirty = false;
  private lastId = 0;
  private active: Sheet;
  private selected: { sheet: Sheet; box: Box };

  constructor() {
    this.calculator = new Calculator({
      sheets: () => this.sheets,
      sheetByName: (name) => sheetNamed(this, name),
      tableByName: (name) => tableNamed(this, name),
      tableAt: (sheet, row, column) => tableAround(this, sheet, row, column),
      nameByText: (name, sheet) => nameSeenFrom(this, name, sheet),
    });
    this.active = this.newSheet("Sheet1");
    this.selected = { sheet: this.active, box: cellBox(0, 0) };
  }

  get activeSheet(): ModelSheet {
    return this.active;
  }
  set activeSheet(sheet: ModelSheet) {
    this.active = this.own(sheet);
    this.changed("selection", sheet, null);
  }

  get selection(): { sheet: ModelSheet; box: Box } {
    return this.selected;
  }
  set selection(selection: { sheet: ModelSheet; box: Box }) {
    this.selected = { sheet: this.own(selection.sheet), box: selection.box };
    this.active = this.selected.sheet;
    this.changed("selection", selection.sheet, selection.box);
  }

  sheetByName(name: string): ModelSheet | null {
    return sheetNamed(this, name);
  }
  sheetById(id: string): ModelSheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  addSheet(name?: string): ModelSheet {
    this.refuseEditing();
    const names = this.sheets.map((sheet) => sheet.name);
    const chosen = name ?? nextSheetName(names);
    checkSheetName(chosen, names);
    const sheet = this.newSheet(chosen);
    this.referencesChanged();
    this.changed("sheet-added", sheet, null);
    return sheet;
  }

  deleteSheet(given: ModelSheet): void {
    this.refuseEditing();
    const sheet = this.own(given);
    this.refuseLastVisible(sheet);
    rewriteBook(this, sheetDeleted(sheet.name));
    for (const table of this.tables.filter((on) => on.sheet === sheet)) {
      rewriteBook(this, tableDeleted(table.name));
      this.tables.splice(this.tables.indexOf(table), 1);
    }
    for (const name of this.names.filter((in_) => in_.sheet === sheet))
      this.names.splice(this.names.indexOf(name), 1);
    const place = this.sheets.indexOf(sheet);
    this.sheets.splice(place, 1);
    if (this.active === sheet) this.activateNear(place);
    this.referencesChanged();
    this.changed("sheet-deleted", sheet, null);
  }

  moveSheet(given: ModelSheet, position: number): void {
    this.refuseEditing();
    const sheet = this.own(given);
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw new ExcelError("InvalidArgument", "There is no such position.");
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.changed("other", sheet, null);
  }

  addTable(given: ModelSheet, box: Box, hasHeaders: boolean): ModelTable {
    this.refuseEditing();
    const sheet = this.own(given);
    this.refuseProtected(sheet);
    // Without headers of their own the cells move down one row to make room for them.
    const full = hasHeaders && box.rows > 1 ? box : { ...box, rows: box.rows + 1 };
    checkTableBox(this, sheet, full, null);
    if (!hasHeaders) this.shiftDown(sheet, box);
    const stem = this.listeners.by === "addin" ? "Table" : "テーブル";
    const table = new Table(this.nextId(), nextTableName(this, stem), sheet, full, this.tableOwner);
    table.columns = readHeaders(table);
    writeHeaders(table);
    this.tables.push(table);
    this.referencesChanged();
    this.changed("table", sheet, full);
    return table;
  }

  private shiftDown(sheet: Sheet, box: Box): void {
    for (let row = box.row + box.rows; row > box.row; row--) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        sheet.put(row, column, sheet.held(row - 1, column));
        sheet.put(row - 1, column, { ...sheet.held(row - 1, column), value: "", formula: null });
      }
    }
  }

  deleteTable(table: ModelTable): void {
    this.refuseEditing();
    const own = this.tables.find((known) => known === table);
    if (own === undefined) throw new ExcelError("ItemNotFound", "The table is not in this workbook.");
    rewriteBook(this, tableDeleted(own.name));
    this.tables.splice(this.tables.indexOf(own), 1);
    this.referencesChanged();
    this.changed("table", own.sheet, own.box);
  }

  renameTable(table: ModelTable, name: string): void {
    this.refuseEditing();
    const own = this.tables.find((known) => known === table);
    if (own === undefined) throw new ExcelError("ItemNotFound", "The table is not in this workbook.");
    if (own.name === name) return;
    checkTableName(this, name, own);
    const before = own.name;
    own.currentName = name;
    rewriteBook(this, tableRenamed(before, name));
    this.referencesChanged();
    this.changed("table", own.sheet, own.box);
  }

  tableByName(name: string): ModelTable | null {
    return tableNamed(this, name);
  }

  sortTable(given: ModelTable, column: number, ascending: boolean): void {
    this.refuseEditing();
    const table = this.tables.find((known) => known === given);
    if (table === undefined) throw new ExcelError("ItemNotFound", "The table is not in this workbook.");
    this.refuseProtected(table.sheet);
    this.readyToRead();
    sortTable(table, column, ascending);
    this.changed("cells", table.sheet, table.dataBox);
  }

  addName(text: string, formula: string, sheet: ModelSheet | null): ModelName {
    this.refuseEditing();
    const name = addName(this, text, formula, sheet === null ? null : this.own(sheet));
    this.referencesChanged();
    this.changed("name", sheet, null);
    return name;
  }
  deleteName(name: ModelName): void {
    this.refuseEditing();
    const place = this.names.findIndex((known) => known === name);
    if (place < 0) throw new ExcelError("ItemNotFound", "The name is not in this workbook.");
    this.names.splice(place, 1);
    this.referencesChanged();
    this.changed("name", name.sheet, null);
  }
  nameByText(text: string, sheet: ModelSheet | null): ModelName | null {
    const lower = text.toLowerCase();
    return this.names.find((name) => name.sheet === sheet && name.name.toLowerCase() === lower) ?? null;
  }

  type(given: ModelSheet, row: number, column: number, typed: string): void {
    const sheet = this.own(given);
    const before = sheet.held(row, column);
    sheet.write(cellBox(row, column), [[typed]]);
    try {
      refuseInvalid(this, sheet, row, column);
    } catch (error) {
      sheet.put(row, column, before);
      throw error;
    }
    if (typed === "") return;
    const table = expandBelow(this, sheet, row, column);
    if (table === null) return;
    this.referencesChanged();
    this.changed("table", sheet, table.box);
  }

  paste(given: ModelSheet, row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    const sheet = this.own(given);
    sheet.write({ row, column, rows: values.length, columns: values[0]?.length ?? 0 }, values);
  }

  calculate(): void {
    this.calculator.calculate(true);
    this.dirty = false;
  }
  pauseCalculation(paused: boolean): void {
    this.paused = paused;
  }

  onChange(listener: (change: ModelChange) => void): () => void {
    return this.listeners.add(listener);
  }
  asAddin<T>(work: () => T): T {
    return this.listeners.asAddin(work);
  }

  private nextId(): string {
    return String(++this.lastId);
  }

  private newSheet(name: string): Sheet {
    const guid = `{00000000-0001-0000-${this.nextId().padStart(4, "0")}-000000000000}`;
    const sheet = new Sheet(guid, name, this, this.services);
    this.sheets.push(sheet);
    return sheet;
  }

  private own(sheet: ModelSheet): Sheet {
    const own = this.sheets.find((known) => known === sheet);
    if (own === undefined) throw new ExcelError("ItemNotFound", "The worksheet is not in this workbook.");
    return own;
  }

  private activateNear(place: number): void {
    const visible = (sheet: Sheet | undefined): boolean => sheet?.visibility === "Visible";
    const next =
      this.sheets.slice(place).find(visible) ?? this.sheets.slice(0, place).reverse().find(visible);
    if (next === undefined) return;
    this.active = next;
    this.selected = { sheet: next, box: cellBox(0, 0) };
  }

  private refuseEditing(): void {
    if (this.editMode) {
      throw new ExcelError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
  }
  private refuseProtected(sheet: Sheet): void {
    if (sheet.protected) throw new ExcelError("AccessDenied", "The worksheet is protected.");
  }
  private refuseLastVisible(sheet: Sheet): void {
    const others = this.sheets.some((other) => other !== sheet && other.visibility === "Visible");
    if (!others) throw new ExcelError("InvalidOperation", "A workbook must keep a visible worksheet.");
  }

  private referencesChanged(): void {
    this.calculator.referencesChanged();
    this.dirty = true;
  }
  private changed(kind: ModelChange["kind"], sheet: ModelSheet | null, box: Box | null): void {
    this.listeners.tell({ kind, sheet, box });
  }
  private readyToRead(): void {
    if (!this.dirty || this.paused) return;
    this.dirty = false;
    this.calculator.calculate();
  }

  private readonly tableOwner: TableOwner = {
    resize: (table, box) => {
      this.refuseEditing();
      resizeTable(this, table, box);
      this.referencesChanged();
      this.changed("table", table.sheet, box);
    },
    rename: (table, name) => this.renameTable(table, name),
    changed: (table) => {
      this.referencesChanged();
      this.changed("table", table.sheet, table.box);
    },
  };

  private readonly services: Services = {
    refuse: (sheet, box, change) => {
      this.refuseEditing();
      if (!sheet.protected) return;
      if (change !== "contents" || box === null || this.hasLocked(sheet, box)) this.refuseProtected(sheet);
    },
    readyToRead: () => this.readyToRead(),
    cellChanged: (sheet, row, column) => {
      this.calculator.cellChanged(sheet, row, column);
      this.dirty = true;
    },
    contentsChanged: (sheet, box) => {
      if (headersWritten(this, sheet, box)) this.referencesChanged();
      this.changed("cells", sheet, box);
    },
    changed: (kind, sheet, box) => this.changed(kind, sheet, box),
    renameSheet: (sheet, name) => {
      this.refuseEditing();
      const others = this.sheets.filter((other) => other !== sheet).map((other) => other.name);
      checkSheetName(name, others);
      const before = sheet.name;
      sheet.currentName = name;
      rewriteBook(this, sheetRenamed(before, name));
      this.referencesChanged();
      this.changed("sheet-renamed", sheet, null);
    },
    hideSheet: (sheet) => {
      this.refuseLastVisible(sheet);
      if (this.active === sheet) this.activateNear(this.sheets.indexOf(sheet) + 1);
    },
    moveCells: (sheet, axis, kind, at, count) => {
      this.refuseEditing();
      this.refuseProtected(sheet);
      moveCells(this, sheet, axis, { kind, at, count });
      this.referencesChanged();
      const verb = kind === "insert" ? "inserted" : "deleted";
      this.changed(`${axis}-${verb}`, sheet, null);
    },
    tableAt: (sheet, box) => this.tables.some((table) => table.sheet === sheet && intersects(table.box, box)),
    checkFormula: (formula) => checkFormula(this, formula),
    today: () => new Date(),
  };

  private hasLocked(sheet: Sheet, box: Box): boolean {
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        if (sheet.held(row, column).format.locked !== false) return true;
      }
    }
    return false;
  }
}

/** A new workbook as Japanese Excel makes it: one sheet, `Sheet1`, in 游ゴシック 11. */
export const createWorkbook = (): ModelWorkbook => new Workbook();
