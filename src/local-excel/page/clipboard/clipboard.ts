import { blockIn } from "../../model/blocks/block-in";
import { copiedBlock } from "../../model/blocks/copied-block";
import { intersects } from "../../model/box";
import type { Box, ModelBlock, ModelChange, ModelSheet, ModelWorkbook } from "../../model/contract";
import type { Person } from "../grid/person";
import { usedPart } from "../grid/used-part";
import { alertBox } from "../alert";
import { TEXTS } from "../texts";
import { readTabSeparated, writeTabSeparated } from "./tab-separated";

type Copied = {
  readonly text: string;
  readonly sheet: ModelSheet;
  readonly block: ModelBlock;
  /** Moves when it is pasted. */
  readonly isCut: boolean;
};

/** After these, cells that were cut may stand elsewhere. */
const MOVES_CELLS: readonly ModelChange["kind"][] = [
  "rows-inserted",
  "rows-deleted",
  "columns-inserted",
  "columns-deleted",
  "sheet-deleted",
];

const KEYS = ["c", "x", "v"];

/**
 * Copy, cut and paste with the system's clipboard. Cells of this workbook bring formats, rules and merges along; text
 * from other programs goes through Excel's entry rules and leaves formats and rules of the cells as they are.
 */
export class Clipboard {
  private copied: Copied | null = null;
  private readonly ending = new AbortController();
  private readonly stopListening: () => void;

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
    this.stopListening = workbook.onChange((change) => this.heard(change));
  }

  dispose(): void {
    this.ending.abort();
    this.stopListening();
  }

  /** Cells that were cut are no longer those once they change, as in Excel: they do not move any more. */
  private heard({ kind, sheet, box }: ModelChange): void {
    if (this.copied === null || !this.copied.isCut) return;
    const { block } = this.copied;
    const isChanged =
      kind === "cells" && sheet === this.copied.sheet && box !== null && intersects(box, block.box);
    if (isChanged || MOVES_CELLS.includes(kind)) this.copied = null;
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
    const block = blockIn(sheet, from);
    this.copied = { text: writeTabSeparated(texts), sheet, block, isCut };
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

  /** What was pasted is selected then, as in Excel. */
  private pasteText(text: string): void {
    const { sheet } = this.workbook.selection;
    const box = this.pasted(text);
    if (box !== null) this.workbook.selection = { sheet, box };
  }

  private pasted(text: string): Box | null {
    const { sheet, box } = this.workbook.selection;
    const { copied } = this;
    // Lines end differently from one system to the next.
    const sameText = (a: string): string => a.replace(/\r\n/g, "\n");
    if (copied === null || sameText(copied.text) !== sameText(text)) {
      if (text === "") return null;
      return this.person.paste(sheet, box.row, box.column, repeated(readTabSeparated(text), box));
    }
    const { block } = copied;
    if (!copied.isCut)
      return this.person.put(sheet, copiedBlock(block, { ...box, ...sizeIn(block.box, box) }));
    this.copied = null;
    return this.person.move(copied.sheet, block.box, sheet, box);
  }
}

/** Largest selection that what was copied is repeated over; more is a whole column or row. */
const MOST_REPEATED = 10_000;

type Size = Pick<Box, "rows" | "columns">;

/** How much of a selection a block covers: all of it, where it fills it evenly, else as much as itself. */
function sizeIn(block: Size, { rows, columns }: Size): Size {
  const fits = rows % block.rows === 0 && columns % block.columns === 0 && rows * columns <= MOST_REPEATED;
  return fits ? { rows, columns } : { rows: block.rows, columns: block.columns };
}

/** Texts over and over, where more is selected than was copied. */
function repeated(texts: readonly (readonly string[])[], to: Box): readonly (readonly string[])[] {
  const { rows, columns } = sizeIn({ rows: texts.length, columns: texts[0]?.length ?? 1 }, to);
  return Array.from({ length: rows }, (_, i) => {
    const line = texts[i % texts.length] ?? [];
    return Array.from({ length: columns / line.length }, () => line).flat();
  });
}
