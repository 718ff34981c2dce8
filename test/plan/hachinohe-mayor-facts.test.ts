import mayor from "../../seeds/hachinohe-mayor-1.json";
import type { ReportFigure } from "../../src/plan/achievement-report";
import { loadPlan } from "../../src/plan/load-plan";
import { yearlySeries } from "../../src/plan/report-items";
import { ACHIEVEMENTS, EVENTS, STRUCTURAL_COUNTS, TARGETS } from "./printed/hachinohe-mayor-facts";

const { report } = loadPlan(mayor);
if (report === undefined) throw new Error("The plan file has no report");

const figureLine = (figure: ReportFigure): string =>
  [
    figure.itemId,
    figure.label,
    figure.text,
    figure.value,
    figure.unit,
    figure.qualifier ?? "",
    figure.period?.text ?? "",
    figure.basis ?? "",
    figure.duplicateOf ?? "",
    figure.source.line,
  ].join("|");

test("43 quantitative achievements", () => {
  expect(report.achievements.map(figureLine)).toEqual(ACHIEVEMENTS);
  expect(report.achievements).toHaveLength(43);
});

test("targets and counts of structure stand apart from achievements", () => {
  expect(report.targets.map(figureLine)).toEqual(TARGETS);
  expect(report.structuralCounts.map(figureLine)).toEqual(STRUCTURAL_COUNTS);
});

test("29 dated events, as exactly as they are printed", () => {
  expect(
    report.events.map(({ itemId, label, date, source }) => {
      const year = date.precision === "relative" ? "" : String(date.year);
      const month = date.precision === "month" ? `-${date.month}` : "";
      return [
        itemId,
        label,
        date.text,
        date.precision,
        `${year}${month}${date.ongoing ? "～" : ""}`,
        source.line,
      ].join("|");
    }),
  ).toEqual(EVENTS);
  expect(report.events).toHaveLength(29);
});

test("breakdowns add up: 4 = 3 + 1, 10 = 9 + 1, 16 = 10 + 6", () => {
  const broken = report.achievements.filter(({ breakdowns }) => breakdowns.length > 0);
  expect(broken.map(({ value, breakdowns }) => [value, ...breakdowns.map((part) => part.value)])).toEqual([
    [4, 3, 1],
    [10, 9, 1],
    [16, 10, 6],
  ]);
  for (const { value, breakdowns } of broken)
    expect(breakdowns.reduce((sum, part) => sum + part.value, 0)).toBe(value);
});

test("a change keeps the number before", () => {
  expect(report.achievements.filter(({ before }) => before !== null)).toMatchObject([
    { value: 8000000, unit: "個", before: { value: 6200, text: "6,200 個" } },
  ]);
});

test("periods and days keep the form they are printed in", () => {
  const period = (id: string): unknown => report.achievements.find((figure) => figure.id === id)?.period;
  expect(period("achievement-8")).toEqual({
    kind: "months",
    text: "R5.4～R6.3",
    from: { year: 2023, month: 4 },
    to: { year: 2024, month: 3 },
  });
  expect(period("achievement-9")).toEqual({
    kind: "years",
    text: "R4. R5",
    years: [2022, 2023],
    yearKind: "unknown",
  });
  expect(period("achievement-16")).toEqual({ kind: "as-of", text: "R6.12", at: { year: 2024, month: 12 } });
  expect(period("achievement-38")).toEqual({
    kind: "years",
    text: "R6 年度",
    years: [2024],
    yearKind: "fiscal-year",
  });
  expect(period("achievement-27")).toEqual({ kind: "per-year", text: "年間" });
});

test("two yearly series, each of one unit", () => {
  expect(
    yearlySeries(report).map(({ itemId, label, unit, figures }) => [
      itemId,
      label,
      unit,
      figures.map(({ year, value }) => [year, value]),
    ]),
  ).toEqual([
    [
      "section-2-15",
      "交付実績",
      "件",
      [
        [2022, 4],
        [2023, 10],
        [2024, 16],
      ],
    ],
    [
      "section-3-04",
      "SDGsセミナー 受講者数",
      "人",
      [
        [2022, 70],
        [2023, 300],
        [2024, 142],
      ],
    ],
  ]);
});
