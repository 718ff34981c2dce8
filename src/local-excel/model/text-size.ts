import type { ModelSheet } from "./contract";
import { DEFAULT_FONT } from "./defaults";

/** Points: a half-width character of the default font, the padding of a cell, and a line of text per font point. */
const CHARACTER = 6;
const PADDING = 3.75;
const LINE = 18.75 / DEFAULT_FONT.size;

/** Latin letters and half-width kana. */
const isHalfWidth = (character: string): boolean => /[\u0020-\u00ff\uff61-\uff9f]/.test(character);

function widthOf(text: string, fontSize: number): number {
  let units = 0;
  for (const character of text) units += isHalfWidth(character) ? 1 : 2;
  return (units * CHARACTER * fontSize) / DEFAULT_FONT.size;
}

/** Points a cell's text takes on its longest line. An estimate: a full-width character counts two, fonts are not measured. */
export function textWidth(sheet: ModelSheet, row: number, column: number): number {
  const size = sheet.cell(row, column).format.fontSize ?? DEFAULT_FONT.size;
  return Math.max(
    ...sheet
      .text(row, column)
      .split("\n")
      .map((line) => widthOf(line, size)),
  );
}

/** Points a column needs for a text of this width. */
export const columnFor = (width: number): number => width + PADDING;

/** Points of height a row needs for what its cells show, by the same estimate; at least the standard height. */
export function neededHeight(sheet: ModelSheet, row: number): number {
  const used = sheet.usedBox(true);
  if (used === null) return sheet.standardHeight;
  let height = sheet.standardHeight;
  for (let column = used.column; column < used.column + used.columns; column++) {
    const { format } = sheet.cell(row, column);
    const size = format.fontSize ?? DEFAULT_FONT.size;
    const room = Math.max(CHARACTER, sheet.columnWidth(column) - PADDING);
    const lines = (line: string): number => Math.max(1, Math.ceil(widthOf(line, size) / room));
    const paragraphs = format.wrap === true ? sheet.text(row, column).split("\n") : [""];
    height = Math.max(height, paragraphs.reduce((sum, line) => sum + lines(line), 0) * LINE * size);
  }
  return height;
}
