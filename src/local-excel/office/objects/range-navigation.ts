import { intersection, MAX_COLUMNS, MAX_ROWS, union } from "../../model/box";
import type { Box } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import type { Place } from "../address/address";
import { flagOr, invalidArgument, numberAt, numberOr } from "../interpreter/arguments";
import type { Arguments, HostObject } from "../interpreter/host-object";
import { range } from "./range";
import { asPlace } from "./range-arguments";

/** Methods that go from one range to another. */
export const rangeNavigation = {
  GetCell: (place: Place, args: Arguments) =>
    rangeAt(place, {
      row: place.box.row + numberAt(args, 0),
      column: place.box.column + numberAt(args, 1),
      rows: 1,
      columns: 1,
    }),
  GetRow: (place: Place, args: Arguments) =>
    rangeAt(place, { ...place.box, row: place.box.row + numberAt(args, 0), rows: 1 }),
  GetColumn: (place: Place, args: Arguments) =>
    rangeAt(place, { ...place.box, column: place.box.column + numberAt(args, 0), columns: 1 }),
  GetResizedRange: (place: Place, args: Arguments) =>
    rangeAt(place, {
      ...place.box,
      rows: place.box.rows + numberAt(args, 0),
      columns: place.box.columns + numberAt(args, 1),
    }),
  GetAbsoluteResizedRange: (place: Place, args: Arguments) =>
    rangeAt(place, { ...place.box, rows: numberAt(args, 0), columns: numberAt(args, 1) }),
  GetOffsetRange: (place: Place, args: Arguments) =>
    rangeAt(place, {
      ...place.box,
      row: place.box.row + numberAt(args, 0),
      column: place.box.column + numberAt(args, 1),
    }),
  GetRowsAbove: (place: Place, args: Arguments) => {
    const count = numberOr(args, 0, 1);
    return rangeAt(place, { ...place.box, row: place.box.row - count, rows: count });
  },
  GetRowsBelow: (place: Place, args: Arguments) =>
    rangeAt(place, { ...place.box, row: place.box.row + place.box.rows, rows: numberOr(args, 0, 1) }),
  GetColumnsBefore: (place: Place, args: Arguments) => {
    const count = numberOr(args, 0, 1);
    return rangeAt(place, { ...place.box, column: place.box.column - count, columns: count });
  },
  GetColumnsAfter: (place: Place, args: Arguments) =>
    rangeAt(place, {
      ...place.box,
      column: place.box.column + place.box.columns,
      columns: numberOr(args, 0, 1),
    }),
  GetBoundingRect: (place: Place, args: Arguments) => rangeAt(place, union(place.box, otherBox(place, args))),
  GetIntersection: (place: Place, args: Arguments) => {
    const shared = intersection(place.box, otherBox(place, args));
    if (shared === null) throw new ExcelError("ItemNotFound", "The ranges do not intersect.");
    return rangeAt(place, shared);
  },
  GetIntersectionOrNullObject: (place: Place, args: Arguments) => {
    const shared = intersection(place.box, otherBox(place, args));
    return shared === null ? null : rangeAt(place, shared);
  },
  GetEntireRow: (place: Place) => rangeAt(place, { ...place.box, column: 0, columns: MAX_COLUMNS }),
  GetEntireColumn: (place: Place) => rangeAt(place, { ...place.box, row: 0, rows: MAX_ROWS }),
  GetLastRow: (place: Place) =>
    rangeAt(place, { ...place.box, row: place.box.row + place.box.rows - 1, rows: 1 }),
  GetLastColumn: (place: Place) =>
    rangeAt(place, { ...place.box, column: place.box.column + place.box.columns - 1, columns: 1 }),
  GetLastCell: (place: Place) =>
    rangeAt(place, {
      row: place.box.row + place.box.rows - 1,
      column: place.box.column + place.box.columns - 1,
      rows: 1,
      columns: 1,
    }),
  GetUsedRange: (place: Place, args: Arguments) => {
    const used = usedPart(place, flagOr(args, 0, false));
    if (used === null) throw new ExcelError("ItemNotFound", "There are no used cells in this range.");
    return rangeAt(place, used);
  },
  GetUsedRangeOrNullObject: (place: Place, args: Arguments) => {
    const used = usedPart(place, flagOr(args, 0, false));
    return used === null ? null : rangeAt(place, used);
  },
};

/** A range of the same sheet; InvalidArgument where it would leave the sheet. */
export function rangeAt({ sheet }: Pick<Place, "sheet">, box: Box): HostObject {
  const whole = [box.row, box.column, box.rows, box.columns].every(Number.isInteger);
  const inside = box.row >= 0 && box.column >= 0 && box.rows >= 1 && box.columns >= 1;
  if (!whole || !inside || box.row + box.rows > MAX_ROWS || box.column + box.columns > MAX_COLUMNS) {
    throw invalidArgument();
  }
  return range.of({ sheet, box });
}

function otherBox(place: Place, args: Arguments): Box {
  const other = asPlace(args[0], place.sheet, place.sheet.workbook);
  if (other.sheet !== place.sheet) throw invalidArgument("the ranges are on different sheets");
  return other.box;
}

/** The part of the range between its first and last used cells, tightened to the cells in it that are used. */
function usedPart({ sheet, box }: Place, valuesOnly: boolean): Box | null {
  let found: Box | null = null;
  const sheetUsed = sheet.usedBox(valuesOnly);
  if (sheetUsed === null || intersection(sheetUsed, box) === null) return null;
  for (const { row, column, cell } of sheet.cells()) {
    const inside =
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
    if (!inside || (valuesOnly && cell.value === "" && cell.formula === null)) continue;
    const one = { row, column, rows: 1, columns: 1 };
    found = found === null ? one : union(found, one);
  }
  return found;
}
