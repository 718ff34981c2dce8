import { rangeAddress } from "../../../src/blueprint/address";
import { rectangles } from "../../../src/excel/write/rectangles";

const cover = (rows: readonly string[], origin = { row: 0, column: 0 }): readonly string[] =>
  rectangles(
    rows.map((row) => [...row].map((letter) => (letter === "." ? null : letter))),
    origin,
  ).map(({ key, range }) => `${key} ${rangeAddress(range)}`);

describe("rectangles", () => {
  test.each([
    { rows: ["aa", "aa"], expected: ["a A1:B2"] },
    { rows: ["ab", "ab"], expected: ["a A1:A2", "b B1:B2"] },
    { rows: ["a.", ".a"], expected: ["a A1", "a B2"] },
    { rows: ["aa", "a."], expected: ["a A1:B1", "a A2"] },
    { rows: [".aa", "bbb", "bbb"], expected: ["a B1:C1", "b A2:C3"] },
    { rows: ["...", "..."], expected: [] },
  ])("covers $rows by $expected", ({ rows, expected }) => {
    expect(cover(rows)).toEqual(expected);
  });

  it("counts from where the grid stands", () => {
    expect(cover(["aa"], { row: 4, column: 2 })).toEqual(["a C5:D5"]);
  });
});
