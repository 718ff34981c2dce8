import { singleCell } from "../blueprint/address";
import { text } from "../blueprint/cell";
import type { SheetBlueprint } from "../blueprint/sheet";
import { sheetStamp } from "./book";
import type { BookNames, SheetId } from "./book";
import { STYLES } from "./theme";
import { rowHeight } from "./width";

/** What builders are told besides the plan. */
export type SheetOptions = {
  /** 時点 as it should be printed, e.g. `令和7年8月1日現在`; null: not said yet. */
  readonly asOf: string | null;
};

/** The title every table sheet begins with: plan on the first row, sheet and a sentence on the second. */
export const TITLE_ROWS = 2;

/**
 * Title of the sheet, and below it one sentence on what the sheet is for. They begin in the second column where the
 * first holds the keys and is hidden.
 */
export const sheetTitle = (
  { plan }: BookNames,
  name: string,
  guidance: string,
  column = 1,
): Pick<SheetBlueprint, "blocks" | "styles" | "rowHeights"> => ({
  blocks: [{ row: 0, column, cells: [[text(`${plan.title.text}\u3000${name}`)], [text(guidance)]] }],
  styles: [
    { range: singleCell(0, column), style: STYLES.title },
    { range: singleCell(1, column), style: { ...STYLES.note, wrap: false, vertical: "center" } },
  ],
  rowHeights: [
    { from: 0, count: 1, height: rowHeight(1, 16) },
    { from: 1, count: 1, height: rowHeight(1) },
  ],
});

/** A sheet with nothing on it yet; builders spread their parts over it. */
export const emptySheet = (book: BookNames, id: SheetId, page: SheetBlueprint["page"]): SheetBlueprint => ({
  id: sheetStamp(book.plan.id, id),
  name: book.sheet(id),
  blocks: [],
  styles: [],
  columns: [],
  rowHeights: [],
  merges: [],
  tables: [],
  names: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: null,
  page,
  showGridlines: false,
});
