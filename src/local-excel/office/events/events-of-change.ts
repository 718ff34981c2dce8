import { intersects } from "../../model/box";
import type { ModelChange } from "../../model/contract";
import { localAddressOf } from "../address/address";
import { plain, valueType } from "../objects/range-cells";
import { ANY_TARGET, EVENT, type HostEvent } from "./event-types";

/** Words of Excel.DataChangeType. */
const CHANGE_TYPE: Readonly<Partial<Record<ModelChange["kind"], string>>> = {
  cells: "RangeEdited",
  "rows-inserted": "RowInserted",
  "rows-deleted": "RowDeleted",
  "columns-inserted": "ColumnInserted",
  "columns-deleted": "ColumnDeleted",
};

/** The Excel events a change of the workbook raises, for every target that could be listened to. */
export function eventsOf(change: ModelChange): readonly HostEvent[] {
  const { sheet, box } = change;
  if (sheet === null) return [];
  const base = { source: "Local", worksheetId: sheet.id };
  switch (change.kind) {
    case "cells":
    case "rows-inserted":
    case "rows-deleted":
    case "columns-inserted":
    case "columns-deleted":
      return dataChanged(change);
    case "format":
      if (box === null) return [];
      return forSheet(EVENT.worksheetFormatChanged, sheet.id, { ...base, address: localAddressOf(box) });
    case "selection":
      if (box === null) return [];
      return forSheet(EVENT.worksheetSelectionChanged, sheet.id, { ...base, address: localAddressOf(box) });
    case "sheet-added":
      return [{ type: EVENT.worksheetAdded, target: ANY_TARGET, message: base }];
    case "sheet-deleted":
      return [{ type: EVENT.worksheetDeleted, target: ANY_TARGET, message: base }];
    case "sheet-renamed":
      return forSheet(EVENT.worksheetNameChanged, sheet.id, { ...base, nameAfter: sheet.name });
    case "table":
    case "chart":
    case "name":
    case "other":
      return [];
  }
}

function dataChanged(change: ModelChange): readonly HostEvent[] {
  const { sheet, box } = change;
  if (sheet === null || box === null) return [];
  const message = {
    address: localAddressOf(box),
    changeType: CHANGE_TYPE[change.kind] ?? "Unknown",
    shiftDirection: "None",
    source: "Local",
    triggerSource: change.by === "addin" ? "ThisLocalAddin" : "Unknown",
    worksheetId: sheet.id,
    ...detailsOf(change),
  };
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet && intersects(table.box, box));
  return [
    ...forSheet(EVENT.worksheetChanged, sheet.id, message),
    ...tables.flatMap((table) => forSheet(EVENT.tableChanged, table.id, { ...message, tableId: table.id })),
  ];
}

/** "This property can be retrieved when the changed event is triggered on a single cell." (WorksheetChangedEventArgs) */
function detailsOf({ sheet, box, before }: ModelChange): Readonly<Record<string, unknown>> {
  if (sheet === null || box === null || before === undefined) return {};
  const after = sheet.cell(box.row, box.column).value;
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** Once for listeners on the object, once for listeners on its collection. */
function forSheet(type: number, target: string, message: HostEvent["message"]): readonly HostEvent[] {
  return [
    { type, target, message },
    { type, target: ANY_TARGET, message },
  ];
}
