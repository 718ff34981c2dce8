import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  ICommandService,
  type ICommandInfo,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import {
  AutoFillUIController,
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import type { Box, ModelSheet, ModelWorkbook } from "../../model/contract";
import { sameBox } from "../../model/box";
import { routeCommands } from "./commands";
import { createUniver, type Grid } from "./create-univer";
import { SheetDrawing } from "./draw-sheet";
import { editFromModel, textOfEditor } from "./cell-editing";
import type { Person } from "./person";
import { spotAt, wholeCell, type Sight, type Spot } from "./sight";
import { pixels } from "./pixels";
import { boxOf } from "./sheet-layout";
import { keepTabInSight } from "./tab-in-sight";
import { drawTabs } from "./tabs";
import { UNIT, workbookData } from "./workbook-data";

export type GridListener = {
  readonly failed: (error: unknown) => void;
  /** The sheet in front has been drawn anew, or another has come to the front. */
  readonly drawn: (sheet: ModelSheet) => void;
  readonly scrolled: () => void;
  readonly selected: (sheet: ModelSheet, box: Box) => void;
};

/** The workbook on the screen: drawn from the model after every change, and what the person does goes to the model. */
export class LiveGrid {
  private readonly grid: Grid;
  private readonly commands: ICommandService;
  private readonly drawings = new WeakMap<ModelSheet, SheetDrawing>();
  private readonly stops: (() => void)[] = [];
  private drawing = false;
  private rendered = false;
  private frame: number | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly workbook: ModelWorkbook,
    person: Person,
    private readonly listener: GridListener,
  ) {
    this.grid = createUniver(container);
    const injector = this.grid.univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.grid.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(workbook));
    this.stops.push(
      routeCommands(this.commands, workbook, person, {
        isDrawing: () => this.drawing,
        selected: () => this.selected(),
        failed: listener.failed,
      }),
      this.listenToPerson(),
      editFromModel(this.grid.univer, workbook, person),
      person.listen(),
      workbook.onChange(() => this.drawSoon()),
    );
    void injector
      .get(LifecycleService)
      .onStage(LifecycleStages.Rendered)
      .then(() => {
        this.rendered = true;
        // The grid shows its fill handle now, but would only begin to listen to it three seconds later.
        injector.get(AutoFillUIController);
        this.draw();
        this.stops.push(keepTabInSight(container));
      });
  }

  /** The grid's own workbook. */
  private get facade(): FWorkbook | null {
    return this.grid.api.getActiveWorkbook();
  }

  /** Where the scrolling part of the sheet in front is on the screen; null before the first drawing. */
  sight(): Sight | null {
    const render = this.grid.univer.__getInjector().get(IRenderManagerService).getRenderById(UNIT);
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const canvas = this.canvas()?.getBoundingClientRect();
    if (!render || !viewport || canvas === undefined) return null;
    const around = this.container.getBoundingClientRect();
    const zoom = render.scene.scaleX;
    const { activeSheet: sheet } = this.workbook;
    const frozen = sheet.cellPosition(sheet.frozen.rows, sheet.frozen.columns);
    return {
      left: canvas.left - around.left + viewport.left,
      top: canvas.top - around.top + viewport.top,
      width: viewport.width ?? 0,
      height: viewport.height ?? 0,
      scrollX: viewport.viewportScrollX * zoom,
      scrollY: viewport.viewportScrollY * zoom,
      frozenX: pixels(frozen.left) * zoom,
      frozenY: pixels(frozen.top) * zoom,
      zoom,
    };
  }

  /** The text in the formula bar. */
  get formulaBar(): string {
    return textOfEditor(this.grid.univer, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY) ?? "";
  }

  /** What lies under a place of the browser's window; null outside of the cells and their headers. */
  spotAt(clientX: number, clientY: number): Spot | null {
    const sight = this.sight();
    const canvas = this.canvas()?.getBoundingClientRect();
    if (sight === null || canvas === undefined) return null;
    const isInside =
      clientX >= canvas.left && clientX < canvas.right && clientY >= canvas.top && clientY < canvas.bottom;
    const around = this.container.getBoundingClientRect();
    return isInside
      ? spotAt(sight, this.workbook.activeSheet, clientX - around.left, clientY - around.top)
      : null;
  }

  /** The wheel turned over something that lies over the cells. */
  scrollBy(event: WheelEvent): void {
    this.canvas()?.dispatchEvent(new WheelEvent(event.type, event));
  }

  /** Lets the person write another name into a sheet's tab. */
  renameTab(sheet: ModelSheet): void {
    void this.commands.executeCommand("sheet.operation.rename-sheet", { subUnitId: sheet.id });
  }

  /** Every box the person has selected, with Ctrl held down more than one. */
  selected(): readonly Box[] {
    const selections = this.grid.univer.__getInjector().get(SheetsSelectionsService).getCurrentSelections();
    return selections.map(({ range }) => boxOf(range));
  }

  private canvas(): HTMLCanvasElement | null {
    const render = this.grid.univer.__getInjector().get(IRenderManagerService).getRenderById(UNIT);
    return render?.engine.getCanvasElement() ?? null;
  }

  dispose(): void {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    for (const stop of this.stops) stop();
    this.grid.univer.dispose();
  }

  /** Every change of one turn is drawn at once, before the next picture. */
  private drawSoon(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.draw();
    });
  }

  private draw(): void {
    const shown = this.shown();
    if (shown === null || !this.rendered) return;
    const sheet = this.workbook.activeSheet;
    this.drawing = true;
    try {
      drawTabs(this.workbook, shown, this.commands);
      if (shown.getActiveSheet()?.getSheetId() !== sheet.id) this.facade?.setActiveSheet(sheet.id);
      const on = shown.getSheetBySheetId(sheet.id);
      if (on && this.drawingOf(sheet).draw(on)) this.refresh(sheet);
      this.select();
      this.showInFormulaBar();
    } finally {
      this.drawing = false;
    }
    this.listener.drawn(sheet);
  }

  private shown(): Workbook | null {
    return this.grid.univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(UNIT) ?? null;
  }

  private drawingOf(sheet: ModelSheet): SheetDrawing {
    const known = this.drawings.get(sheet) ?? new SheetDrawing(sheet, this.commands);
    this.drawings.set(sheet, known);
    return known;
  }

  private refresh(sheet: ModelSheet): void {
    const render = this.grid.univer.__getInjector().get(IRenderManagerService).getRenderById(UNIT);
    const skeletons = render?.with(SheetSkeletonManagerService);
    skeletons?.makeDirty({ sheetId: sheet.id }, true);
    this.facade?.getActiveSheet().refreshCanvas();
  }

  /** Where the add-in has selected something, the grid follows and shows it. */
  private select(): void {
    const { sheet, box: selected } = this.workbook.selection;
    const isOneCell = selected.rows === 1 && selected.columns === 1;
    const box = isOneCell ? wholeCell(sheet, selected.row, selected.column) : selected;
    const front = this.facade?.getActiveSheet();
    if (front === undefined || front.getSheetId() !== sheet.id) return;
    const current = this.facade?.getActiveRange()?.getRange();
    if (current !== undefined && sameBox(boxOf(current), box)) return;
    const rows = Math.min(box.rows, front.getMaxRows() - box.row);
    const columns = Math.min(box.columns, front.getMaxColumns() - box.column);
    front.getRange(box.row, box.column, rows, columns).activate();
    this.listener.selected(sheet, box);
    // Undefined, against its type, as long as a sheet just come to the front has not been drawn.
    const visible = front.getVisibleRange() ?? null;
    const inSight =
      visible !== null &&
      box.row >= visible.startRow &&
      box.row < visible.endRow &&
      box.column >= visible.startColumn &&
      box.column < visible.endColumn;
    if (!inSight) front.scrollToCell(Math.max(0, box.row - 3), box.column);
  }

  /** The formula bar takes what it shows from the cell the editor would open on. */
  private showInFormulaBar(): void {
    if (this.workbook.editMode) return;
    this.grid.univer.__getInjector().get(IEditorBridgeService).refreshEditCellState();
  }

  private listenToPerson(): () => void {
    const listener = this.commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
      if (id === "sheet.operation.set-scroll") this.listener.scrolled();
      if (id === SetCellEditVisibleOperation.id) {
        const { visible } = params as { visible: boolean };
        this.workbook.editMode = visible;
      }
      if (this.drawing) return;
      if (id === "sheet.operation.set-worksheet-active") this.follow();
      if (id === SetSelectionsOperation.id) this.follow();
    });
    return () => listener.dispose();
  }

  /** Tells the workbook which sheet and cells the person has gone to. */
  private follow(): void {
    const sheet = this.workbook.sheetById(this.shown()?.getActiveSheet()?.getSheetId() ?? "");
    const range = this.facade?.getActiveRange()?.getRange();
    if (sheet === null) return;
    if (sheet !== this.workbook.activeSheet && sheet.visibility === "Visible")
      this.workbook.activeSheet = sheet;
    if (range === undefined) return;
    const box = boxOf(range);
    if (!sameBox(box, this.workbook.selection.box)) this.workbook.selection = { sheet, box };
    this.listener.selected(sheet, box);
  }
}
