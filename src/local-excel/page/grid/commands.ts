import { CanceledError, type ICommandInfo, type ICommandService } from "@univerjs/core";
import type { Box, ModelSheet, ModelWorkbook } from "../../model/contract";
import type { Person } from "./person";
import { points } from "./pixels";
import { boxOf, type GridRange } from "./sheet-layout";

/** What the grid says of a command; every one names its sheet, if it has one, by the id we gave it. */
type Told = {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
  readonly ranges?: readonly GridRange[];
  readonly colWidth?: unknown;
  readonly rowHeight?: unknown;
  readonly sourceRange?: GridRange;
  readonly targetRange?: GridRange;
  readonly fromRange?: GridRange;
  readonly toRange?: GridRange;
  readonly applyType?: string;
};

/** What the grid around the commands knows. */
export type CommandedGrid = {
  readonly isDrawing: () => boolean;
  /** Every selected box; the workbook knows the last one. */
  readonly selected: () => readonly Box[];
  readonly failed: (error: unknown) => void;
};

type Handler = (sheet: ModelSheet, told: Told) => void;

/** Commands and changes of the grid that mean something to the workbook; what they would do to the grid is refused. */
function handlers(
  workbook: ModelWorkbook,
  person: Person,
  grid: CommandedGrid,
): Readonly<Record<string, Handler>> {
  const select = (sheet: ModelSheet, box: Box): void => void (workbook.selection = { sheet, box });
  return {
    "sheet.command.clear-selection-content": (sheet) => {
      for (const box of grid.selected()) person.clear(sheet, box);
    },
    // The fill handle; Ctrl+D and Ctrl+R come as the kind COPY.
    "sheet.command.auto-fill": (sheet, { sourceRange, targetRange, applyType }) => {
      if (sourceRange === undefined || targetRange === undefined) return;
      const whole = boxOf(targetRange);
      person.fill(sheet, boxOf(sourceRange), whole, applyType === "COPY" ? "copy" : "series");
      select(sheet, whole);
    },
    "sheet.command.move-range": (sheet, { fromRange, toRange }) => {
      if (fromRange === undefined || toRange === undefined) return;
      const to = boxOf(toRange);
      person.move(sheet, boxOf(fromRange), sheet, to);
      select(sheet, to);
    },
    "sheet.command.insert-sheet": () => (workbook.activeSheet = workbook.addSheet()),
    "sheet.command.remove-sheet": (sheet) => workbook.deleteSheet(sheet),
    "sheet.command.remove-sheet-confirm": (sheet) => workbook.deleteSheet(sheet),
    "sheet.command.set-worksheet-name": (sheet, { name }) => void (name !== undefined && (sheet.name = name)),
    "sheet.command.set-worksheet-order": (sheet, { order }) =>
      void (order !== undefined && workbook.moveSheet(sheet, order)),
    "sheet.command.set-worksheet-hidden": (sheet) => (sheet.visibility = "Hidden"),
    "sheet.command.set-worksheet-show": (sheet) => (sheet.visibility = "Visible"),
    "sheet.mutation.set-worksheet-col-width": (sheet, { ranges, colWidth }) => {
      for (const { column, columns } of (ranges ?? []).map(boxOf))
        if (typeof colWidth === "number") sheet.setColumnWidth(column, columns, points(colWidth));
    },
    "sheet.mutation.set-worksheet-row-height": (sheet, { ranges, rowHeight }) => {
      for (const { row, rows } of (ranges ?? []).map(boxOf))
        if (typeof rowHeight === "number") sheet.setRowHeight(row, rows, points(rowHeight));
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
  grid: CommandedGrid,
): () => void {
  const known = handlers(workbook, person, grid);
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
