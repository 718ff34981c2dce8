import { MAX_COLUMNS, MAX_ROWS } from "../../model/box";
import type { ModelSheet, PageSetup } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { asFlag, asNumber, asOneOf, asText, invalidArgument, isMissing } from "../interpreter/arguments";
import { defineClass, type HostClass, type HostObject } from "../interpreter/host-object";
import { isRecord } from "../interpreter/wire";
import { headerFooterGroup } from "./headers-footers";
import { asPlace } from "./range-arguments";
import { rangeAt } from "./range-navigation";
import { rangeAreas } from "./range-areas";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
type MarginSide = keyof PageSetup["margins"];
/** Points. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const UNIT_WORDS = ["Points", "Inches", "Centimeters"] as const;
const SIDES: readonly MarginSide[] = ["left", "right", "top", "bottom", "header", "footer"];
const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;

export const pageLayout: HostClass<ModelSheet> = defineClass<ModelSheet>("PageLayout", {
  get: {
    Orientation: ({ pageSetup }) => pageSetup.orientation,
    PaperSize: ({ pageSetup }) => pageSetup.paperSize,
    Zoom: ({ pageSetup }) => pageSetup.zoom,
    CenterHorizontally: ({ pageSetup }) => pageSetup.centerHorizontally,
    CenterVertically: ({ pageSetup }) => pageSetup.centerVertically,
    PrintGridlines: ({ pageSetup }) => pageSetup.printGridlines,
    LeftMargin: ({ pageSetup }) => pageSetup.margins.left,
    RightMargin: ({ pageSetup }) => pageSetup.margins.right,
    TopMargin: ({ pageSetup }) => pageSetup.margins.top,
    BottomMargin: ({ pageSetup }) => pageSetup.margins.bottom,
    HeaderMargin: ({ pageSetup }) => pageSetup.margins.header,
    FooterMargin: ({ pageSetup }) => pageSetup.margins.footer,
  },
  set: {
    Orientation: (sheet, value) => change(sheet, { orientation: asOneOf(ORIENTATIONS, value) }),
    PaperSize: (sheet, value) => change(sheet, { paperSize: asText(value) }),
    Zoom: (sheet, value) => change(sheet, { zoom: readZoom(value) }),
    CenterHorizontally: (sheet, value) => change(sheet, { centerHorizontally: asFlag(value) }),
    CenterVertically: (sheet, value) => change(sheet, { centerVertically: asFlag(value) }),
    PrintGridlines: (sheet, value) => change(sheet, { printGridlines: asFlag(value) }),
    LeftMargin: (sheet, value) => setMargins(sheet, { left: margin(value) }),
    RightMargin: (sheet, value) => setMargins(sheet, { right: margin(value) }),
    TopMargin: (sheet, value) => setMargins(sheet, { top: margin(value) }),
    BottomMargin: (sheet, value) => setMargins(sheet, { bottom: margin(value) }),
    HeaderMargin: (sheet, value) => setMargins(sheet, { header: margin(value) }),
    FooterMargin: (sheet, value) => setMargins(sheet, { footer: margin(value) }),
  },
  navigate: { HeadersFooters: (sheet) => headerFooterGroup.of(sheet) },
  call: {
    SetPrintMargins: (sheet, args) => {
      const unit = UNITS[asOneOf(UNIT_WORDS, args[0])];
      const options = args[1];
      if (!isRecord(options)) throw invalidArgument();
      const given = SIDES.filter((side) => options[side] !== undefined);
      setMargins(sheet, Object.fromEntries(given.map((side) => [side, margin(options[side]) * unit])));
    },
    SetPrintArea: (sheet, args) => {
      const areas = rangeAreas.targetOf(args[0]);
      change(sheet, {
        printArea: areas !== null ? areas.boxes : [asPlace(args[0], sheet, sheet.workbook).box],
      });
    },
    SetPrintTitleRows: (sheet, args) => {
      const { box } = asPlace(args[0], sheet, sheet.workbook);
      change(sheet, { titleRows: { from: box.row, to: box.row + box.rows - 1 } });
    },
    SetPrintTitleColumns: (sheet, args) => {
      const { box } = asPlace(args[0], sheet, sheet.workbook);
      change(sheet, { titleColumns: { from: box.column, to: box.column + box.columns - 1 } });
    },
    GetPrintArea: (sheet) => printArea(sheet) ?? notSet(),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (sheet) => titleRows(sheet) ?? notSet(),
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleColumns: (sheet) => titleColumns(sheet) ?? notSet(),
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
});

function change(sheet: ModelSheet, changed: Partial<PageSetup>): void {
  sheet.pageSetup = { ...sheet.pageSetup, ...changed };
}

function setMargins(sheet: ModelSheet, changed: Partial<PageSetup["margins"]>): void {
  change(sheet, { margins: { ...sheet.pageSetup.margins, ...changed } });
}

function margin(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}

/** Either a scale in percent or a number of pages; 0 or null pages: as many as needed. */
function readZoom(value: unknown): PageSetup["zoom"] {
  if (!isRecord(value)) throw invalidArgument();
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value;
  if (!isMissing(scale)) {
    if (!isMissing(wide) || !isMissing(tall)) throw invalidArgument("a scale or a number of pages, not both");
    const percent = asNumber(scale);
    if (percent < SMALLEST_SCALE || percent > LARGEST_SCALE) throw invalidArgument();
    return { scale: percent };
  }
  return {
    ...(wide ? { horizontalFitToPages: asNumber(wide) } : {}),
    ...(tall ? { verticalFitToPages: asNumber(tall) } : {}),
  };
}

function printArea(sheet: ModelSheet): HostObject | null {
  const boxes = sheet.pageSetup.printArea;
  return boxes === null ? null : rangeAreas.of({ sheet, boxes });
}

function titleRows(sheet: ModelSheet): HostObject | null {
  const rows = sheet.pageSetup.titleRows;
  if (rows === null) return null;
  return rangeAt(
    { sheet },
    { row: rows.from, column: 0, rows: rows.to - rows.from + 1, columns: MAX_COLUMNS },
  );
}

function titleColumns(sheet: ModelSheet): HostObject | null {
  const columns = sheet.pageSetup.titleColumns;
  if (columns === null) return null;
  return rangeAt(
    { sheet },
    { row: 0, column: columns.from, rows: MAX_ROWS, columns: columns.to - columns.from + 1 },
  );
}

function notSet(): never {
  throw new ExcelError("ItemNotFound", "It is not set.");
}
