import { isWholeColumns } from "../../model/box";
import type { CellFormat } from "../../model/contract";
import type { Place } from "../address/address";
import { asFlag, asNumber, asOneOf, invalidArgument } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { fitColumns, fitRows } from "./autofit";
import { formatProtection } from "./format-protection";
import { rangeBorderCollection } from "./range-borders";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { uniformFormat, uniformSpan } from "./uniform";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
/** Excel's own limits: 255 characters wide, 409 points high. */
const HIGHEST_ROW = 409;
const DEEPEST_INDENT = 250;

export const rangeFormat: HostClass<Place> = defineClass<Place>("RangeFormat", {
  get: {
    WrapText: (place) => uniformFormat(place, (format) => format.wrap ?? false),
    HorizontalAlignment: (place) => uniformFormat(place, (format) => format.horizontal ?? "General"),
    // Japanese Excel centres vertically by default; other languages align to the bottom.
    VerticalAlignment: (place) => uniformFormat(place, (format) => format.vertical ?? "Center"),
    IndentLevel: (place) => uniformFormat(place, (format) => format.indent ?? 0),
    ShrinkToFit: (place) => uniformFormat(place, (format) => format.shrink ?? false),
    TextOrientation: (place) => uniformFormat(place, (format) => format.textOrientation ?? 0),
    ColumnWidth: ({ sheet, box }) =>
      uniformSpan(box.column, box.columns, (column) => sheet.columnWidth(column)),
    RowHeight: ({ sheet, box }) => uniformSpan(box.row, box.rows, (row) => sheet.rowHeight(row)),
    UseStandardWidth: ({ sheet, box }) =>
      uniformSpan(box.column, box.columns, (column) => sheet.columnWidth(column) === sheet.standardWidth),
    UseStandardHeight: ({ sheet, box }) => uniformSpan(box.row, box.rows, (row) => !sheet.rowHeightSet(row)),
  },
  set: {
    WrapText: (place, value) => apply(place, { wrap: asFlag(value) }),
    HorizontalAlignment: (place, value) => apply(place, { horizontal: asOneOf(HORIZONTAL, value) }),
    VerticalAlignment: (place, value) => apply(place, { vertical: asOneOf(VERTICAL, value) }),
    IndentLevel: (place, value) => apply(place, { indent: whole(value, 0, DEEPEST_INDENT) }),
    ShrinkToFit: (place, value) => apply(place, { shrink: asFlag(value) }),
    // 180 is vertical text (documented).
    TextOrientation: (place, value) =>
      apply(place, { textOrientation: value === 180 ? 180 : whole(value, -90, 90) }),
    ColumnWidth: ({ sheet, box }, value) => sheet.setColumnWidth(box.column, box.columns, atLeastZero(value)),
    RowHeight: ({ sheet, box }, value) => {
      const height = atLeastZero(value);
      if (height > HIGHEST_ROW) throw invalidArgument("a row is at most 409 points high");
      sheet.setRowHeight(box.row, box.rows, height);
    },
  },
  navigate: {
    Fill: (place) => rangeFill.of(place),
    Font: (place) => rangeFont.of(place),
    Borders: (place) => rangeBorderCollection.of(place),
    Protection: (place) => formatProtection.of(place),
  },
  call: {
    AutofitColumns: (place) => fitColumns(place),
    AutofitRows: (place) => {
      if (!isWholeColumns(place.box)) fitRows(place);
      else fitRows({ ...place, box: place.sheet.usedBox(false) ?? { ...place.box, rows: 1 } });
    },
    AdjustIndent: (place, args) => {
      const now = uniformFormat(place, (format) => format.indent ?? 0) ?? 0;
      apply(place, { indent: whole(now + asNumber(args[0]), 0, DEEPEST_INDENT) });
    },
  },
});

function apply({ sheet, box }: Place, format: CellFormat): void {
  sheet.setFormat(box, format);
}

function whole(value: unknown, from: number, to: number): number {
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < from || number > to) throw invalidArgument();
  return number;
}

function atLeastZero(value: unknown): number {
  const number = asNumber(value);
  if (number < 0) throw invalidArgument();
  return number;
}
