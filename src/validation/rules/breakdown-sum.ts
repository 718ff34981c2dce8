import { breakdownGroups, breakdownName, entriesByYear } from "../breakdown-groups";
import { entryFinding, writable } from "../entry-rule";
import type { Finding } from "../finding";
import type { CheckedEntry, CheckedRow, Rule } from "../rule";
import { shownValue } from "../shown";
import { withoutNoise } from "../../values/decimal-shift";
import { isPercentIndicator } from "../../values/percent";

const TOTALS: ReadonlySet<string> = new Set(["計", "合計", "総計", "総数", "全体", "合算", "小計", "男女計"]);

const isTotal = ({ listed }: Pick<CheckedEntry, "listed">): boolean =>
  TOTALS.has(
    breakdownName({ listed })
      .normalize("NFKC")
      .replace(/[\s()]/g, ""),
  );

/** How far a total of rounded parts may lie off: half a last digit for each part and for the total. */
const roundingOf = (decimals: number | null, parts: number): number =>
  (10 ** -(decimals ?? 0) / 2) * (decimals === 0 ? 0 : parts + 1) + 1e-9;

const sumOf = (values: readonly number[]): number =>
  withoutNoise(values.reduce((sum, value) => sum + value, 0));

const baselineOf = ({ listed: { row } }: CheckedRow): number | null =>
  row.baseline.state === "value" ? row.baseline.value : null;

/**
 * Whether the parts make up the total. The plan's own baselines tell; where they are not all there, counts in whole
 * numbers add up, and rates and averages do not.
 */
const areAdditive = (total: CheckedRow, parts: readonly CheckedRow[]): boolean => {
  const { decimals } = total.listed.indicator;
  const whole = baselineOf(total);
  const known = parts.flatMap((part) => baselineOf(part) ?? []);
  if (whole === null || known.length < parts.length)
    return decimals === 0 && !isPercentIndicator(total.listed.indicator);
  return Math.abs(sumOf(known) - whole) <= roundingOf(decimals, parts.length);
};

const numberOf = ({ reading }: CheckedEntry): number | null =>
  reading.kind === "number" ? reading.value : null;

const differenceIn = (entries: readonly CheckedEntry[], parts: number): readonly Finding[] => {
  const total = entries.find(isTotal);
  const value = total === undefined ? null : numberOf(total);
  const values = entries.filter((entry) => !isTotal(entry)).flatMap((entry) => numberOf(entry) ?? []);
  if (total === undefined || value === null || values.length < parts) return [];
  const { indicator } = total.listed;
  const sum = sumOf(values);
  if (Math.abs(sum - value) <= roundingOf(indicator.decimals, parts)) return [];
  const words = {
    total: breakdownName(total),
    value: shownValue(value, indicator),
    sum: shownValue(sum, indicator),
  };
  return [
    entryFinding("breakdown-sum", total, {
      severity: "warning",
      message: { id: "breakdown-sum", words },
      after: total.entry.cell.formula === null ? writable(sum, total) : null,
    }),
  ];
};

/**
 * A breakdown that is the total (計, 合計, 全体 …) is not the sum of the others: warning, with the sum. Only where the
 * plan has exactly one such row and its figures add up at all; needs all parts.
 */
export const breakdownSumRule: Rule = {
  id: "breakdown-sum",
  check: (context) =>
    breakdownGroups(context).flatMap((rows) => {
      const [total, ...others] = rows.filter(isTotal);
      const parts = rows.filter((row) => !isTotal(row));
      const expected = (total?.listed.indicator.rows.length ?? 0) - 1;
      if (total === undefined || others.length > 0 || parts.length < 2 || parts.length < expected) return [];
      return areAdditive(total, parts)
        ? entriesByYear(rows).flatMap((entries) => differenceIn(entries, parts.length))
        : [];
    }),
};
