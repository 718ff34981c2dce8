import type { PrintedDate, PrintedPeriod } from "./printed-date";
import type { Printed, Source } from "./source";

/** A line of the table of contents; `partId` is null where the part is announced but missing. */
export type ContentsLine = {
  readonly no: string;
  readonly title: string;
  readonly partId: string | null;
  readonly source: Source;
};

/** Name of a project, plan, institution … that an item lists, under the heading it is printed with. */
export type ListedName = { readonly heading: string | null; readonly text: string; readonly source: Source };

/** 項目. Its printed number is unique only within its part or section. */
export type ReportItem = {
  readonly id: string;
  readonly no: string;
  readonly title: string;
  readonly source: Source;
  readonly names: readonly ListedName[];
};

/** 群: items under one heading. */
export type ReportGroup = {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly items: readonly [ReportItem, ...ReportItem[]];
};

/** 節. */
export type ReportSection = {
  readonly id: string;
  readonly no: string;
  readonly title: string;
  readonly source: Source;
  readonly groups: readonly ReportGroup[];
};

/** 部: either groups directly, or sections with groups. */
export type ReportPart = {
  readonly id: string;
  readonly no: string;
  readonly title: string;
  readonly source: Source;
  readonly groups: readonly ReportGroup[];
  readonly sections: readonly ReportSection[];
};

/** A part of a figure: `株式会社3件`. In the figure's unit. */
export type FigureBreakdown = { readonly label: string; readonly value: number; readonly text: string };

/** A number of the report: an achievement, a target or a count of the report's own structure. */
export type ReportFigure = {
  readonly id: string;
  readonly itemId: string;
  readonly label: string;
  /** As printed, with qualifier and unit: `約 3 億 6,000 万円`. */
  readonly text: string;
  /** In the unit; 億 and 万 are worked out (360000000 円). */
  readonly value: number;
  /** As printed without 億 and 万; 千円 stays 千円. */
  readonly unit: string;
  /** As printed: 約, 以上, 達成, 計, 全 …; null where there is none. */
  readonly qualifier: string | null;
  readonly period: PrintedPeriod | null;
  /** What the number rests on, as printed: `市試算`, `2013年度比`. */
  readonly basis: string | null;
  /** The number before, where a change is printed (6,200個→800万個); in the same unit. */
  readonly before: { readonly value: number; readonly text: string } | null;
  readonly breakdowns: readonly FigureBreakdown[];
  /** Id of the figure that states the same fact elsewhere in the report. */
  readonly duplicateOf: string | null;
  readonly source: Source;
};

/** A dated event. */
export type ReportEvent = {
  readonly id: string;
  readonly itemId: string;
  readonly label: string;
  readonly date: PrintedDate;
  readonly source: Source;
};

/** 実績集: what a report says was achieved. */
export type AchievementReport = {
  /** The years the report is of, as printed. */
  readonly span: Printed;
  readonly contents: readonly ContentsLine[];
  readonly parts: readonly [ReportPart, ...ReportPart[]];
  readonly achievements: readonly ReportFigure[];
  readonly targets: readonly ReportFigure[];
  /** Numbers that count parts of a plan or organisation (3本柱), not achievements. */
  readonly structuralCounts: readonly ReportFigure[];
  readonly events: readonly ReportEvent[];
};
