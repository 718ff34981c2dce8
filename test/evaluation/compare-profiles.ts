import { evaluationInput } from "../../src/evaluation/input";
import { measures } from "../../src/evaluation/measures";
import { outlook } from "../../src/evaluation/outlook";
import { OUTLOOK_WORDS } from "../../src/evaluation/outlook-formula";
import { PROFILES } from "../../src/evaluation/profiles";
import { judgeRow } from "../../src/evaluation/profiles/judge-row";
import { ratingLabel } from "../../src/evaluation/rating-label";
import { yearValues } from "../../src/evaluation/rate-rows";
import type { EvaluationSettings } from "../../src/evaluation/settings";
import { listedRows } from "../../src/plan/listed-rows";
import { planYears, type Plan } from "../../src/plan/plan";
import { OUTLOOK } from "../../src/sheets/evaluation/profiles-columns";
import type { EntryRow } from "../../src/values/entry";
import type { WorksheetRow } from "./worksheet-ratings";

/** Rates of a line carry more noise than single divisions. */
const same = (expected: number | string, found: unknown, scale: number): boolean =>
  typeof expected === "number" && typeof found === "number"
    ? Math.abs(expected - found) <= 1e-7 * Math.max(scale, 1e-3)
    : expected === (found ?? "");

/** Every cell of 評価基準の比較 that says something else than the TypeScript. */
export const profileDisagreements = (
  plan: Plan,
  entries: readonly EntryRow[],
  settings: EvaluationSettings,
  rows: readonly WorksheetRow[],
): readonly string[] => {
  const entryRows = new Map(entries.map((row) => [row.key, row]));
  return listedRows(plan)
    .filter(({ listingNo }) => listingNo === 1)
    .flatMap(({ key, indicator, row }, i) => {
      const entry = entryRows.get(key);
      const input = evaluationInput(indicator, row, entry ? yearValues(planYears(plan), entry) : null);
      const found = measures(input, settings);
      const ahead = outlook(input, settings);
      const word =
        ahead === null ? OUTLOOK_WORDS.none : ahead.standing === null ? "" : OUTLOOK_WORDS[ahead.standing];
      const expected: readonly (readonly [string, string | number])[] = [
        ...PROFILES.map((profile) => {
          const { rating } = judgeRow(profile, found, settings);
          return [profile.name, ratingLabel(rating, profile.id)] as const;
        }),
        [OUTLOOK.word, word],
        [OUTLOOK.low, ahead?.low ?? ""],
        [OUTLOOK.value, ahead?.value ?? ""],
        [OUTLOOK.high, ahead?.high ?? ""],
      ];
      const scale = Math.max(...(input.years ?? []).map(({ value }) => Math.abs(Number(value) || 0)), 0);
      return expected.flatMap(([heading, value]) =>
        same(value, rows[i]?.[heading], scale)
          ? []
          : [`${key} ${heading}: TypeScript ${value}, worksheet ${String(rows[i]?.[heading])}`],
      );
    });
};
