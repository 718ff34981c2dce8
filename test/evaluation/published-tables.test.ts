import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProfileId } from "../../src/evaluation/profiles/profile";
import { workbook } from "../../src/headless/workbook";

type Line = Readonly<Record<string, unknown>>;

const fixture = (name: string): string => join(__dirname, "../fixtures/published", name);
const folder = mkdtempSync(join(tmpdir(), "machi-kpi-published-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Ratings the runner prints for a plan file and its entries, by indicator. */
const ratingsOf = async (table: string, year: string, profile: ProfileId): Promise<Map<unknown, Line>> => {
  const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await workbook([
      ...["--plan-file", fixture(`${table}-plan.json`), "--entries", fixture(`${table}-entries.json`)],
      ...["--year", year, "--profile", profile, "--check", "--out", join(folder, `${table}-${profile}.xlsx`)],
    ]);
    const output = write.mock.calls.map(([text]) => String(text)).join("");
    const { ratings } = JSON.parse(output.trimEnd().split("\n").at(-1) ?? "") as { ratings: readonly Line[] };
    return new Map(ratings.map((rating) => [rating.indicator, rating]));
  } finally {
    write.mockRestore();
  }
};

/**
 * 長野県, 信州創生戦略, 平成29年度: published as A (順調), B (おおむね順調), C (努力を要する). Source in the plan file.
 * 健康寿命, published as 「-」 with a value of the year before as reference, is left out.
 */
describe("the table 長野県 published in 2018", () => {
  const published: readonly (readonly [string, string, number | null, number])[] = [
    // indicator, published grade, 達成率, 進捗率 towards the target
    ["合計特殊出生率", "× 努力を要する", 1.56 / 1.68, 0.02 / 0.14],
    ["社会増減", "○ 順調", null, 1173 / 1703],
    ["労働生産性", "× 努力を要する", 7612 / 8220, -400 / 208],
    ["就業率", "○ 順調", 61.2 / 60, 1.7 / 0.5],
    ["県民一人当たり公共交通機関利用回数", "○ 順調", 50 / 49.9, 1.8 / 1.7],
  ];
  let ratings: Map<unknown, Line>;
  beforeAll(async () => {
    ratings = await ratingsOf("nagano-2017", "H29", "guide-value");
  });

  test.each(published)("%s: %s", (indicator, rating, achievementRate, progressRate) => {
    expect(ratings.get(indicator)).toMatchObject({
      profile: "guide-value",
      rating,
      achievementRate: achievementRate === null ? null : expect.closeTo(achievementRate, 10),
      progressRate: expect.closeTo(progressRate, 10),
    });
  });

  test("one row, two families of formula, opposite answers: the birth rate is 93 % or 14 %", async () => {
    const birthRate = ratings.get("合計特殊出生率");
    expect(Math.round(Number(birthRate?.achievementRate) * 100)).toBe(93);
    expect(Math.round(Number(birthRate?.progressRate) * 100)).toBe(14);
    const byExpected = await ratingsOf("nagano-2017", "H29", "against-expected");
    expect(byExpected.get("合計特殊出生率")?.rating).toBe("B+ 概ね順調");
  });
});
