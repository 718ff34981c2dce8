import { changeFromLastYear } from "../../src/evaluation/change";
import { inCellUnit } from "../../src/evaluation/cell-unit";
import { evaluationInput } from "../../src/evaluation/input";
import { rateIndicators } from "../../src/evaluation/rate-indicators";
import { rateRows, yearValues } from "../../src/evaluation/rate-rows";
import { ratingCode } from "../../src/evaluation/ratings";
import { verdictNumber } from "../../src/evaluation/reasons";
import type { EvaluationSettings } from "../../src/evaluation/settings";
import { listedRows } from "../../src/plan/listed-rows";
import { planYears, type Plan } from "../../src/plan/plan";
import type { EntryRow } from "../../src/values/entry";
import { isPercentIndicator } from "../../src/values/percent";
import { RATED, type WorksheetRow } from "./worksheet-ratings";

const MET = new Map<boolean | null, string>([
  [true, "達成"],
  [false, "未達"],
  [null, ""],
]);

const same = (expected: unknown, found: unknown): boolean =>
  typeof expected === "number" && typeof found === "number"
    ? Math.abs(expected - found) <= 1e-9 * Math.max(Math.abs(expected), Math.abs(found), 1e-6)
    : expected === (found ?? "");

/** What the TypeScript expects in the compared cells of every row. */
const expectedRows = (
  plan: Plan,
  entries: readonly EntryRow[],
  settings: EvaluationSettings,
): readonly WorksheetRow[] => {
  const listed = listedRows(plan);
  const ratings = rateRows(plan, entries, { judgedYear: settings.judgedYear, settings });
  const indicatorCodes = new Map(
    rateIndicators(plan, ratings).map(({ rows, rating }) => [rows[0]?.rowKey, ratingCode(rating)]),
  );
  const entryRows = new Map(entries.map((row) => [row.key, row]));
  return ratings.map((rating, i) => {
    const row = listed[i];
    const entry = entryRows.get(rating.rowKey);
    if (!row || !entry) throw new Error(`No row for ${rating.rowKey}`);
    const input = evaluationInput(row.indicator, row.row, yearValues(planYears(plan), entry));
    const orBlank = (value: number | null | undefined): number | string => value ?? "";
    return {
      [RATED.key]: rating.rowKey,
      [RATED.verdict]: verdictNumber(rating),
      [RATED.code]: ratingCode(rating.rating),
      [RATED.used]: rating.value === null ? "" : inCellUnit(rating.value, isPercentIndicator(row.indicator)),
      ...(rating.usedYear === null ? {} : { [RATED.latestYear]: rating.usedYear }),
      [RATED.met]: MET.get(rating.met),
      [RATED.achievementRate]: orBlank(rating.achievementRate),
      [RATED.progressRate]: orBlank(rating.progressRate),
      [RATED.elapsedShare]: orBlank(rating.elapsedShare),
      [RATED.indicatorCode]: orBlank(indicatorCodes.get(rating.rowKey)),
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
): readonly string[] =>
  expectedRows(plan, entries, settings).flatMap((expected, i) =>
    Object.entries(expected).flatMap(([heading, value]) =>
      same(value, rows[i]?.[heading])
        ? []
        : [
            `${String(expected[RATED.key])} ${heading}: TypeScript ${JSON.stringify(value)}, worksheet ${JSON.stringify(rows[i]?.[heading])}`,
          ],
    ),
  );
