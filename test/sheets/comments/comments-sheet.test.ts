import { knownPlan } from "../../../src/headless/known-plans";
import { bookNames, preferredSheetNames } from "../../../src/sheets/book";
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

test("all columns stand in order; 施策 only where the plan has measures", () => {
  expect(Object.keys(rows[0] ?? {})).toEqual(
    Object.values(COMMENTS).filter((heading) => heading !== COMMENTS.measure),
  );
  const withMeasures = commentsSheet(bookNames(knownPlan("ninohe-2"), preferredSheetNames()), { asOf: null });
  const lines = tableRows(withMeasures);
  expect(Object.keys(lines[0] ?? {})).toEqual(Object.values(COMMENTS));
  // 6 goals and 9 measures in 5 years.
  expect(lines).toHaveLength(75);
  expect(plain(lines[5]?.[COMMENTS.key])).toBe("measure-1-1/2021");
  expect(plain(lines[5]?.[COMMENTS.measure])).toBe("施策1 地域資源や特性を生かした産業振興");
});

test("今後の方針 is chosen from the list", () => {
  expect(sheet.validations).toMatchObject([
    {
      range: { row: 3, column: 7, rows: 24, columns: 1 },
      rule: { kind: "list", source: "=今後の方針_kitamoto_2" },
    },
  ]);
});
