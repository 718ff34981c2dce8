import { rangeAddress } from "../../../src/blueprint/address";
import type { CellStyle } from "../../../src/blueprint/style";
import { paint } from "../../../src/excel/write/paint";

const at = (row: number, column: number, rows: number, columns: number, style: CellStyle) => ({
  range: { row, column, rows, columns },
  style,
});
const painted = (...styles: ReturnType<typeof at>[]): readonly (readonly [string, CellStyle])[] =>
  paint(styles).map(({ range, style }) => [rangeAddress(range), style]);

const line = { weight: "thin", colour: "#BFBFBF" } as const;

describe("paint", () => {
  it("joins neighbours that look alike", () => {
    expect(painted(at(0, 0, 1, 2, { bold: true, border: line }), at(1, 0, 3, 2, { border: line }))).toEqual([
      ["A1:B1", { bold: true }],
      ["A1:B4", { border: line }],
    ]);
  });

  it("lets the later style win where they overlap", () => {
    expect(painted(at(0, 0, 2, 2, { fill: "#FFFFFF" }), at(1, 1, 1, 1, { fill: "#FFF2CC" }))).toEqual([
      ["A1:B1", { fill: "#FFFFFF" }],
      ["A2", { fill: "#FFFFFF" }],
      ["B2", { fill: "#FFF2CC" }],
    ]);
  });

  it("draws the lines above and below single ranges last", () => {
    expect(painted(at(0, 0, 1, 1, { bottomBorder: line }), at(0, 0, 2, 1, { border: line }))).toEqual([
      ["A1:A2", { border: line }],
      ["A1", { bottomBorder: line }],
    ]);
  });

  it("has nothing to do without styles", () => {
    expect(painted()).toEqual([]);
  });
});
