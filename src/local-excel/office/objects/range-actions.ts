import { isWholeColumns, isWholeRows } from "../../model/box";
import type { Place } from "../address/address";
import { asOneOf, flagOr, numberAt, textAt, textOr } from "../interpreter/arguments";
import type { Arguments } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";
import { range } from "./range";
import { wrongShape } from "./range-cells";
import { copyCells } from "./range-copy";
import { asPlace } from "./range-arguments";

const CLEARED = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

/** Methods that change cells. */
export const rangeActions = {
  Calculate: ({ sheet }: Place) => sheet.workbook.calculate(),
  Clear: ({ sheet, box }: Place, args: Arguments) => {
    const what = asOneOf(CLEARED, textOr(args, 0, "All"));
    // "Hyperlinks" keeps the link's look, "RemoveHyperlinks" takes the formatting along.
    if (what === "RemoveHyperlinks") {
      sheet.clear(box, "Hyperlinks");
      sheet.clear(box, "Formats");
    } else sheet.clear(box, what);
  },
  Merge: ({ sheet, box }: Place, args: Arguments) => {
    if (!flagOr(args, 0, false)) sheet.merge(box);
    else for (let row = box.row; row < box.row + box.rows; row++) sheet.merge({ ...box, row, rows: 1 });
  },
  Unmerge: ({ sheet, box }: Place) => sheet.unmerge(box),
  Select: ({ sheet, box }: Place) => {
    sheet.workbook.activeSheet = sheet;
    sheet.workbook.selection = { sheet, box };
  },
  Insert: (place: Place, args: Arguments) => {
    const { sheet, box } = place;
    const shift = textAt(args, 0);
    if (shift === "Down" && isWholeRows(box)) sheet.insertRows(box.row, box.rows);
    else if (shift === "Right" && isWholeColumns(box)) sheet.insertColumns(box.column, box.columns);
    // Moving only some cells of a row or column is not in the model.
    else throw notImplemented("Range", "insert (of cells that are not entire rows or columns)");
    return range.of({ sheet, box });
  },
  Delete: ({ sheet, box }: Place, args: Arguments) => {
    const shift = textAt(args, 0);
    if (shift === "Up" && isWholeRows(box)) sheet.deleteRows(box.row, box.rows);
    else if (shift === "Left" && isWholeColumns(box)) sheet.deleteColumns(box.column, box.columns);
    else throw notImplemented("Range", "delete (of cells that are not entire rows or columns)");
  },
  CopyFrom: (place: Place, args: Arguments) => {
    if (flagOr(args, 2, false)) throw notImplemented("Range", "copyFrom with skipBlanks");
    if (flagOr(args, 3, false)) throw notImplemented("Range", "copyFrom with transpose");
    copyCells(asPlace(args[0], place.sheet, place.sheet.workbook), place, textOr(args, 1, "All"));
  },
  /** The client asks this before it sends a large array in pieces. */
  _ValidateArraySize: ({ box }: Place, args: Arguments) => {
    if (numberAt(args, 0) !== box.rows || numberAt(args, 1) !== box.columns) throw wrongShape();
  },
};
