import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import { makeCouncilSummary } from "../../src/commands/make-council-summary";
import { publishedAfter } from "../../src/commands/published-values";
import { valueHeading } from "../../src/sheets/columns";
import { kitamoto, openBed } from "../support/local-excel-bed";

const TABLE = "実績入力_kitamoto_2";
const R5 = valueHeading(2023);

test("a value changed after publication is found, and publishing it again does not hide that", async () => {
  const plan = kitamoto();
  const births = plan.indicators.find(({ name }) => name.includes("出生数"))?.rows[0]?.key ?? "";
  const bed = await openBed();
  const changed = async (): Promise<number> => {
    const outcome = await checkEntries();
    if (outcome.kind !== "checked") throw new Error(JSON.stringify(outcome));
    return outcome.plans[0]?.findings.filter(({ rule }) => rule === "published-changed").length ?? 0;
  };
  await insertPlan(plan, { judgedYear: 2024 });
  bed.type(TABLE, births, R5, "340");
  await makeCouncilSummary();
  bed.type(TABLE, births, R5, "345");
  expect(await changed()).toBe(0);

  bed.requests();
  expect(await makeCouncilSummary({ draft: false })).toMatchObject({ kind: "refreshed" });
  expect(bed.requests()).toBe(3);
  expect(await changed()).toBe(0);
  bed.type(TABLE, births, R5, "352");
  expect(await changed()).toBe(1);
  await makeCouncilSummary();
  expect(await changed()).toBe(1);
  bed.type(TABLE, births, "備考", "市外分を除いて訂正");
  expect(await changed()).toBe(0);

  bed.workbook.deleteSheet(bed.sheet("議会要約"));
  bed.requests();
  expect(await makeCouncilSummary({ draft: false })).toMatchObject({ kind: "made" });
  expect(bed.requests()).toBe(3);
  bed.close();
});

test("final values stay as first published, others follow", () => {
  const value = (rowKey: string, year: number, number: number, status = "") => ({
    rowKey,
    year,
    value: number,
    status,
  });
  const after = publishedAfter(
    [value("a", 2023, 1), value("b", 2023, 2, "速報"), value("gone", 2023, 3)],
    [value("a", 2023, 9), value("b", 2023, 4), value("a", 2024, 5)],
  );
  const text = ({ rowKey, year, value: number }: (typeof after)[number]) => `${rowKey} ${year} ${number}`;
  expect(after.map(text).sort()).toEqual(["a 2023 1", "a 2024 5", "b 2023 4", "gone 2023 3"]);
});
