import { knownPlan } from "../../../src/headless/known-plans";
import { assessedPages, assessedUnits } from "../../../src/sheets/assessment/assessed-units";

test.each([
  // Goals and measures; pages of measures, and of goals with indicators or without measures.
  ["kitamoto-2", 6, 6],
  ["hachinohe-2", 4 + 11, 4 + 11],
  ["ninohe-2", 6 + 9, 2 + 9],
  ["hachinohe-mayor-1", 0, 0],
])("%s: %i units, %i pages", (id, units, pages) => {
  const plan = knownPlan(id);
  expect(assessedUnits(plan)).toHaveLength(units);
  expect(assessedPages(plan)).toHaveLength(pages);
});

test("every listed row stands on exactly one page", () => {
  const pages = assessedPages(knownPlan("kitamoto-2"));
  expect(pages.map(({ rows }) => rows.length)).toEqual([2, 2, 2, 6, 5, 1]);
});
