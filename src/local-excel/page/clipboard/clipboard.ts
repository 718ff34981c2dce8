import type { Box, ModelSheet, ModelWorkbook } from "../../model/contract";
import { copiedFormula } from "../../model/references/copied-formula";
import { heldIn, type HeldCell } from "../grid/held-cell";
import type { Person } from "../grid/person";
import { readTabSeparated, writeTabSeparated } from "./tab-separated";

type Copied = {
  readonly text: string;
  readonly from: Box;
  readonly held: readonly (readonly HeldCell[])[];
};

/** Whole columns are copied as far as they are used. */
function usedPart(sheet: ModelSheet, box: Box): Box {
  const used = sheet.usedBox(false);
  const end =
    used === null ? { row: 0, column: 0 } : { row: used.row + used.rows, column: used.column + used.columns };
  return {
    ...box,
    rows: Math.max(1, Math.min(box.rows, end.row - box.row)),
    columns: Math.max(1, Math.min(box.columns, end.column - box.column)),
  };
}

const KEYS = ["c", "x", "v"];

/**
 * Copy, cut and paste with the system's clipboard. Between cells of this workbook formulas move along; text from other
 * programs goes through Excel's entry rules.
 */
export class Clipboard {
  private copied: Copied | null = null;
  private readonly ending = new AbortController();

  constructor(
    private readonly container: HTMLElement,
    private readonly workbook: ModelWorkbook,
    private readonly person: Person,
  ) {
    const options = { capture: true, signal: this.ending.signal };
    // The browser's own events carry the clipboard without asking for a permission: the grid must not see the keys.
    window.addEventListener("keydown", (event) => this.keepFromGrid(event), options);
    document.addEventListener("copy", (event) => this.copy(event), options);
    document.addEventListener("cut", (event) => this.cut(event), options);
    document.addEventListener("paste", (event) => this.paste(event), options);
  }

  dispose(): void {
    this.ending.abort();
  }

  private isOurs({ target }: Event): boolean {
    return !this.workbook.editMode && target instanceof Node && this.container.contains(target);
  }

  private keepFromGrid(event: KeyboardEvent): void {
    const pressed =
      (event.ctrlKey || event.metaKey) && !event.altKey && KEYS.includes(event.key.toLowerCase());
    if (pressed && this.isOurs(event)) event.stopImmediatePropagation();
  }

  private copy(event: ClipboardEvent): void {
    if (!this.isOurs(event) || event.clipboardData === null) return;
    const { sheet, box } = this.workbook.selection;
    const from = usedPart(sheet, box);
    const texts = Array.from({ length: from.rows }, (_, i) =>
      Array.from({ length: from.columns }, (_, j) => sheet.text(from.row + i, from.column + j)),
    );
    this.copied = { text: writeTabSeparated(texts), from, held: heldIn(sheet, from) };
    event.clipboardData.setData("text/plain", this.copied.text);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private cut(event: ClipboardEvent): void {
    if (!this.isOurs(event)) return;
    this.copy(event);
    const { sheet, box } = this.workbook.selection;
    this.person.clear(sheet, box);
  }

  private paste(event: ClipboardEvent): void {
    if (!this.isOurs(event)) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    event.preventDefault();
    event.stopImmediatePropagation();
    const { sheet, box } = this.workbook.selection;
    // Lines end differently from one system to the next.
    const sameText = (a: string): string => a.replace(/\r\n/g, "\n");
    if (this.copied !== null && sameText(this.copied.text) === sameText(text)) {
      this.person.put(sheet, box.row, box.column, moved(this.copied, box));
    } else if (text !== "") {
      this.person.paste(sheet, box.row, box.column, readTabSeparated(text));
    }
  }
}

function moved({ from, held }: Copied, to: Box): readonly (readonly HeldCell[])[] {
  const down = to.row - from.row;
  const right = to.column - from.column;
  return held.map((line) =>
    line.map((cell) => ({
      ...cell,
      formula: cell.formula === null ? null : copiedFormula(cell.formula, down, right),
    })),
  );
}
