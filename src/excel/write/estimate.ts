import type { BlueprintCell } from "../../blueprint/cell";
import type { ChartBlueprint } from "../../blueprint/chart";
import type { Block, SheetBlueprint } from "../../blueprint/sheet";
import { mergeRuns } from "./merge-runs";
import type { Painted } from "./paint";
import { rectangles } from "./rectangles";
import { relativeFormula } from "./relative-formula";

/** Bytes of one call on a range: two object paths with their instantiation, and one action. */
const CALL = 480;
/** Bytes of one property set on an object at hand. */
const PROPERTY = 110;
const encoder = new TextEncoder();

/** Bytes of a text in JSON: Japanese letters take three. */
const textBytes = (text: string): number => encoder.encode(text).length + 4;

/** Bytes of an XML text within a request, its quotes escaped. */
export const xmlBytes = (xml: string): number => Math.round(encoder.encode(xml).length * 1.2);

const cellBytes = (cell: BlueprintCell): number => {
  switch (cell.kind) {
    case "blank":
      return 5;
    case "text":
      return textBytes(cell.text);
    case "number":
      return 12;
    case "formula":
      return 5;
  }
};

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

const numberFormatBytes = (block: Block): number => {
  const formats = block.cells.map((row) => row.map((cell) => cell.numberFormat ?? null));
  return (
    rectangles(formats, block).length * CALL +
    sum(formats.flat(), (format) => (format === null ? 0 : textBytes(format)))
  );
};

/** Estimated bytes of a sheet's texts, numbers, number formats, tables and names. */
export const contentBytes = ({ blocks, tables, names, merges }: SheetBlueprint): number =>
  sum(blocks, (block) => CALL + sum(block.cells.flat(), cellBytes) + numberFormatBytes(block)) +
  tables.length * 3 * CALL +
  (names.length + mergeRuns(merges).length) * CALL;

/** Estimated bytes of a sheet's formulas, those that are filled down counted once. */
export const formulaBytes = ({ blocks }: Pick<SheetBlueprint, "blocks">): number =>
  sum(blocks, (block) => {
    const relative = block.cells.map((row, r) =>
      row.map((cell) => (cell.kind === "formula" ? relativeFormula(cell.formula, block.row + r) : null)),
    );
    const travels = relative.flatMap((row, r) =>
      row.filter((own, c) => own !== null && own !== relative[r - 1]?.[c]),
    );
    return sum(travels, (own) => textBytes(own ?? "") + CALL / 4);
  });

/** Estimated bytes of a painted rectangle. */
export const styleBytes = ({ style }: Painted): number =>
  CALL + Object.keys(style).length * 2 * PROPERTY + (style.border ? 6 * CALL : 0);

/** Estimated bytes of a chart. */
export const chartBytes = ({ series }: ChartBlueprint): number => 8 * CALL + series.length * 5 * CALL;

/** Estimated bytes of a sheet's sizes, rules and page. */
export const layoutBytes = (sheet: SheetBlueprint): number =>
  (sheet.columns.length + sheet.rowHeights.length) * CALL +
  sum(sheet.validations, (rule) => 3 * CALL + textBytes(JSON.stringify(rule))) +
  sum(sheet.conditionalFormats, (format) => 4 * CALL + textBytes(format.formula)) +
  30 * PROPERTY;
