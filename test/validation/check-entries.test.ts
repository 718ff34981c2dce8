import { findingMessages } from "../../src/i18n/findings";
import type { Indicator, Plan } from "../../src/plan/plan";
import { checkEntries } from "../../src/validation/check-entries";
import { RULE_IDS } from "../../src/validation/finding";
import { RULES } from "../../src/validation/rules";
import { check, entrySheet, KEYS, PLAN } from "./entry-sheet";

test("every rule id has its rule, once", () => {
  expect([...RULES.map(({ id }) => id), "rule-off"].sort()).toEqual([...RULE_IDS].sort());
});

test("readings carry what was typed and what it means", () => {
  const { readings } = check(entrySheet({ [KEYS.men]: { 2024: ["18.9年", "速報"] } }));
  expect(readings.find(({ rowKey, year }) => rowKey === KEYS.men && year === 2024)).toEqual({
    rowKey: KEYS.men,
    indicator: "65歳健康寿命",
    breakdown: "男性",
    year: 2024,
    raw: "18.9年",
    reading: { kind: "number", value: 18.9, notes: ["stored-as-text", "unit-stripped"] },
    unit: "年",
  });
});

test("findings come by sheet row, then by year", () => {
  const { findings } = check(
    entrySheet({ [KEYS.births]: { 2023: "abc", 2022: "def" }, [KEYS.production]: { 2022: "ghi" } }),
  );
  expect(
    findings.filter(({ rule }) => rule === "unreadable").map(({ place, year }) => [place?.cell, year]),
  ).toEqual([
    ["I5", 2022],
    ["I10", 2022],
    ["J10", 2023],
  ]);
});

test("every gap of the sentences of real findings is filled", () => {
  const { findings } = check(
    entrySheet({
      [KEYS.production]: { 2022: 4315, 2023: "4,315,000円", 2024: "431.5万円" },
      [KEYS.births]: { 2022: "abc", 2023: -1, 2024: 340.5, 2025: "ーー" },
      [KEYS.activity]: { 2022: 38.2, 2023: 1.01, 2024: { value: 38.2, numberFormat: "General" } },
      [KEYS.men]: { 2024: 18.6 },
      [`${KEYS.activity}#2`]: { 2022: 0.3 },
    }),
  );
  expect(findings.length).toBeGreaterThan(10);
  for (const { message } of findings)
    for (const sentence of Object.values(findingMessages[message.id]))
      for (const [, gap = ""] of sentence.matchAll(/\{(\w+)\}/g)) expect(message.words).toHaveProperty(gap);
});

/** A plan of many indicators: those of 北本市 over and over. */
const manyIndicators = (count: number): Plan => {
  const indicators = Array.from({ length: count }, (_, i): Indicator | null => {
    const model = PLAN.indicators[i % PLAN.indicators.length];
    if (!model) return null;
    const [first, ...others] = model.rows;
    const rename = (row: typeof first) => ({ ...row, key: `${i}/${row.key}` });
    return { ...model, id: `${i}/${model.id}`, rows: [rename(first), ...others.map(rename)] };
  }).flatMap((indicator) => indicator ?? []);
  const [listing] = PLAN.listings;
  if (!listing) throw new Error("no listings");
  return { ...PLAN, indicators, listings: indicators.map(({ id }) => ({ ...listing, indicatorId: id })) };
};

/** Processor seconds of checking as many entries, the best of three runs. */
const secondsFor = (indicators: number): { readonly entries: number; readonly seconds: number } => {
  const plan = manyIndicators(indicators);
  const texts = ["431.5万円", "１，７４１人", "abc", "▲40", 340, 0.382, "", "未公表"];
  const filled = Object.fromEntries(
    plan.indicators.flatMap(({ rows }, i) =>
      rows.map(({ key }) => [
        key,
        Object.fromEntries(
          [2022, 2023, 2024, 2025].map((year, j) => [year, texts[(i + j) % texts.length] ?? ""]),
        ),
      ]),
    ),
  );
  const sheet = entrySheet(filled, plan);
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    const { readings } = checkEntries(plan, sheet, { judgedYear: 2024 });
    return { entries: readings.length, seconds: process.cpuUsage(start).user / 1_000_000 };
  });
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
};

test("100,000 entries take about four times as long as 25,000: nothing grows with the square", () => {
  const few = secondsFor(5_525);
  const many = secondsFor(22_100);
  expect(many.entries).toBeGreaterThan(100_000);
  // Growing with the square it would be sixteen; a garbage collection now and then is allowed for.
  expect(many.seconds / few.seconds).toBeLessThan(11);
});
