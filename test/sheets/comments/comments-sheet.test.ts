import { COMMENTS } from "../../../src/sheets/columns";
import { commentsSheet } from "../../../src/sheets/comments/comments-sheet";
import { kitamotoBook } from "../kitamoto";
import { plain, tableRows } from "../sheet-cells";

const sheet = commentsSheet(kitamotoBook, { asOf: null });
const rows = tableRows(sheet);

test("one row per goal and year", () => {
  expect(rows).toHaveLength(24);
  expect(plain(rows[2]?.[COMMENTS.key])).toBe("goal-1/2024");
  expect(plain(rows[2]?.[COMMENTS.year])).toBe("令和6年度（R6）");
  expect(plain(rows[23]?.[COMMENTS.key])).toBe("cross-2/2025");
});

test("all columns stand in order", () => {
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.values(COMMENTS));
});

test("今後の方針 is chosen from the list", () => {
  expect(sheet.validations).toMatchObject([
    {
      range: { row: 3, column: 7, rows: 24, columns: 1 },
      rule: { kind: "list", source: "=今後の方針_kitamoto_2" },
    },
  ]);
});
