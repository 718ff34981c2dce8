export type YearMonth = { readonly year: number; readonly month: number };

/**
 * When something happened, as exactly as it is printed and no more. Years are calendar years, but fiscal years
 * where the precision says so; a season is given by the year it begins.
 */
export type PrintedDate = {
  /** As printed: `R6.12`, `令和5年度`, `23/24`, `今年度`. */
  readonly text: string;
  /** True where the wording means "from then on" (`R5～`). */
  readonly ongoing: boolean;
} & (
  | { readonly precision: "month"; readonly year: number; readonly month: number }
  | { readonly precision: "year" | "fiscal-year" | "season"; readonly year: number }
  | { readonly precision: "relative" }
);

/** The time a figure is of. */
export type PrintedPeriod =
  | { readonly kind: "months"; readonly text: string; readonly from: YearMonth; readonly to: YearMonth }
  | {
      readonly kind: "years";
      readonly text: string;
      readonly years: readonly [number, ...number[]];
      /** `unknown`: `R5` is printed without 年 or 年度. */
      readonly yearKind: "fiscal-year" | "calendar-year" | "unknown";
    }
  | { readonly kind: "as-of"; readonly text: string; readonly at: YearMonth }
  | { readonly kind: "per-year"; readonly text: string };
