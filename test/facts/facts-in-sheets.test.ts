import { directWorkbook } from "../../src/headless/direct-workbook";
import { knownPlans } from "../../src/headless/known-plans";
import type { Fact } from "./fact";
import { inventedTexts } from "./invented";
import { missingFacts } from "./missing-facts";
import { planFacts } from "./plan-facts";
import type { Entry } from "./plan-facts";
import { workbookRows } from "./workbook-rows";

/** ① → (1), ㈱ → (株), （ → (: what must never happen to a printed text. */
const halfWidth = (fact: Fact): Fact =>
  fact.kind === "text"
    ? { ...fact, text: fact.text.replace(/[①-⑳]/g, (no) => `(${no})`).normalize("NFKC") }
    : fact;

const respelt = (entries: readonly Entry[]): readonly Entry[] =>
  entries.flatMap(({ place, facts }) => {
    const changed = facts.map(halfWidth);
    return changed.some((fact, i) => JSON.stringify(fact) !== JSON.stringify(facts[i]))
      ? [{ place, facts: changed }]
      : [];
  });

describe.each(knownPlans().map((plan) => [plan.id, plan] as const))("%s", (_, plan) => {
  const workbook = directWorkbook({ plan, insertion: {}, summary: false });
  const rows = workbookRows(workbook);
  const entries = planFacts(plan);

  test("everything the plan file says of one thing stands in one row of a sheet", () => {
    expect(missingFacts(entries, rows)).toEqual([]);
  });

  test("nothing in its tables, sources and notes comes from elsewhere", () => {
    expect(inventedTexts(plan, workbook)).toEqual([]);
  });

  test("another spelling would not be found", () => {
    const changed = respelt(entries);
    expect(missingFacts(changed, rows)).toHaveLength(changed.length);
  });

  test("without any one row that shows the last fact of a list, that fact is missing", () => {
    const last = entries[entries.length - 1];
    if (!last) throw new Error("The plan says nothing");
    const kept = rows.filter((row) => missingFacts([last], [row]).length > 0);
    expect(kept.length).toBeLessThan(rows.length);
    expect(missingFacts([last], kept)).toHaveLength(1);
  });

  test("a word that is not the plan's is found out", () => {
    const [table] = workbook.tables;
    if (!table) throw new Error("There is no table");
    const { sheet, box } = table;
    const [row, column] = [box.row + 1, box.column + 2];
    const { value } = sheet.cell(row, column);
    workbook.type(sheet, row, column, `${String(value)}改`);
    expect(inventedTexts(plan, workbook)).toHaveLength(1);
    sheet.write({ row, column, rows: 1, columns: 1 }, [[value]]);
  });
});
