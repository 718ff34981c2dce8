import { checkEntries } from "../../src/commands/check-entries";
import type { CheckedPlan } from "../../src/commands/check-entries";
import { applyFindings } from "../../src/commands/apply-findings";
import { insertPlan } from "../../src/commands/insert-plan";
import { makeCouncilSummary } from "../../src/commands/make-council-summary";
import { resumeUnfinished } from "../../src/commands/resume";
import { undoApplied } from "../../src/commands/undo-applied";
import { writeCheckResult } from "../../src/commands/write-check-result";
import { readWorkbookState } from "../../src/excel/read/workbook-state";
import { stampParts } from "../../src/excel/record/stamp";
import { knownPlans } from "../../src/headless/known-plans";
import type { Plan } from "../../src/plan/plan";
import { tableNameOf } from "../../src/sheets/book";
import type { Bed } from "../support/local-excel-bed";
import { openBed } from "../support/local-excel-bed";
import { brokenInsert, failsAt } from "../support/broken-insert";

const PLANS: readonly Plan[] = knownPlans();
const planOf = (id: string): Plan => {
  const plan = PLANS.find((own) => own.id === id);
  if (!plan) throw new Error(id);
  return plan;
};

/** A cell staff of each plan fill: table, row and column. */
const CELLS: Readonly<Record<string, readonly [table: string, key: string, heading: string, typed: string]>> =
  {
    "kitamoto-2": ["実績入力_kitamoto_2", "births", "令和6年度（R6）", "352"],
    "hachinohe-2": ["実績入力_hachinohe_2", "agricultural-output", "3年目", "130"],
    "hachinohe-mayor-1": ["実績集_hachinohe_mayor_1", "achievement-2", "重複", "職員の記入"],
    "ninohe-2": ["評価コメント_ninohe_2", "goal-2/2023", "委員意見", "二戸の意見"],
    "ninohe-comprehensive-late": [
      "実績入力_ninohe_comprehensive_late",
      "employed-persons",
      "令和6年度（R6）",
      "12800",
    ],
  };

const WITH_INDICATORS = ["kitamoto-2", "hachinohe-2", "ninohe-comprehensive-late"] as const;
const WITHOUT = ["hachinohe-mayor-1", "ninohe-2"] as const;

const held = (bed: Bed): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(CELLS).map(([id, [table, key, heading]]) => [id, bed.valueOf(table, key, heading)]),
  );

const typedValues = Object.fromEntries(
  Object.entries(CELLS).map(([id, [, , , typed]]) => [id, /^\d+$/.test(typed) ? Number(typed) : typed]),
);

const enteredIn = (plans: readonly CheckedPlan[]): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    plans.map(({ plan, readings }) => [
      plan.id,
      readings.filter(({ raw }) => raw !== "").map(({ rowKey, year, raw }) => [rowKey, year, raw]),
    ]),
  );

const ENTERED = {
  "kitamoto-2": [["births", 2024, 352]],
  "hachinohe-2": [["agricultural-output", 2022, 130]],
  "ninohe-comprehensive-late": [["employed-persons", 2024, 12800]],
};

const check = async () => {
  const outcome = await checkEntries();
  if (outcome.kind !== "checked") throw new Error(JSON.stringify(outcome));
  return outcome;
};

const ORDERS: readonly (readonly string[])[] = [
  PLANS.map(({ id }) => id),
  ["ninohe-2", "hachinohe-mayor-1", "ninohe-comprehensive-late", "kitamoto-2", "hachinohe-2"],
];

describe.each(ORDERS)("all five plans in one workbook, %s first", (...order) => {
  let bed: Bed;
  beforeAll(async () => {
    bed = await openBed();
    for (const id of order) {
      bed.requests();
      expect(
        await insertPlan(planOf(id), id === "hachinohe-2" ? { firstYear: 2020, yearCount: 5 } : {}),
      ).toMatchObject({ kind: "inserted" });
      expect(bed.requests()).toBeLessThanOrEqual(3);
    }
  });
  afterAll(() => bed.close());

  it("gives every sheet a legal name that says whose it is, the first plan's plain ones", () => {
    const names = bed.sheetNames();
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(?!')[^/\\?*[\]:]{1,31}(?<!')$/);
    expect(names.filter((name) => /\(\d+\)$/.test(name))).toEqual([]);
    const [first = ""] = order;
    for (const { name, names: own } of bed.workbook.sheets.map((sheet) => ({
      name: sheet.name,
      names: bed.workbook.names.filter((found) => found.sheet === sheet).map(({ formula }) => formula),
    }))) {
      const owner = PLANS.find(({ id }) => own.some((formula) => formula.includes(`${id}/`)));
      if (!owner) continue;
      if (owner.id === first) expect(name).not.toContain("市");
      else expect(name).toContain(`（${owner.municipality.name} `);
    }
  });

  it("keeps each plan's tabs together, in the standard order", async () => {
    const { sheets } = await readWorkbookState();
    const owners = [...sheets]
      .sort((a, b) => a.position - b.position)
      .flatMap(({ stamp }) => (stamp === null ? [] : [stampParts(stamp).planId]));
    expect(owners.filter((id, i) => id !== owners[i - 1])).toEqual(order);
  });

  it("checks the plans that have indicators, and says plainly which have none", async () => {
    for (const [table, key, heading, typed] of Object.values(CELLS)) bed.type(table, key, heading, typed);
    bed.requests();
    const { plans, skipped } = await check();
    expect(bed.requests()).toBe(2);
    expect(enteredIn(plans)).toEqual(ENTERED);
    expect(skipped.map(({ planId, why }) => [planId, why.reason]).sort()).toEqual(
      WITHOUT.map((id) => [id, "nothing-to-check"]),
    );
  });

  it("makes a summary and a result of the check for each, among the plan's own tabs", async () => {
    for (const planId of WITH_INDICATORS) {
      expect(await makeCouncilSummary({ planId })).toMatchObject({ kind: "made" });
      expect(await writeCheckResult({ planId })).toMatchObject({ kind: "written", marked: true });
    }
    const { sheets } = await readWorkbookState();
    const owners = [...sheets]
      .sort((a, b) => a.position - b.position)
      .flatMap(({ stamp }) => (stamp === null ? [] : [stampParts(stamp).planId]));
    expect(owners.filter((id, i) => id !== owners[i - 1])).toEqual(order);
  });

  it("applies and undoes in one plan alone", async () => {
    bed.type("実績入力_kitamoto_2", "births", "令和5年度（R5）", "340人");
    bed.type("実績入力_ninohe_comprehensive_late", "employed-persons", "令和5年度（R5）", "12,700人");
    bed.type("指標台帳_ninohe_comprehensive_late", "employed-persons", "単位", "人");
    const { plans } = await check();
    const offers = (id: string) =>
      (plans.find(({ plan }) => plan.id === id)?.findings ?? []).filter(
        ({ rule, after }) => rule === "stored-as-text" && after !== null,
      );
    for (const planId of ["kitamoto-2", "ninohe-comprehensive-late"])
      expect(await applyFindings(offers(planId), { planId })).toMatchObject({ kind: "applied", count: 1 });
    expect(await undoApplied({ planId: "kitamoto-2" })).toMatchObject({ kind: "restored", count: 1 });
    expect(bed.valueOf("実績入力_kitamoto_2", "births", "令和5年度（R5）")).toBe("340人");
    expect(bed.valueOf("実績入力_ninohe_comprehensive_late", "employed-persons", "令和5年度（R5）")).toBe(
      12700,
    );
    bed.type("実績入力_kitamoto_2", "births", "令和5年度（R5）", "");
    bed.type("実績入力_ninohe_comprehensive_late", "employed-persons", "令和5年度（R5）", "");
  });

  it("finds every entry again after sorting, inserting, and renaming in each", async () => {
    Object.values(CELLS).forEach(([name], i) => {
      const table = bed.table(name);
      bed.workbook.sortTable(table, 2, false);
      table.sheet.insertRows(0, 1 + i);
      table.sheet.insertColumns(table.box.column + 4, 1);
      table.sheet.name = `各課から ${i + 1}`;
    });
    for (const id of WITH_INDICATORS) bed.table(tableNameOf(id, "evaluation")).sheet.name = `評価 ${id}`;
    expect(held(bed)).toEqual(typedValues);
    expect(enteredIn((await check()).plans)).toEqual(ENTERED);
    for (const planId of WITH_INDICATORS)
      expect(await makeCouncilSummary({ planId, documentNo: "資料1" })).toMatchObject({ kind: "refreshed" });
    const broken = bed.workbook.sheets.flatMap((sheet) =>
      [...sheet.cells()].flatMap(({ cell: { value } }) =>
        typeof value === "object" && value.error === "#REF!" ? [sheet.name] : [],
      ),
    );
    expect(broken).toEqual([]);
  });
});

it("resumes the insert of a fifth plan that was cut off, and leaves the four alone", async () => {
  const bed = await openBed();
  try {
    const [last, ...others] = PLANS;
    if (!last) throw new Error("no plan");
    for (const plan of others) await insertPlan(plan);
    const [table, key, heading, typed] = CELLS["kitamoto-2"] ?? ["", "", "", ""];
    bed.type(table, key, heading, typed);
    expect(await brokenInsert(bed, last, 2, failsAt(400))).toBe("failed");
    expect(await resumeUnfinished()).toMatchObject({ kind: "resumed" });
    expect(bed.valueOf(table, key, heading)).toBe(352);
    const { plans, skipped } = await check();
    expect([...plans.map(({ plan }) => plan.id), ...skipped.map(({ planId }) => planId)].sort()).toEqual(
      PLANS.map(({ id }) => id).sort(),
    );
  } finally {
    bed.close();
  }
});
