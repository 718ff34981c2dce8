import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import { selectFinding } from "../../src/commands/select-finding";
import { valueHeading } from "../../src/sheets/columns";
import type { Finding } from "../../src/validation/finding";
import { kitamoto, openBed } from "../support/local-excel-bed";

const TABLE = "実績入力_kitamoto_2";

test("a finding's cell is selected wherever it went since the check", async () => {
  const plan = kitamoto();
  const births = plan.indicators.find(({ name }) => name.includes("出生数"))?.rows[0]?.key ?? "";
  const bed = await openBed();
  await insertPlan(plan, { judgedYear: 2024 });
  bed.type(TABLE, births, valueHeading(2024), "abc");
  const outcome = await checkEntries();
  const finding = (outcome.kind === "checked" ? outcome.plans[0]?.findings : undefined)?.find(
    ({ rule }) => rule === "unreadable",
  );
  if (!finding) throw new Error(JSON.stringify(outcome));
  const { sheet } = bed.table(TABLE);
  bed.workbook.sortTable(bed.table(TABLE), 2, false);
  sheet.insertRows(0, 2);
  bed.requests();
  expect(await selectFinding(finding)).toMatchObject({ kind: "selected", sheet: "実績入力" });
  expect(bed.requests()).toBe(3);
  const { selection } = bed.workbook;
  expect([selection.sheet.name, sheet.cell(selection.box.row, selection.box.column).value]).toEqual([
    "実績入力",
    "abc",
  ]);

  const elsewhere: Finding = {
    ...finding,
    rowKey: null,
    year: null,
    place: { sheet: "進捗評価", cell: "C2" },
  };
  expect(await selectFinding(elsewhere)).toEqual({ kind: "selected", sheet: "進捗評価", cell: "C2" });
  bed.sheet("進捗評価").visibility = "Hidden";
  expect(await selectFinding(elsewhere)).toMatchObject({ reason: "sheet-hidden" });
  expect(await selectFinding({ ...finding, rowKey: "gone" })).toEqual({ kind: "gone" });
  expect(await selectFinding({ ...finding, place: null })).toEqual({ kind: "gone" });
  bed.close();
});
