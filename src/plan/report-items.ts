import type {
  AchievementReport,
  ReportFigure,
  ReportGroup,
  ReportItem,
  ReportPart,
  ReportSection,
} from "./achievement-report";

/** An item with everything above it. */
export type PlacedItem = {
  readonly part: ReportPart;
  readonly section: ReportSection | null;
  readonly group: ReportGroup;
  readonly item: ReportItem;
};

/** All items of a report in the printed order. */
export const reportItems = (report: AchievementReport): readonly PlacedItem[] =>
  report.parts.flatMap((part) => {
    const within = (section: ReportSection | null, groups: readonly ReportGroup[]): readonly PlacedItem[] =>
      groups.flatMap((group) => group.items.map((item) => ({ part, section, group, item })));
    return [
      ...within(null, part.groups),
      ...part.sections.flatMap((section) => within(section, section.groups)),
    ];
  });

/** A figure given for several single years. */
export type YearlySeries = {
  readonly itemId: string;
  readonly label: string;
  readonly unit: string;
  readonly figures: readonly (ReportFigure & { readonly year: number })[];
};

/** Achievements of one item, label and unit that are given for two or more single years, by year. */
export const yearlySeries = (report: AchievementReport): readonly YearlySeries[] => {
  const found = new Map<string, YearlySeries>();
  for (const figure of report.achievements) {
    const { itemId, label, period, unit } = figure;
    if (period?.kind !== "years" || period.years.length > 1) continue;
    const key = JSON.stringify([itemId, label, unit]);
    const before = found.get(key)?.figures ?? [];
    found.set(key, { itemId, label, unit, figures: [...before, { ...figure, year: period.years[0] }] });
  }
  return [...found.values()]
    .filter(({ figures }) => figures.length > 1)
    .map((series) => ({ ...series, figures: [...series.figures].sort((a, b) => a.year - b.year) }));
};
