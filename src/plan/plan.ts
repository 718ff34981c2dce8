import type { AchievementReport } from "./achievement-report";
import type { FiscalYear } from "./fiscal-year";
import type { FrameGroup } from "./frame";
import type { Linkage, RelatedPlan } from "./linkage";
import type { Measure } from "./measure";
import type { Note } from "./note";
import type { PopulationVision } from "./population-vision";
import type { Source, SourceDocument } from "./source";
import type { TermComparison } from "./term-comparison";

export type { Measure, SubMeasure } from "./measure";
export type { Note } from "./note";
export type { Source, SourceDocument } from "./source";

/**
 * 計画期間 in fiscal years: as stated in a document, with the printed wording, or (`entered`, never in a plan file) as
 * staff wrote it into the workbook because no document states it.
 */
export type Period = {
  readonly startYear: FiscalYear;
  readonly endYear: FiscalYear;
} & (
  | { readonly basis?: "stated"; readonly text: string; readonly source: Source }
  | { readonly basis: "entered" }
);

/** A goal may be printed with two wordings; the first title is the one sheets show. */
export type GoalTitle = { readonly text: string; readonly source: Source };

/** A 方向性 of a goal. It is prose: the plan file says where it stands and leaves the wording to staff (null). */
export type Direction = { readonly text: string | null; readonly source: Source };

/** 基本目標 or 横断的な目標; 政策 in a 総合計画. */
export type Goal = {
  readonly id: string;
  readonly kind: "goal" | "cross-cutting";
  /** As printed: `基本目標1`, `I`, `政策1`; `横断的な目標1` also where only 1 is printed under that heading. */
  readonly label: string;
  readonly titles: readonly [GoalTitle, ...GoalTitle[]];
  readonly directions?: readonly Direction[];
};

/**
 * 当初値. `missing`: the plan prints a mark for "no value" (`-`). `not-in-source`: the plan has no such column.
 * Values are in the indicator's unit; percent values in points (57.6, not 0.576).
 */
export type Baseline =
  | {
      readonly state: "value";
      readonly value: number;
      /** As printed, with unit and year: `18.43年(R1)`. */
      readonly text: string;
      /** The fiscal year the baseline is of, where printed. */
      readonly year: FiscalYear | null;
      readonly source: Source;
    }
  | { readonly state: "missing"; readonly text: string; readonly source: Source }
  | { readonly state: "not-in-source" };

/**
 * 目標値. `reach`: a number to reach, by comparator. `maintain`: baseline and target are the same number and
 * must be kept (derived, the plans never print 維持). `direction`: only ↗ or ↘ is printed. `none`: no target.
 */
export type Target =
  | {
      readonly kind: "reach" | "maintain";
      readonly comparator: ">=" | "<=";
      readonly value: number;
      readonly text: string;
      /** True where the target is printed per year (`/年`). */
      readonly perYear: boolean;
      /** Fiscal year the target is set for; null: the plan's last year. */
      readonly year: FiscalYear | null;
      readonly source: Source;
    }
  | {
      readonly kind: "direction";
      readonly direction: "up" | "down";
      readonly text: string;
      readonly source: Source;
    }
  | {
      readonly kind: "none";
      readonly text: string | null;
      readonly source: Source | null;
      /** Staff entered a number but not which side of it is good; never in a plan file. */
      readonly lacksDirection?: true;
    };

/** 目安値 of a single year. */
export type YearlyGuide = { readonly year: FiscalYear; readonly value: number; readonly text: string };

/** One line of values: the indicator itself, or one of its breakdowns (男性／女性). */
export type IndicatorRow = {
  /** Stable key, unique in the plan: `<indicator id>` or `<indicator id>/<breakdown id>`. */
  readonly key: string;
  /** As printed (男性, 児童); null where the indicator has no breakdown. */
  readonly breakdown: string | null;
  readonly baseline: Baseline;
  readonly target: Target;
  readonly guides: readonly YearlyGuide[];
};

export type DesiredDirection = "up" | "down" | "maintain" | "unknown";

/** 指標: a numerical target (数値目標) or a KPI. */
export type Indicator = {
  readonly id: string;
  readonly kind: "numerical-target" | "kpi" | "indicator";
  /** Code printed in the plan (5-1). Not unique, never a key. */
  readonly code: string | null;
  readonly name: string;
  /** Unit as printed, without `/年` (万円, 人, %, t-CO2); null where the plan names none. */
  readonly unit: string | null;
  readonly direction: DesiredDirection;
  /** 期間種別. null: not stated. */
  readonly periodKind: "fiscal-year" | "calendar-year" | "point-in-time" | "survey" | null;
  /** 集計: 単年, 累計, 現在数. null: not stated. */
  readonly aggregation: "annual" | "cumulative" | "stock" | null;
  /** Values outside cannot be right (inclusive, in the indicator's unit). They belong to the indicator, not the unit. */
  readonly bounds: { readonly min: number | null; readonly max: number | null };
  /** Decimal places values are shown with and expected in at most. null: free. */
  readonly decimals: number | null;
  readonly department: string | null;
  readonly method: string | null;
  readonly dataSource: string | null;
  readonly publishedMonth: string | null;
  readonly planPage: string | null;
  /** Whether the plan marks it as new or changed against the earlier term. `unknown`: the mark (red ink) is lost. */
  readonly revision?: "new-or-changed" | "unchanged" | "unknown";
  readonly rows: readonly [IndicatorRow, ...IndicatorRow[]];
};

/** 掲載: an indicator printed under a goal (or measure). The second and later listing of one indicator is a re-listing (再掲). */
export type Listing = {
  readonly indicatorId: string;
  readonly goalId: string;
  readonly measureId: string | null;
  readonly source: Source;
};

/** What a plan calls its levels, where other than 基本目標, 施策 and 個別施策: 政策, 施策項目, 主な取り組み. */
export type LevelNames = { readonly goal: string; readonly measure: string; readonly subMeasure: string };

/** A strategy or plan of one municipality, as data. */
export type Plan = {
  readonly format: 1;
  /** Lower-case letters, digits and hyphens: `kitamoto-2`. */
  readonly id: string;
  readonly municipality: {
    readonly name: string;
    readonly code: string | null;
    /** `inferred`: the document does not say whose plan it is. Absent: stated. */
    readonly basis?: "stated" | "inferred";
    readonly source: Source;
  };
  readonly title: { readonly text: string; readonly basis: "stated" | "inferred"; readonly source: Source };
  /** For sheet titles and file names: `第2期総合戦略`. */
  readonly shortTitle: string;
  /** 第2期, 後期 …; null where the plan names none. */
  readonly term: string | null;
  /** 案 (draft), 成案 (adopted) or unknown. */
  readonly status: "draft" | "adopted" | "unknown";
  /** 照合済: the data was compared with the printed plan. */
  readonly verified: boolean;
  readonly period: Period | null;
  /** How many years the plan covers, where a document says that much but not which ones. Absent: not said. */
  readonly periodYears?: number;
  readonly documents: readonly SourceDocument[];
  readonly levels?: LevelNames;
  /** Empty only in a plan that is an achievement report. */
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly listings: readonly Listing[];
  readonly notes: readonly Note[];
  readonly relatedPlans?: readonly RelatedPlan[];
  readonly frame?: readonly FrameGroup[];
  readonly termComparison?: TermComparison;
  readonly linkage?: Linkage;
  readonly populationVision?: PopulationVision;
  readonly report?: AchievementReport;
};

/** The plan's fiscal years in order; empty where the plan states no period. */
export const planYears = (plan: Plan): readonly FiscalYear[] =>
  plan.period === null
    ? []
    : Array.from(
        { length: plan.period.endYear - plan.period.startYear + 1 },
        (_, i) => (plan.period?.startYear ?? 0) + i,
      );
