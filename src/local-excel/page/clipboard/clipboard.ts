import type { Box, ModelSheet, ModelWorkbook } from "../../model/contract";
import { copiedFormula } from "../../model/references/copied-formula";
import { heldIn, type HeldCell } from "../grid/held-cell";
import type { Person } from "../grid/person";
import { alertBox } from "../alert";
import { TEXTS } from "../texts";
import { readTabSeparated, writeTabSeparated } from "./tab-separated";

type Copied = {
  readonly text: string;
  readonly sheet: ModelSheet;
  readonly from: Box;
  /** Moves when it is pasted. */
  readonly isCut: boolean;
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
    document.addEventListener("cut", (event) => this.copy(event, true), options);
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

  /** As the keys do, from a menu. */
  command(name: "copy" | "cut"): void {
    // Raises the browser's own event; the older call, but the one that needs no permission.
    document.execCommand(name);
  }

  /** Pastes what the system's clipboard holds; browsers ask the person first, or refuse. */
  async pasteFromSystem(): Promise<void> {
    try {
      this.pasteText(await navigator.clipboard.readText());
    } catch {
      await alertBox(TEXTS.menu.paste, TEXTS.menu.pasteByKeys);
    }
  }

  private copy(event: ClipboardEvent, isCut = false): void {
    if (!this.isOurs(event) || event.clipboardData === null) return;
    const { sheet, box } = this.workbook.selection;
    const from = usedPart(sheet, box);
    const texts = Array.from({ length: from.rows }, (_, i) =>
      Array.from({ length: from.columns }, (_, j) => sheet.text(from.row + i, from.column + j)),
    );
    this.copied = { text: writeTabSeparated(texts), sheet, from, isCut, held: heldIn(sheet, from) };
    event.clipboardData.setData("text/plain", this.copied.text);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private paste(event: ClipboardEvent): void {
    if (!this.isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.pasteText(event.clipboardData?.getData("text/plain") ?? "");
  }

  private pasteText(text: string): void {
    const { sheet, box } = this.workbook.selection;
    const { copied } = this;
    // Lines end differently from one system to the next.
    const sameText = (a: string): string => a.replace(/\r\n/g, "\n");
    if (copied === null || sameText(copied.text) !== sameText(text)) {
      if (text !== "") this.person.paste(sheet, box.row, box.column, repeated(readTabSeparated(text), box));
    } else if (copied.isCut) {
      this.copied = null;
      this.person.move(copied.sheet, copied.from, sheet, box);
    } else {
      this.person.put(sheet, box.row, box.column, moved(copied, box));
    }
  }
}

/** Largest selection that what was copied is repeated over; more is a whole column or row. */
const MOST_REPEATED = 10_000;

/** How often a block stands in a selection: once, where it does not fill it evenly. */
function sizeIn(
  block: readonly (readonly unknown[])[],
  { rows, columns }: Box,
): { rows: number; columns: number } {
  const [blockRows, blockColumns] = [block.length, block[0]?.length ?? 1];
  const fits = rows % blockRows === 0 && columns % blockColumns === 0 && rows * columns <= MOST_REPEATED;
  return fits ? { rows, columns } : { rows: blockRows, columns: blockColumns };
}

/** A block over and over, where more is selected than was copied. */
function repeated<T>(block: readonly (readonly T[])[], to: Box): readonly (readonly T[])[] {
  const { rows, columns } = sizeIn(block, to);
  return Array.from({ length: rows }, (_, i) => {
    const line = block[i % block.length] ?? [];
    return Array.from({ length: columns / line.length }, () => line).flat();
  });
}

/** The cells as they stand where they are pasted: formulas move along. */
function moved({ from, held }: Copied, to: Box): readonly (readonly HeldCell[])[] {
  return repeated(held, to).map((line, i) =>
    line.map((cell, j) => {
      if (cell.formula === null) return cell;
      const down = to.row + i - (from.row + (i % from.rows));
      const right = to.column + j - (from.column + (j % from.columns));
      return { ...cell, formula: copiedFormula(cell.formula, down, right) };
    }),
  );
}
