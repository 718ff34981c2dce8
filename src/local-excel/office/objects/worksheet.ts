import { MAX_COLUMNS, MAX_ROWS } from "../../model/box";
import type { ModelSheet } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { EVENT } from "../events/event-types";
import { WHOLE_SHEET } from "../address/address";
import {
  asFlag,
  asNumber,
  asOneOf,
  asText,
  flagOr,
  invalidArgument,
  numberAt,
} from "../interpreter/arguments";
import { defineClass, type Arguments, type HostClass, type HostObject } from "../interpreter/host-object";
import { chartCollection } from "./chart-collection";
import { asColour } from "./colour";
import { freezePanes } from "./freeze-panes";
import { namedItemCollection } from "./named-item-collection";
import { placeOfName } from "./named-item";
import { pageBreakCollection } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { asPlace } from "./range-arguments";
import { rangeAt } from "./range-navigation";
import { listenTo } from "./listen";
import { tableCollection } from "./table-collection";
import { worksheetProtection } from "./worksheet-protection";

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;
/** Directions of `getNext` and `getPrevious`. */
const NEXT = 1;
const PREVIOUS = -1;

export const worksheet: HostClass<ModelSheet> = defineClass<ModelSheet>("Worksheet", {
  id: (sheet) => sheet.id,
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    Visibility: (sheet) => sheet.visibility,
    TabColor: (sheet) => sheet.tabColour,
    ShowGridlines: (sheet) => sheet.showGridlines,
    ShowHeadings: (sheet) => sheet.showHeadings,
    StandardHeight: (sheet) => sheet.standardHeight,
    StandardWidth: (sheet) => sheet.standardWidth,
  },
  set: {
    Name: (sheet, value) => {
      sheet.name = asText(value);
    },
    Position: (sheet, value) => {
      const position = asNumber(value);
      if (!Number.isInteger(position) || position < 0 || position >= sheet.workbook.sheets.length)
        throw invalidArgument();
      sheet.workbook.moveSheet(sheet, position);
    },
    Visibility: (sheet, value) => {
      sheet.visibility = asOneOf(VISIBILITY, value);
    },
    TabColor: (sheet, value) => {
      sheet.tabColour = value === "" ? "" : asColour(value);
    },
    ShowGridlines: (sheet, value) => {
      sheet.showGridlines = asFlag(value);
    },
    ShowHeadings: (sheet, value) => {
      sheet.showHeadings = asFlag(value);
    },
  },
  navigate: {
    Charts: (sheet) => chartCollection.of(sheet),
    FreezePanes: (sheet) => freezePanes.of(sheet),
    HorizontalPageBreaks: (sheet) => pageBreakCollection.of({ sheet, breaks: "rowBreaks" }),
    VerticalPageBreaks: (sheet) => pageBreakCollection.of({ sheet, breaks: "columnBreaks" }),
    Names: (sheet) => namedItemCollection.of({ workbook: sheet.workbook, sheet }),
    PageLayout: (sheet) => pageLayout.of(sheet),
    Protection: (sheet) => worksheetProtection.of(sheet),
    Tables: (sheet) => tableCollection.of({ workbook: sheet.workbook, sheet }),
  },
  call: {
    Activate: (sheet) => {
      if (sheet.visibility !== "Visible") {
        throw new ExcelError("InvalidOperation", "A hidden worksheet can't be activated.");
      }
      sheet.workbook.activeSheet = sheet;
    },
    Calculate: (sheet) => sheet.workbook.calculate(),
    Delete: (sheet) => sheet.workbook.deleteSheet(sheet),
    GetCell: (sheet, args) =>
      rangeAt({ sheet }, { row: numberAt(args, 0), column: numberAt(args, 1), rows: 1, columns: 1 }),
    GetRange: (sheet, args) => getRange(sheet, args[0]),
    GetRangeByIndexes: (sheet, args) =>
      rangeAt(
        { sheet },
        {
          row: numberAt(args, 0),
          column: numberAt(args, 1),
          rows: numberAt(args, 2),
          columns: numberAt(args, 3),
        },
      ),
    // Of an empty sheet Excel gives the upper left cell.
    GetUsedRange: (sheet, args) =>
      rangeAt({ sheet }, sheet.usedBox(flagOr(args, 0, false)) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const used = sheet.usedBox(flagOr(args, 0, false));
      return used === null ? null : rangeAt({ sheet }, used);
    },
    GetNext: (sheet, args) => neighbour(sheet, NEXT, args) ?? notFound(),
    GetNextOrNullObject: (sheet, args) => neighbour(sheet, NEXT, args),
    GetPrevious: (sheet, args) => neighbour(sheet, PREVIOUS, args) ?? notFound(),
    GetPreviousOrNullObject: (sheet, args) => neighbour(sheet, PREVIOUS, args),
    ...listenTo("DataChangedEvent", EVENT.worksheetChanged, (sheet: ModelSheet) => sheet.id),
    ...listenTo("SelectionChangedEvent", EVENT.worksheetSelectionChanged, (sheet: ModelSheet) => sheet.id),
    ...listenTo("FormatChangedEvent", EVENT.worksheetFormatChanged, (sheet: ModelSheet) => sheet.id),
    ...listenTo("EventNameChanged", EVENT.worksheetNameChanged, (sheet: ModelSheet) => sheet.id),
  },
});

/** The whole sheet without an address; else an address or the name of a range (of this sheet first). */
function getRange(sheet: ModelSheet, address: unknown): HostObject {
  if (address === undefined || address === null || address === "")
    return range.of({ sheet, box: WHOLE_SHEET });
  const text = asText(address);
  const name = sheet.workbook.nameByText(text, sheet) ?? sheet.workbook.nameByText(text, null);
  const named = name === null ? null : placeOfName(name, sheet.workbook);
  if (named !== null) return range.of(named);
  const place = asPlace(text, sheet, sheet.workbook);
  // An address with another sheet's name is refused.
  if (place.sheet !== sheet) throw invalidArgument(text);
  const { row, column, rows, columns } = place.box;
  if (row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw invalidArgument(text);
  return range.of({ sheet, box: place.box });
}

function neighbour(sheet: ModelSheet, direction: number, args: Arguments): HostObject | null {
  const visibleOnly = flagOr(args, 0, false);
  const { sheets } = sheet.workbook;
  for (let i = sheets.indexOf(sheet) + direction; i >= 0 && i < sheets.length; i += direction) {
    const other = sheets[i];
    if (other !== undefined && (!visibleOnly || other.visibility === "Visible")) return worksheet.of(other);
  }
  return null;
}

function notFound(): never {
  throw new ExcelError("ItemNotFound", "There is no such worksheet.");
}
