import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  type ICommandInfo,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { KeyCode, MetaKeys } from "@univerjs/ui";
import type { ModelWorkbook } from "../../model/contract";
import { entryText } from "./entry-text";
import type { Person } from "./person";

/** Keys that end editing for every selected cell. */
const CTRL_ENTER: readonly number[] = [
  KeyCode.ENTER | MetaKeys.CTRL_COMMAND,
  KeyCode.ENTER | MetaKeys.MAC_CTRL,
];

/** What stands in one of the grid's editors: the cell's or the formula bar's. Null: it has none yet. */
export function textOfEditor(univer: Univer, id: string): string | null {
  const editor = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(id, UniverInstanceType.UNIVER_DOC);
  const stream = editor?.getBody()?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/**
 * The cell editor opens on what Excel would show there, and what is typed goes to the workbook as it was typed; the grid
 * itself takes nothing. @returns how to stop.
 */
export function editFromModel(univer: Univer, workbook: ModelWorkbook, person: Person): () => void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const interceptors = injector.get(SheetInterceptorService).writeCellInterceptor;
  let endedBy: number | undefined;

  const ending = commands.beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id !== SetCellEditVisibleOperation.id) return;
    const { visible, keycode } = params as { readonly visible: boolean; readonly keycode?: number };
    endedBy = visible ? undefined : keycode;
  });
  const before = interceptors.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = workbook.sheetById(subUnitId);
      return next(sheet === null ? cell : { ...cell, v: entryText(sheet, row, col) });
    },
  });
  const after = interceptors.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (_cell, { worksheet, subUnitId, row, col }) => {
      const sheet = workbook.sheetById(subUnitId);
      const typed = textOfEditor(univer, DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
      const { sheet: on, box } = workbook.selection;
      const forAll = endedBy !== undefined && CTRL_ENTER.includes(endedBy) && on === sheet;
      if (sheet !== null && typed !== null) {
        if (forAll) person.typeAll(sheet, row, col, box, typed);
        else person.type(sheet, row, col, typed);
      }
      return worksheet.getCellRaw(row, col);
    },
  });
  return () => {
    ending.dispose();
    before();
    after();
  };
}
