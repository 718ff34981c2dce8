import { sheetsOf } from "../../src/commands/blueprints";
import { typedInto } from "../../src/commands/carry-over";
import { insertPlan } from "../../src/commands/insert-plan";
import { readSheets } from "../../src/excel/read/sheets";
import type { Plan } from "../../src/plan/plan";
import { preferredSheetNames } from "../../src/sheets/book";
import { openBed } from "../support/local-excel-bed";
import { syntheticPlan } from "../support/synthetic-plan";

const AWKWARD = [
  "=1+1",
  "+81-48-591-1111",
  "-",
  "@SUM(A1)",
  "'引用",
  "＝１＋１",
  "5-1",
  "３８０",
  "38.2%",
  "令和6年4月1日",
  "TRUE",
  "#N/A",
  '=HYPERLINK("https://example.test")',
];

const awkwardPlan = (): Plan => {
  const plan = syntheticPlan(AWKWARD.length, "awkward-1");
  return {
    ...plan,
    indicators: plan.indicators.map((indicator, i) => ({
      ...indicator,
      name: AWKWARD[i] ?? "",
      code: AWKWARD[(i + 1) % AWKWARD.length] ?? "",
      department: AWKWARD[(i + 2) % AWKWARD.length] ?? "",
      dataSource: AWKWARD[(i + 3) % AWKWARD.length] ?? "",
    })),
  };
};

it("keeps every text of a plan a text, whatever it looks like", async () => {
  const bed = await openBed();
  const plan = awkwardPlan();
  expect(await insertPlan(plan, { judgedYear: 2024 })).toMatchObject({ kind: "inserted" });
  const names = preferredSheetNames();
  for (const [id, blueprint] of sheetsOf("insert-plan", plan, names, { judgedYear: 2024 })) {
    const [content] = await readSheets([{ name: names[id], size: 0 }]);
    expect(content && typedInto(id, blueprint, content)).toEqual({ entries: [], cells: [] });
  }
  const { sheet, box } = bed.table("指標台帳_awkward_1");
  const column = Array.from({ length: box.columns }, (_, c) => c).find(
    (c) => sheet.cell(box.row, c).value === "指標名",
  );
  const shown = AWKWARD.map((_, r) => sheet.cell(box.row + 1 + r, column ?? 0));
  expect(shown.map(({ value }) => value).sort()).toEqual([...AWKWARD].sort());
  expect(shown.map(({ formula }) => formula)).toEqual(AWKWARD.map(() => null));
  bed.close();
});
