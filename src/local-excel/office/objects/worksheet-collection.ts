import type { ModelSheet, ModelWorkbook } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { ANY_TARGET, EVENT } from "../events/event-types";
import { asText, flagOr, textAt, isMissing } from "../interpreter/arguments";
import { defineClass, type Arguments, type HostClass, type HostObject } from "../interpreter/host-object";
import { listenTo } from "./listen";
import { worksheet } from "./worksheet";

const anywhere = (): string => ANY_TARGET;

export const worksheetCollection: HostClass<ModelWorkbook> = defineClass<ModelWorkbook>(
  "WorksheetCollection",
  {
    items: (workbook) => workbook.sheets.map((sheet) => worksheet.of(sheet)),
    item: (workbook, key) => find(workbook, asText(key)),
    call: {
      Add: (workbook, args) =>
        worksheet.of(isMissing(args[0]) ? workbook.addSheet() : workbook.addSheet(textAt(args, 0))),
      GetActiveWorksheet: (workbook) => worksheet.of(workbook.activeSheet),
      GetCount: (workbook, args) => listed(workbook, args).length,
      GetFirst: (workbook, args) => first(listed(workbook, args)),
      GetLast: (workbook, args) => first([...listed(workbook, args)].reverse()),
      GetItemOrNullObject: (workbook, args) => find(workbook, textAt(args, 0)),
      ...listenTo("AddedEvent", EVENT.worksheetAdded, anywhere),
      ...listenTo("DeletedEvent", EVENT.worksheetDeleted, anywhere),
      ...listenTo("DataChangedEvent", EVENT.worksheetChanged, anywhere),
      ...listenTo("SelectionChangedEvent", EVENT.worksheetSelectionChanged, anywhere),
      ...listenTo("FormatChangedEvent", EVENT.worksheetFormatChanged, anywhere),
      ...listenTo("EventNameChanged", EVENT.worksheetNameChanged, anywhere),
    },
  },
);

/** By id or by name. */
function find(workbook: ModelWorkbook, key: string): HostObject | null {
  const sheet = workbook.sheetById(key) ?? workbook.sheetByName(key);
  return sheet === null ? null : worksheet.of(sheet);
}

function listed(workbook: ModelWorkbook, args: Arguments): readonly ModelSheet[] {
  const visibleOnly = flagOr(args, 0, false);
  return visibleOnly ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible") : workbook.sheets;
}

function first(sheets: readonly ModelSheet[]): HostObject {
  const [sheet] = sheets;
  return sheet === undefined ? notFound() : worksheet.of(sheet);
}

function notFound(): never {
  throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
}
