import type { Box, ModelTable } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { EVENT } from "../events/event-types";
import { asFlag, asText, invalidArgument } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";
import { listenTo } from "./listen";
import { asPlace } from "./range-arguments";
import { rangeAt } from "./range-navigation";
import { bodyBox, headerBox } from "./table-boxes";
import { tableColumnCollection } from "./table-columns";
import { tableRowCollection } from "./table-rows";
import { tableSort } from "./table-sort";
import { worksheet } from "./worksheet";

export const table: HostClass<ModelTable> = defineClass<ModelTable>("Table", {
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Style: ({ style }) => style,
    ShowHeaders: ({ showHeaders }) => showHeaders,
    ShowTotals: ({ showTotals }) => showTotals,
    ShowBandedRows: ({ showBandedRows }) => showBandedRows,
    ShowFilterButton: ({ showFilterButton }) => showFilterButton,
    ShowBandedColumns: () => false,
    HighlightFirstColumn: () => false,
    HighlightLastColumn: () => false,
  },
  set: {
    Name: (one, value, session) => session.workbook.renameTable(one, asText(value)),
    Style: (one, value) => {
      one.style = asText(value);
    },
    ShowBandedRows: (one, value) => {
      one.showBandedRows = asFlag(value);
    },
    ShowFilterButton: (one, value) => {
      one.showFilterButton = asFlag(value);
    },
    // Taking headers away or adding a totals row moves cells; only "leave it as it is" is emulated.
    ShowHeaders: (one, value) => unchanged("showHeaders", one.showHeaders, value),
    ShowTotals: (one, value) => unchanged("showTotals", one.showTotals, value),
    ShowBandedColumns: (_one, value) => unchanged("showBandedColumns", false, value),
    HighlightFirstColumn: (_one, value) => unchanged("highlightFirstColumn", false, value),
    HighlightLastColumn: (_one, value) => unchanged("highlightLastColumn", false, value),
  },
  navigate: {
    Columns: (one) => tableColumnCollection.of(one),
    Rows: (one) => tableRowCollection.of(one),
    Sort: (one) => tableSort.of(one),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  call: {
    GetRange: (one) => rangeAt(one, one.box),
    GetHeaderRowRange: (one) => rangeAt(one, headerBox(one)),
    GetDataBodyRange: (one) => rangeAt(one, bodyBox(one)),
    GetTotalRowRange: (one) => {
      if (!one.showTotals) throw new ExcelError("ItemNotFound", "The table has no totals row.");
      return rangeAt(one, { ...one.box, row: one.box.row + one.box.rows - 1, rows: 1 });
    },
    ConvertToRange: (one, _args, session) => {
      const range = rangeAt(one, one.box);
      session.workbook.deleteTable(one);
      return range;
    },
    // `delete` takes the cells along, `convertToRange` leaves them.
    Delete: (one, _args, session) => {
      const { sheet, box } = one;
      session.workbook.deleteTable(one);
      sheet.clear(box, "All");
    },
    Resize: (one, args, session) => {
      const { sheet, box } = asPlace(args[0], one.sheet, session.workbook);
      if (sheet !== one.sheet) throw invalidArgument("the range is on another worksheet");
      resize(one, box);
    },
    ...listenTo("DataChangedEvent", EVENT.tableChanged, (one: ModelTable) => one.id),
  },
});

/** "The headers must remain in the same row, and the resulting table must overlap the original table" (reference). */
function resize(one: ModelTable, box: Box): void {
  const overlaps = box.column < one.box.column + one.box.columns && one.box.column < box.column + box.columns;
  if (box.row !== one.box.row || !overlaps || box.rows < 2) throw invalidArgument();
  one.box = box;
}

function unchanged(member: string, now: boolean, wanted: unknown): void {
  if (asFlag(wanted) !== now) throw notImplemented("Table", `${member} = ${String(wanted)}`);
}
