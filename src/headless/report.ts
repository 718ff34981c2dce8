import type { CheckedPlan } from "../commands/check-entries";
import { inIndicatorUnit } from "../evaluation/cell-unit";
import { ratingLabel } from "../evaluation/rating-label";
import { findingSentence } from "../i18n/findings";
import type { Statistics } from "../local-excel";
import { eraLabel, eraYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { REASON_TEXTS } from "../sheets/evaluation/reason-texts";
import type { Finding } from "../validation/finding";

/** Requests and bytes at the frame; percent values in points, rates as fractions, `breakdown` null where none. */
export type Report = {
  readonly plan: string;
  readonly sheets: readonly string[];
  readonly requests: number;
  readonly bytes: { readonly up: number; readonly down: number };
  /** The same for each command; `releases` (freeing of references) are not counted as requests. */
  readonly commands: readonly CommandTraffic[];
  readonly readings: readonly object[];
  readonly findings: readonly object[];
  readonly ratings: readonly object[];
};

export type CommandTraffic = {
  readonly command: "insert" | "check" | "summary" | "assessment" | "charts" | "publication";
  readonly requests: number;
  readonly releases: number;
  readonly bytes: { readonly up: number; readonly down: number };
};

export const commandTraffic = (
  command: CommandTraffic["command"],
  { requests, releases, bytesUp, bytesDown }: Statistics,
): CommandTraffic => ({ command, requests, releases, bytes: { up: bytesUp, down: bytesDown } });

const readings = ({ readings: all }: CheckedPlan): object[] =>
  all.map(({ indicator, breakdown, year, raw, reading, unit }) => ({
    indicator,
    breakdown,
    year: eraLabel(year),
    raw,
    kind: reading.kind,
    value: reading.kind === "number" ? reading.value : null,
    unit,
    missing: reading.kind === "missing" ? reading.missing : null,
    ...(reading.kind === "unreadable" ? { reason: reading.reason } : {}),
  }));

/** An offer for a percent cell is a fraction; people and reports speak of points. */
const inPoints = (plan: Plan, { indicator, after }: Finding): Finding["after"] => {
  const percent = plan.indicators.some(({ name, unit }) => name === indicator && unit === "%");
  return typeof after === "number" ? inIndicatorUnit(after, percent) : after;
};

const findings = ({ plan, findings: all }: CheckedPlan): object[] =>
  all.map((finding) => ({
    indicator: finding.indicator,
    breakdown: finding.breakdown,
    year: finding.year === null ? null : eraLabel(finding.year),
    sheet: finding.place?.sheet ?? null,
    cell: finding.place?.cell ?? null,
    rule: finding.rule,
    severity: finding.severity,
    message: findingSentence(finding, "ja", eraYear),
    before: finding.before,
    after: inPoints(plan, finding),
  }));

const ratings = ({ ratings: all }: CheckedPlan): object[] =>
  all
    // A re-listing repeats the first listing's row.
    .filter(({ rowKey }) => !rowKey.includes("#"))
    .map(
      ({
        indicator,
        breakdown,
        profile,
        usedYear,
        value,
        met,
        achievementRate,
        progressRate,
        elapsedShare,
        rating,
        reason,
      }) => ({
        indicator,
        breakdown,
        profile,
        usedYear: usedYear === null ? null : eraLabel(usedYear),
        value,
        met,
        achievementRate,
        progressRate,
        elapsedShare,
        rating: ratingLabel(rating, profile),
        reason: reason === null ? null : REASON_TEXTS[reason],
      }),
    );

/** What the runner prints as its last line. Readings, findings and ratings are empty where nothing was checked. */
export const report = (
  plan: string,
  sheets: readonly string[],
  commands: readonly CommandTraffic[],
  checked: readonly CheckedPlan[],
): Report => ({
  plan,
  sheets,
  requests: commands.reduce((sum, { requests }) => sum + requests, 0),
  bytes: {
    up: commands.reduce((sum, { bytes }) => sum + bytes.up, 0),
    down: commands.reduce((sum, { bytes }) => sum + bytes.down, 0),
  },
  commands,
  readings: checked.flatMap(readings),
  findings: checked.flatMap(findings),
  ratings: checked.flatMap(ratings),
});
