import { attentionScore, needsAttention } from "../../src/evaluation/attention";
import { changeFromLastYear } from "../../src/evaluation/change";
import { inCellUnit } from "../../src/evaluation/cell-unit";
import { evaluationInput } from "../../src/evaluation/input";
import { measures } from "../../src/evaluation/measures";
import { PROFILES } from "../../src/evaluation/profiles";
import { judgeRow } from "../../src/evaluation/profiles/judge-row";
import type { Profile } from "../../src/evaluation/profiles/profile";
import type { RowRating } from "../../src/evaluation/rating";
import { rateIndicators } from "../../src/evaluation/rate-indicators";
import { rateRows, yearValues } from "../../src/evaluation/rate-rows";
import { ratingCode } from "../../src/evaluation/ratings";
import { verdictNumber } from "../../src/evaluation/reasons";
import type { EvaluationSettings } from "../../src/evaluation/settings";
import { listedRows } from "../../src/plan/listed-rows";
import { planYears, type Plan } from "../../src/plan/plan";
import type { EntryRow } from "../../src/values/entry";
import { isPercentIndicator } from "../../src/values/percent";
import { verdictHeading } from "../../src/sheets/evaluation/headings";
import { RATED, type WorksheetRow } from "./worksheet-ratings";

const MET = new Map<boolean | null, string>([
  [true, "達成"],
  [false, "未達"],
  [null, ""],
]);

// LibreOffice makes a difference that is almost nothing 0, hence the floor.
const same = (expected: unknown, found: unknown): boolean =>
  typeof expected === "number" && typeof found === "number"
    ? Math.abs(expected - found) <= 1e-9 * Math.max(Math.abs(expected), Math.abs(found), 1e-3)
    : expected === (found ?? "");

/** Ranks of what needs attention by the first row's key. */
const attentionRanks = (
  plan: Plan,
  ratings: readonly RowRating[],
  paces: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, number> => {
  const order = new Map(ratings.map(({ rowKey }, i) => [rowKey, i + 1]));
  const scores = rateIndicators(plan, ratings).flatMap(({ listingNo, rating, rows }) => {
    const [first] = rows;
    // The first row's kind of target stands for the indicator, as on the sheet.
    const target = listedRows(plan).find(({ key }) => key === first?.rowKey)?.row.target;
    if (listingNo > 1 || !first || !needsAttention(rating, target?.kind === "direction")) return [];
    const known = rows.map(({ rowKey }) => paces.get(rowKey) ?? null);
    const slowest = known.length > 1 ? Math.min(...known.map((pace) => pace ?? 0)) : (known[0] ?? null);
    return [{ key: first.rowKey, score: attentionScore(rating, slowest, order.get(first.rowKey) ?? 0) }];
  });
  return new Map([...scores].sort((a, b) => b.score - a.score).map(({ key }, i) => [key, i + 1] as const));
};

/** What the TypeScript expects in the compared cells of every row. */
const expectedRows = (
  plan: Plan,
  entries: readonly EntryRow[],
  settings: EvaluationSettings,
  profile: Profile,
): readonly WorksheetRow[] => {
  const listed = listedRows(plan);
  const ratings = rateRows(plan, entries, { judgedYear: settings.judgedYear, settings, profile });
  const indicatorCodes = new Map(
    rateIndicators(plan, ratings).map(({ rows, rating }) => [rows[0]?.rowKey, ratingCode(rating)]),
  );
  const entryRows = new Map(entries.map((row) => [row.key, row]));
  const inputs = new Map(
    listed.map(({ key, indicator, row }) => {
      const entry = entryRows.get(key);
      return [key, evaluationInput(indicator, row, entry ? yearValues(planYears(plan), entry) : null)];
    }),
  );
  const paces = new Map([...inputs].map(([key, input]) => [key, measures(input, settings).pace]));
  const ranks = attentionRanks(plan, ratings, paces);
  return ratings.map((rating, i) => {
    const row = listed[i];
    const input = inputs.get(rating.rowKey);
    if (!row || !input) throw new Error(`No row for ${rating.rowKey}`);
    const orBlank = (value: number | null | undefined): number | string => value ?? "";
    return {
      [RATED.key]: rating.rowKey,
      [RATED.verdict]: verdictNumber(rating),
      // Under every profile, whichever is chosen.
      ...Object.fromEntries(
        PROFILES.map((each) => [
          verdictHeading(each),
          verdictNumber(judgeRow(each, measures(input, settings), settings)),
        ]),
      ),
      [RATED.code]: ratingCode(rating.rating),
      [RATED.used]: rating.value === null ? "" : inCellUnit(rating.value, isPercentIndicator(row.indicator)),
      ...(rating.usedYear === null ? {} : { [RATED.latestYear]: rating.usedYear }),
      [RATED.met]: MET.get(rating.met),
      [RATED.achievementRate]: orBlank(rating.achievementRate),
      [RATED.progressRate]: orBlank(rating.progressRate),
      [RATED.elapsedShare]: orBlank(rating.elapsedShare),
      [RATED.indicatorCode]: orBlank(indicatorCodes.get(rating.rowKey)),
      [RATED.attention]: orBlank(ranks.get(rating.rowKey)),
      [RATED.change]: orBlank(changeFromLastYear(input, settings.judgedYear)),
    };
  });
};

/** Every cell in which worksheet and TypeScript disagree, told in one line each. */
export const disagreements = (
  plan: Plan,
  entries: readonly EntryRow[],
  settings: EvaluationSettings,
  rows: readonly WorksheetRow[],
  profile: Profile = PROFILES[0],
): readonly string[] =>
  expectedRows(plan, entries, settings, profile).flatMap((expected, i) =>
    Object.entries(expected).flatMap(([heading, value]) =>
      same(value, rows[i]?.[heading])
        ? []
        : [
            `${String(expected[RATED.key])} ${heading}: TypeScript ${JSON.stringify(value)}, worksheet ${JSON.stringify(rows[i]?.[heading])}`,
          ],
    ),
  );
