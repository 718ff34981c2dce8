import { readFileSync } from "node:fs";
import { countGoal, countPlan, rateIndicators } from "../../src/evaluation/rate-indicators";
import { rateRows } from "../../src/evaluation/rate-rows";
import { parsePlan } from "../../src/plan/load-plan";
import { listedRows } from "../../src/plan/listed-rows";
import type { EntryRow } from "../../src/values/entry";

const plan = parsePlan(readFileSync("seeds/kitamoto-2.json", "utf8"));
const place = { sheet: "実績入力", cell: "H4" };

/** One value of 令和6年度 in every row, as it stands in the cell. */
const rowsWith = (values: Readonly<Record<string, number | string>>): readonly EntryRow[] =>
  listedRows(plan).map(({ key, row }) => {
    const value = values[row.key];
    return {
      key,
      foundBy: "key",
      department: "",
      place,
      source: "",
      remark: "",
      entries:
        value === undefined
          ? []
          : [
              {
                year: 2024,
                status: "",
                place,
                cell: {
                  value,
                  type: typeof value === "number" ? "number" : "text",
                  numberFormat: "General",
                  formula: null,
                },
              },
            ],
    };
  });

const values = {
  "safe-townscape": 0.576,
  "local-learning-opportunities/pupils": 0.6,
  "healthy-life-expectancy-65/male": "18.9年",
  "community-activity-participation": 0.36,
};

describe("rateRows", () => {
  const ratings = rateRows(plan, rowsWith(values), { judgedYear: 2024 });
  const of = (key: string) => ratings.find(({ rowKey }) => rowKey === key);

  test("one rating per listed row, in order", () => {
    expect(ratings.map(({ rowKey }) => rowKey)).toEqual(listedRows(plan).map(({ key }) => key));
  });

  test("percent values come in points, rates as fractions", () => {
    expect(of("safe-townscape")).toEqual({
      rowKey: "safe-townscape",
      indicator: "安全で安らげるまちなみとなっていると思う市民の割合",
      breakdown: null,
      profile: "plan-pace",
      usedYear: 2024,
      value: 57.6,
      met: false,
      achievementRate: expect.closeTo(57.6 / 60.3, 12),
      progressRate: 0,
      elapsedShare: 0.75,
      rating: "behind",
      reason: null,
    });
  });

  test("a text is not rated, however plain it reads", () => {
    expect(of("healthy-life-expectancy-65/male")).toMatchObject({
      value: null,
      usedYear: null,
      rating: "unconfirmed",
      reason: "not-a-number",
    });
  });

  test("a row that is gone from 実績入力 waits for confirmation", () => {
    const without = rowsWith(values).filter(({ key }) => key !== "births");
    expect(
      rateRows(plan, without, { judgedYear: 2024 }).find(({ rowKey }) => rowKey === "births"),
    ).toMatchObject({ rating: "unconfirmed", reason: "row-missing" });
  });

  test("an indicator is judged once all its breakdowns are", () => {
    const indicators = rateIndicators(plan, ratings);
    expect(indicators.find(({ indicatorId }) => indicatorId === "local-learning-opportunities")?.rating).toBe(
      "awaiting",
    );
  });

  test("the plan counts each indicator once, goals count what they list", () => {
    const indicators = rateIndicators(plan, ratings);
    expect(indicators).toHaveLength(16);
    expect(countPlan(indicators)).toEqual({ awaiting: 12, improved: 1, behind: 1, unconfirmed: 1 });
    expect(countGoal(indicators, "goal-4")).toEqual({ awaiting: 2, improved: 1, behind: 1, unconfirmed: 1 });
    expect(countGoal(indicators, "cross-1")).toEqual({ awaiting: 3, improved: 1 });
  });
});
