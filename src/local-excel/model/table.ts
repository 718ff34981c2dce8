import { sameBox } from "./box";
import type { Box, ColumnFilter, ModelTable } from "./contract";
import type { Sheet } from "./sheet";

/** What a table asks of the workbook when it is changed from outside. */
export type TableOwner = {
  readonly resize: (table: Table, box: Box) => void;
  readonly rename: (table: Table, name: string) => void;
  readonly changed: (table: Table) => void;
};

/** An Excel Table. Its column names are its header cells' text, kept also while the header is switched off. */
export class Table implements ModelTable {
  showFilterButton = true;
  showBandedRows = true;
  style = "TableStyleMedium2";
  columns: readonly string[] = [];
  filters: readonly ColumnFilter[] = [];
  /** Set by the workbook, which keeps formulas right. */
  currentName: string;
  currentBox: Box;
  private headers = true;
  private totals = false;

  constructor(
    readonly id: string,
    name: string,
    /** Set by the workbook when the table is cut and pasted to another sheet. */
    public sheet: Sheet,
    box: Box,
    private readonly owner: TableOwner,
  ) {
    this.currentName = name;
    this.currentBox = box;
  }

  get name(): string {
    return this.currentName;
  }
  set name(name: string) {
    this.owner.rename(this, name);
  }

  get box(): Box {
    return this.currentBox;
  }
  set box(box: Box) {
    if (!sameBox(box, this.currentBox)) this.owner.resize(this, box);
  }

  get showHeaders(): boolean {
    return this.headers;
  }
  set showHeaders(show: boolean) {
    this.headers = show;
    this.owner.changed(this);
  }

  get showTotals(): boolean {
    return this.totals;
  }
  set showTotals(show: boolean) {
    this.totals = show;
    this.owner.changed(this);
  }

  /** The rows between header and totals. */
  get dataBox(): Box {
    const top = this.headers ? 1 : 0;
    const { row, column, rows, columns } = this.currentBox;
    return { row: row + top, column, rows: rows - top - (this.totals ? 1 : 0), columns };
  }

  /** Place of a column by its name, letter case aside; -1 when there is none. */
  columnIndex(name: string): number {
    const wanted = name.toLowerCase();
    return this.columns.findIndex((column) => column.toLowerCase() === wanted);
  }
}
