import { blocksOf } from "./blocks/blocks";
import { nameSeenFrom, sheetNamed, tableAround, tableNamed, type Book, type Name } from "./book";
import { cellBox, intersects } from "./box";
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
import { addName } from "./defined-names";
import { ExcelError } from "./excel-error";
import { checkFormula } from "./formula-check";
import { Calculator } from "./formulas/calculator";
import type { Host } from "./host";
import { hasLockedCell } from "./protection";
import { pasteValues, typeInto } from "./person";
import { restorePoint } from "./restore-point";
import type { Services } from "./services";
import { Sheet } from "./sheet";
import * as sheets from "./sheet-operations";
import { Table } from "./table";
import * as tables from "./table-operations";
import { headersWritten } from "./tables";

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

  constructor(private readonly today: () => Date) {
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
  set activeSheet(given: ModelSheet) {
    const sheet = this.own(given);
    if (sheet.visibility !== "Visible") {
      throw new ExcelError("InvalidOperation", "A hidden worksheet cannot be activated.");
    }
    this.activate(sheet);
  }

  get selection(): { sheet: ModelSheet; box: Box } {
    return this.selected;
  }
  set selection({ sheet: given, box }: { sheet: ModelSheet; box: Box }) {
    const sheet = this.own(given);
    this.selected = { sheet, box };
    this.active = sheet;
    this.changed("selection", sheet, box);
  }

  sheetByName(name: string): ModelSheet | null {
    return sheetNamed(this, name);
  }
  sheetById(id: string): ModelSheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }
  addSheet(name?: string): ModelSheet {
    return sheets.addSheet(this.host, name);
  }
  deleteSheet(sheet: ModelSheet): void {
    sheets.deleteSheet(this.host, this.own(sheet));
  }
  moveSheet(sheet: ModelSheet, position: number): void {
    sheets.moveSheet(this.host, this.own(sheet), position);
  }

  addTable(sheet: ModelSheet, box: Box, hasHeaders: boolean): ModelTable {
    return tables.addTable(this.host, this.own(sheet), box, hasHeaders);
  }
  deleteTable(table: ModelTable): void {
    tables.deleteTable(this.host, tables.ownTable(this.host, table));
  }
  renameTable(table: ModelTable, name: string): void {
    tables.renameTable(this.host, tables.ownTable(this.host, table), name);
  }
  tableByName(name: string): ModelTable | null {
    return tableNamed(this, name);
  }
  sortTable(table: ModelTable, column: number, ascending: boolean): void {
    const own = tables.ownTable(this.host, table);
    tables.sortBox(this.host, own.sheet, own.dataBox, column, ascending);
  }
  sortRange(sheet: ModelSheet, box: Box, column: number, ascending: boolean): void {
    tables.sortBox(this.host, this.own(sheet), box, column, ascending);
  }
  filterTable(table: ModelTable, column: number, texts: readonly string[] | null): void {
    tables.filterTableRows(this.host, tables.ownTable(this.host, table), column, texts);
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

  type(sheet: ModelSheet, row: number, column: number, typed: string): void {
    typeInto(this.host, this.own(sheet), row, column, typed, cellBox(row, column));
  }
  typeAll(sheet: ModelSheet, row: number, column: number, typed: string, box: Box): void {
    typeInto(this.host, this.own(sheet), row, column, typed, box);
  }
  paste(sheet: ModelSheet, row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    pasteValues(this.host, this.own(sheet), row, column, values);
  }

  calculate(): void {
    this.calculator.calculate(true);
    this.dirty = false;
  }
  pauseCalculation(paused: boolean): void {
    this.paused = paused;
  }

  restorePoint(): (change: Omit<ModelChange, "by">) => void {
    const restore = restorePoint(this);
    return ({ kind, sheet, box }) => {
      this.refuseEditing();
      restore();
      this.referencesChanged();
      this.changed(kind, sheet, box);
    };
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
    const id = `{00000000-0001-0000-${this.nextId().padStart(4, "0")}-000000000000}`;
    const sheet = new Sheet(id, name, this, this.services);
    this.sheets.push(sheet);
    return sheet;
  }

  private own(given: ModelSheet): Sheet {
    const sheet = this.sheets.find((known) => known === given);
    if (sheet === undefined) throw new ExcelError("ItemNotFound", "The worksheet is not in this workbook.");
    return sheet;
  }

  private activate(sheet: Sheet): void {
    this.active = sheet;
    this.selected = { sheet, box: cellBox(0, 0) };
    this.changed("selection", sheet, null);
  }

  private refuseEditing(): void {
    if (this.editMode)
      throw new ExcelError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  }
  private refuseProtected(sheet: Sheet): void {
    if (sheet.protected) throw new ExcelError("AccessDenied", "The worksheet is protected.");
  }

  private referencesChanged(): void {
    this.calculator.referencesChanged();
    this.dirty = true;
  }
  private changed(
    kind: ModelChange["kind"],
    sheet: ModelSheet | null,
    box: Box | null,
    before?: CellValue,
  ): void {
    this.listeners.tell({ kind, sheet, box, ...(before === undefined ? {} : { before }) });
  }
  private readyToRead(): void {
    if (!this.dirty || this.paused) return;
    this.dirty = false;
    this.calculator.calculate();
  }

  private readonly host: Host = {
    book: this,
    by: () => this.listeners.by,
    newSheet: (name) => this.newSheet(name),
    newTable: (name, sheet, box) =>
      new Table(this.nextId(), name, sheet, box, {
        resize: (table, to) => tables.changeTableBox(this.host, table, to),
        rename: (table, to) => tables.renameTable(this.host, table, to),
        changed: (table) => {
          this.referencesChanged();
          this.changed("table", table.sheet, table.box);
        },
      }),
    refuseEditing: () => this.refuseEditing(),
    refuseProtected: (sheet) => this.refuseProtected(sheet),
    refuse: (sheet, box, change) => this.services.refuse(sheet, box, change),
    readyToRead: () => this.readyToRead(),
    referencesChanged: () => this.referencesChanged(),
    contentsChanged: (sheet, box, before) => this.services.contentsChanged(sheet, box, before),
    changed: (kind, sheet, box) => this.changed(kind, sheet, box),
    active: () => this.active,
    activate: (sheet) => this.activate(sheet),
  };

  readonly blocks = blocksOf(this.host, (sheet) => this.own(sheet));

  private readonly services: Services = {
    refuse: (sheet, box, change) => {
      this.refuseEditing();
      if (sheet.protected && (change !== "contents" || box === null || hasLockedCell(sheet, box))) {
        this.refuseProtected(sheet);
      }
    },
    readyToRead: () => this.readyToRead(),
    cellChanged: (sheet, row, column) => {
      this.calculator.cellChanged(sheet, row, column);
      this.dirty = true;
    },
    contentsChanged: (sheet, box, before) => {
      if (headersWritten(this, sheet, box)) this.referencesChanged();
      this.changed("cells", sheet, box, before);
    },
    changed: (kind, sheet, box) => this.changed(kind, sheet, box),
    renameSheet: (sheet, name) => sheets.renameSheet(this.host, sheet, name),
    hideSheet: (sheet) => {
      sheets.refuseLastVisible(this.host, sheet);
      sheets.leaveSheet(this.host, sheet);
    },
    moveCells: (sheet, axis, kind, at, count) =>
      sheets.moveSheetCells(this.host, sheet, axis, { kind, at, count }),
    tableAt: (sheet, box) => this.tables.some((table) => table.sheet === sheet && intersects(table.box, box)),
    checkFormula: (formula) => checkFormula(this, formula),
    evaluate: (formula, sheet, row, column) => {
      this.readyToRead();
      return this.calculator.evaluate(formula, { sheet, row, column });
    },
    today: () => this.today(),
  };
}

/**
 * A new workbook as Japanese Excel makes it: one sheet, `Sheet1`, in 游ゴシック 11.
 * `today` gives the year of typed dates like `5-1`.
 */
export const createWorkbook = (today: () => Date = () => new Date()): ModelWorkbook => new Workbook(today);
