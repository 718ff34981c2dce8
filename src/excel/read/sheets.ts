import type { BlueprintCell } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import { packed } from "../packed";
import { request } from "../request";
import type { SheetContent } from "./sheet-content";
import { loadSheet } from "./sheet-content";

/** A sheet to read, and about how many bytes Excel's answer takes for it. */
export type SheetToRead = { readonly name: string; readonly size: number };

/** Excel on the web refuses answers over 5 MB; staff may have added to what was estimated. */
const ANSWER_BYTES = 3_000_000;

/** Bytes of a cell's value, type, number format and formula beside the texts themselves. */
const CELL = 40;
const encoder = new TextEncoder();

const cellBytes = (cell: BlueprintCell): number => {
  switch (cell.kind) {
    case "blank":
    case "number":
      return CELL;
    case "text":
      // Once as value and once as formula.
      return CELL + 2 * encoder.encode(cell.text ?? "").length;
    case "formula":
      return CELL + encoder.encode(cell.formula).length;
  }
};

/** Estimated bytes of Excel's answer for a sheet made from a blueprint. */
export const answerBytes = ({ blocks }: SheetBlueprint): number =>
  blocks.reduce(
    (sum, { cells }) => sum + cells.flat().reduce((bytes, cell) => bytes + cellBytes(cell), 0),
    0,
  );

/** The contents of several sheets: one request, or as many as Excel's answers need. */
export const readSheets = async (sheets: readonly SheetToRead[]): Promise<readonly SheetContent[]> => {
  const contents: SheetContent[] = [];
  for (const batch of packed(sheets, ANSWER_BYTES)) {
    const loaded = await request((context) => batch.map(({ name }) => loadSheet(context, name)));
    contents.push(...loaded.map((content) => content()));
  }
  return contents;
};
