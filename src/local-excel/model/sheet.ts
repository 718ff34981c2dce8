import { AxisSizes } from "./axis-sizes";
import { validationOn } from "./blocks/placed-rules";
import { cellBox, isWholeColumns, isWholeRows } from "./box";
import { CellStore, type PlacedCell } from "./cell-store";
import { keepChartsOnCells } from "./charts-on-cells";
import type {
  Box,
  CellFormat,
  CellValue,
  ConditionalFormatSpec,
  ModelCell,
  ModelChart,
  ModelSheet,
  ModelWorkbook,
  PageSetup,
  ValidationSpec,
} from "./contract";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_PAGE, DEFAULT_ROW_HEIGHT, EMPTY_CELL } from "./defaults";
import { ExcelError } from "./excel-error";
import { FormatBands } from "./format-bands";
import { formatEach } from "./format-each";
import { MergeList } from "./merge-list";
import type { Axis } from "./move-box";
import { mergedFormat } from "./merged-format";
import { displayText } from "./number-format/display-text";
import { refuseStructured, ruleFormula } from "./plain-references";
import type { Services } from "./services";
import { ValidationList } from "./validation-list";
import { cellsWritten } from "./write-range";
import { without } from "./without";

/** One worksheet. */
export class Sheet implements ModelSheet {
  readonly store = new CellStore();
  readonly bands = new FormatBands();
  readonly rowSizes = new AxisSizes(DEFAULT_ROW_HEIGHT);
  readonly columnSizes = new AxisSizes(DEFAULT_COLUMN_WIDTH);
  readonly mergeList = new MergeList();
  readonly validationList = new ValidationList();
  readonly standardWidth = DEFAULT_COLUMN_WIDTH;
  readonly standardHeight = DEFAULT_ROW_HEIGHT;
  readonly charts: ModelChart[] = [];
  pageSetup: PageSetup = DEFAULT_PAGE;
  tabColour = "";
  showGridlines = true;
  showHeadings = true;
  frozen = { rows: 0, columns: 0 };
  protected = false;
  /** Set by the workbook when the name has been checked and formulas follow. */
  currentName: string;
  private currentConditionalFormats: ConditionalFormatSpec[] = [];
  private currentVisibility: ModelSheet["visibility"] = "Visible";

  constructor(
    readonly id: string,
    name: string,
    readonly workbook: ModelWorkbook,
    private readonly services: Services,
  ) {
    this.currentName = name;
  }

  get name(): string {
    return this.currentName;
  }
  set name(name: string) {
    this.services.renameSheet(this, name);
  }

  get visibility(): ModelSheet["visibility"] {
    return this.currentVisibility;
  }
  set visibility(visibility: ModelSheet["visibility"]) {
    if (visibility !== "Visible") this.services.hideSheet(this);
    this.currentVisibility = visibility;
    this.services.changed("other", this, null);
  }

  get conditionalFormats(): ConditionalFormatSpec[] {
    return this.currentConditionalFormats;
  }
  set conditionalFormats(specs: ConditionalFormatSpec[]) {
    for (const { formula } of specs) refuseStructured(formula);
    this.currentConditionalFormats = specs;
  }

  get merges(): readonly Box[] {
    return this.mergeList.boxes;
  }
  get validations(): readonly { readonly boxes: readonly Box[]; readonly spec: ValidationSpec }[] {
    return this.validationList.all;
  }

  /** The cell as it is held, without recalculating. */
  held(row: number, column: number): ModelCell {
    const held = this.store.get(row, column);
    if (held !== undefined) return held;
    const format = this.bands.at(row, column);
    return { ...EMPTY_CELL, format };
  }

  cell(row: number, column: number): ModelCell {
    this.services.readyToRead();
    return this.held(row, column);
  }

  cells(): Iterable<PlacedCell> {
    this.services.readyToRead();
    return this.store.entries();
  }

  usedBox(valuesOnly: boolean): Box | null {
    return this.store.usedBox((cell) => !valuesOnly || cell.value !== "" || cell.formula !== null);
  }

  text(row: number, column: number): string {
    const { value, format } = this.cell(row, column);
    return displayText(value, format.numberFormat ?? "General");
  }

  evaluate(formula: string, row: number, column: number): CellValue {
    return this.services.evaluate(formula, this, row, column);
  }

  write(box: Box, values: readonly (readonly (CellValue | null)[])[]): void {
    this.services.refuse(this, box, "contents");
    const before = box.rows * box.columns === 1 ? this.held(box.row, box.column).value : undefined;
    for (const { row, column, cell } of cellsWritten(this, box, values, this.services)) {
      if (!this.coveredByMerge(row, column)) this.put(row, column, cell);
    }
    this.services.contentsChanged(this, box, before);
  }

  /** Cells under a merge, but for its first one, cannot hold anything. */
  private coveredByMerge(row: number, column: number): boolean {
    if (this.mergeList.boxes.length === 0) return false;
    const merge = this.mergeList.around(row, column);
    return merge !== null && (merge.row !== row || merge.column !== column);
  }

  /** Holds a cell and tells the calculator; no rules, no events. */
  put(row: number, column: number, cell: ModelCell): void {
    const bare = cell.value === "" && cell.formula === null && Object.keys(cell.format).length === 0;
    if (bare) this.store.delete(row, column);
    else this.store.set(row, column, cell);
    this.services.cellChanged(this, row, column);
  }

  setFormat(box: Box, format: CellFormat): void {
    this.services.refuse(this, box, "format");
    const cache = new Map<CellFormat, CellFormat>();
    const formatted = (cell: ModelCell): ModelCell => {
      const made = cache.get(cell.format) ?? mergedFormat(cell.format, format);
      cache.set(cell.format, made);
      return { ...cell, format: made };
    };
    if (this.bands.set(box, format)) {
      for (const { row, column, cell } of [...this.store.entriesIn(box)])
        this.store.set(row, column, formatted(cell));
    } else {
      for (let row = box.row; row < box.row + box.rows; row++) {
        for (let column = box.column; column < box.column + box.columns; column++) {
          this.store.set(row, column, formatted(this.held(row, column)));
        }
      }
    }
    this.services.changed("format", this, box);
  }

  bandFormats(axis: Axis): ReturnType<ModelSheet["bandFormats"]> {
    return this.bands.of(axis);
  }

  setFormats(box: Box, formats: readonly (readonly CellFormat[])[]): void {
    this.services.refuse(this, box, "format");
    formatEach(this, box, formats, (_old, format) => format);
    this.services.changed("format", this, box);
  }

  setNumberFormats(box: Box, formats: readonly (readonly (string | null)[])[]): void {
    this.services.refuse(this, box, "format");
    formatEach(this, box, formats, (old, numberFormat) =>
      numberFormat === null || old.numberFormat === numberFormat ? old : { ...old, numberFormat },
    );
    this.services.changed("format", this, box);
  }

  clear(box: Box, applyTo: "All" | "Contents" | "Formats" | "Hyperlinks"): void {
    this.services.refuse(this, box, applyTo === "Contents" ? "contents" : "format");
    for (const { row, column, cell } of [...this.store.entriesIn(box)]) {
      if (applyTo === "Contents") this.put(row, column, { value: "", formula: null, format: cell.format });
      else if (applyTo === "Formats") this.put(row, column, { ...cell, format: EMPTY_CELL.format });
      else if (applyTo === "Hyperlinks") {
        this.put(row, column, { ...cell, format: without(cell.format, "hyperlink") });
      } else this.put(row, column, EMPTY_CELL);
    }
    if (applyTo === "All" || applyTo === "Formats") {
      this.bands.clear(box);
      this.mergeList.remove(box);
    }
    if (applyTo === "All") this.validationList.set(box, null);
    this.services.contentsChanged(this, box);
  }

  columnWidth(column: number): number {
    return this.columnSizes.size(column);
  }
  setColumnWidth(from: number, count: number, points: number): void {
    this.services.refuse(this, null, "structure");
    keepChartsOnCells(this.charts, "columns", this.columnSizes, () =>
      this.columnSizes.set(from, count, points),
    );
    this.services.changed("format", this, null);
  }
  columnHidden(column: number): boolean {
    return this.columnSizes.hidden(column);
  }
  setColumnHidden(from: number, count: number, hidden: boolean): void {
    this.services.refuse(this, null, "structure");
    keepChartsOnCells(this.charts, "columns", this.columnSizes, () =>
      this.columnSizes.hide(from, count, hidden),
    );
    this.services.changed("format", this, null);
  }
  rowHeight(row: number): number {
    return this.rowSizes.size(row);
  }
  setRowHeight(from: number, count: number, points: number): void {
    this.services.refuse(this, null, "structure");
    keepChartsOnCells(this.charts, "rows", this.rowSizes, () => this.rowSizes.set(from, count, points));
    this.services.changed("format", this, null);
  }
  fitRowHeight(row: number, points: number): void {
    if (this.rowHeightSet(row) || this.rowHeight(row) === points) return;
    keepChartsOnCells(this.charts, "rows", this.rowSizes, () => this.rowSizes.fit(row, points));
    this.services.changed("other", this, null);
  }
  rowHeightSet(row: number): boolean {
    return this.rowSizes.isSet(row);
  }
  rowHidden(row: number): boolean {
    return this.rowSizes.hidden(row);
  }
  setRowHidden(from: number, count: number, hidden: boolean): void {
    this.services.refuse(this, null, "structure");
    keepChartsOnCells(this.charts, "rows", this.rowSizes, () => this.rowSizes.hide(from, count, hidden));
    this.services.changed("format", this, null);
  }

  merge(box: Box): void {
    this.services.refuse(this, box, "structure");
    if (box.rows * box.columns < 2 || isWholeColumns(box) || isWholeRows(box)) {
      if (box.rows * box.columns < 2) return;
      throw new ExcelError("InvalidArgument", "Whole rows or columns are not merged here.");
    }
    if (this.services.tableAt(this, box)) {
      throw new ExcelError("InvalidOperation", "Cells in a table cannot be merged.");
    }
    this.mergeList.add(box);
    // Only the upper left value is kept ("Merge and unmerge cells").
    for (const { row, column, cell } of [...this.store.entriesIn(box)]) {
      if (row !== box.row || column !== box.column)
        this.put(row, column, { ...cell, value: "", formula: null });
    }
    this.services.changed("format", this, box);
  }
  unmerge(box: Box): void {
    this.services.refuse(this, box, "structure");
    this.mergeList.remove(box);
    this.services.changed("format", this, box);
  }

  insertRows(at: number, count: number): void {
    this.services.moveCells(this, "rows", "insert", at, count);
  }
  deleteRows(at: number, count: number): void {
    this.services.moveCells(this, "rows", "delete", at, count);
  }
  insertColumns(at: number, count: number): void {
    this.services.moveCells(this, "columns", "insert", at, count);
  }
  deleteColumns(at: number, count: number): void {
    this.services.moveCells(this, "columns", "delete", at, count);
  }

  validationAt(row: number, column: number): ValidationSpec | null {
    const placed = this.validationList.at(row, column);
    return placed === null ? null : validationOn(placed, [cellBox(row, column)]).spec;
  }
  setValidation(box: Box, spec: ValidationSpec | null): void {
    this.services.refuse(this, box, "format");
    refuseStructured(ruleFormula(spec?.rule ?? null));
    this.validationList.set(box, spec);
    this.services.changed("other", this, box);
  }

  cellPosition(row: number, column: number): { readonly left: number; readonly top: number } {
    return { left: this.columnSizes.position(column), top: this.rowSizes.position(row) };
  }
}
