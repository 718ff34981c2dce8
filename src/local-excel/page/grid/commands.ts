import { CanceledError, type ICommandInfo, type ICommandService } from "@univerjs/core";
import type { ModelSheet, ModelWorkbook } from "../../model/contract";
import type { Person } from "./person";
import { points } from "./pixels";

/** What the grid says of a command; every one names its sheet, if it has one, by the id we gave it. */
type Told = {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
  readonly ranges?: readonly {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  }[];
  readonly colWidth?: unknown;
  readonly rowHeight?: unknown;
};

type Handler = (sheet: ModelSheet, told: Told) => void;

/** Commands and changes of the grid that mean something to the workbook; what they would do to the grid is refused. */
function handlers(workbook: ModelWorkbook, person: Person): Readonly<Record<string, Handler>> {
  return {
    "sheet.command.clear-selection-content": (sheet) => person.clear(sheet, workbook.selection.box),
    "sheet.command.insert-sheet": () => (workbook.activeSheet = workbook.addSheet()),
    "sheet.command.remove-sheet": (sheet) => workbook.deleteSheet(sheet),
    "sheet.command.remove-sheet-confirm": (sheet) => workbook.deleteSheet(sheet),
    "sheet.command.set-worksheet-name": (sheet, { name }) => void (name !== undefined && (sheet.name = name)),
    "sheet.command.set-worksheet-order": (sheet, { order }) =>
      void (order !== undefined && workbook.moveSheet(sheet, order)),
    "sheet.command.set-worksheet-hidden": (sheet) => (sheet.visibility = "Hidden"),
    "sheet.command.set-worksheet-show": (sheet) => (sheet.visibility = "Visible"),
    "sheet.mutation.set-worksheet-col-width": (sheet, { ranges, colWidth }) => {
      for (const range of ranges ?? [])
        if (typeof colWidth === "number")
          sheet.setColumnWidth(range.startColumn, range.endColumn - range.startColumn + 1, points(colWidth));
    },
    "sheet.mutation.set-worksheet-row-height": (sheet, { ranges, rowHeight }) => {
      for (const range of ranges ?? [])
        if (typeof rowHeight === "number")
          sheet.setRowHeight(range.startRow, range.endRow - range.startRow + 1, points(rowHeight));
    },
    "univer.command.undo": () => person.undo(),
    "univer.command.redo": () => person.redo(),
  };
}

const changesGrid = (id: string): boolean => id.startsWith("sheet.mutation.");

/**
 * Turns what the person does in the grid into operations of the workbook. The grid changes nothing by itself: it is
 * drawn from the workbook. While a cell is being edited, undo belongs to the editor.
 */
export function routeCommands(
  commands: ICommandService,
  workbook: ModelWorkbook,
  person: Person,
  grid: { readonly isDrawing: () => boolean; readonly failed: (error: unknown) => void },
): () => void {
  const known = handlers(workbook, person);
  const listener = commands.beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (grid.isDrawing()) return;
    const handler = known[id];
    if (handler === undefined) {
      if (changesGrid(id)) throw new CanceledError();
      return;
    }
    if (workbook.editMode && id.startsWith("univer.command.")) return;
    // Commands of the grid carry plain objects with these optional members.
    const told = (params ?? {}) as Told;
    const sheet = workbook.sheetById(told.subUnitId ?? "") ?? workbook.activeSheet;
    try {
      handler(sheet, told);
    } catch (error) {
      grid.failed(error);
    }
    throw new CanceledError();
  });
  return () => listener.dispose();
}
