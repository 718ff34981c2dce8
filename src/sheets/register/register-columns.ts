import { number, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import type { FiscalYear } from "../../plan/fiscal-year";
import { eraLabel } from "../../plan/fiscal-year";
import type { ListedRow } from "../../plan/listed-rows";
import type { Measure, Plan, Source } from "../../plan/plan";
import { REGISTER, guideHeading } from "../columns";
import { goalTitle } from "../goal-title";
import { sourcePlaces } from "../source-place";
import type { TableColumn } from "../table-layout";
import { STYLES } from "../theme";
import { cellValue, valueFormat } from "../value-format";
import { withStaffCells } from "./staff-cells";
import {
  AGGREGATION_WORDS,
  DIRECTION_WORDS,
  KIND_WORDS,
  PERIOD_WORDS,
  REVISION_WORDS,
  TARGET_KIND_WORDS,
  condition,
} from "./words";

/** Codes such as 5-1 are text for good: as a number or date they would be lost at the next edit. */
const codeText = (code: string | null): BlueprintCell => ({ ...text(code), numberFormat: "@" });

const centred: CellStyle = { ...STYLES.text, horizontal: "center" };
const figures: CellStyle = { ...STYLES.text, wrap: false, horizontal: "right" };

const inUnit = ({ indicator }: ListedRow, value: number | null): BlueprintCell => ({
  ...number(cellValue(indicator, value)),
  numberFormat: valueFormat(indicator),
});

const unique = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [`${source.document}:${source.line}`, source])).values(),
];

/**
 * Where a row stands in the documents: a re-listing has its own line; else the lines of target and baseline, which
 * breakdowns have apart, and on an indicator's first row the line of its name.
 */
const rowSources = (plan: Plan): ((row: ListedRow) => string) => {
  const place = (goalId: string, indicatorId: string): string => JSON.stringify([goalId, indicatorId]);
  const listings = new Map(
    plan.listings.map(({ goalId, indicatorId, source }) => [place(goalId, indicatorId), source]),
  );
  return ({ row, goal, indicator, listingNo }) => {
    const listed = listings.get(place(goal.id, indicator.id));
    const named = listed !== undefined && (listingNo > 1 || row === indicator.rows[0]) ? [listed] : [];
    if (listingNo > 1) return sourcePlaces(named);
    const values = [row.target.source, row.baseline.state === "not-in-source" ? null : row.baseline.source];
    return sourcePlaces(unique([...named, ...values.filter((source) => source !== null)]));
  };
};

const yearLabel = (year: FiscalYear | null): BlueprintCell => text(year === null ? null : eraLabel(year));

const measureName = (measure: Measure | undefined): string | null =>
  measure === undefined ? null : [measure.no, measure.name].filter((part) => part !== null).join(" ");

/** The printed wordings of 目安値, each with its year. */
const guideTextColumn = (guideYears: readonly FiscalYear[]): readonly TableColumn<ListedRow>[] =>
  guideYears.length === 0
    ? []
    : [
        {
          header: REGISTER.guideTexts,
          cell: ({ row }) =>
            text(row.guides.map(({ year, text: wording }) => `${eraLabel(year)} ${wording}`).join("\n")),
          style: STYLES.text,
          max: 18,
        },
      ];

/** What the plan marks as new or changed against the earlier term, where it marks anything. */
const revisionColumn = ({ indicators }: Plan): readonly TableColumn<ListedRow>[] =>
  indicators.every(({ revision }) => revision === undefined)
    ? []
    : [
        {
          header: REGISTER.revision,
          cell: ({ indicator: { revision } }) =>
            text(revision === undefined ? null : REVISION_WORDS[revision]),
          style: centred,
          max: 12,
        },
      ];

/** The columns of 指標台帳, with a 目安値 column for each year the plan gives any. */
export const registerColumns = (plan: Plan): readonly TableColumn<ListedRow>[] =>
  withStaffCells(plan.id, definedColumns(plan));

/** As far as the plan says what they hold. */
const definedColumns = (plan: Plan): readonly TableColumn<ListedRow>[] => {
  const measures = new Map(plan.measures.map((measure) => [measure.id, measure]));
  const guideYears = [
    ...new Set(
      plan.indicators.flatMap(({ rows }) => rows.flatMap(({ guides }) => guides.map(({ year }) => year))),
    ),
  ].sort((a, b) => a - b);
  const sourceOf = rowSources(plan);
  const lastYear = plan.period?.endYear ?? null;

  return [
    { header: REGISTER.key, cell: ({ key }) => text(key), style: STYLES.text, width: 3, hidden: true },
    { header: REGISTER.goal, cell: ({ goal }) => text(goalTitle(goal)), style: STYLES.text, max: 30 },
    {
      header: REGISTER.measure,
      cell: ({ measureId }) => text(measureName(measures.get(measureId ?? ""))),
      style: STYLES.text,
      max: 24,
    },
    {
      header: REGISTER.kind,
      cell: ({ indicator }) => text(KIND_WORDS[indicator.kind]),
      style: centred,
      max: 10,
    },
    { header: REGISTER.code, cell: ({ indicator }) => codeText(indicator.code), style: centred, max: 10 },
    { header: REGISTER.name, cell: ({ indicator }) => text(indicator.name), style: STYLES.text, max: 36 },
    { header: REGISTER.breakdown, cell: ({ row }) => text(row.breakdown), style: centred, max: 14 },
    {
      header: REGISTER.department,
      cell: ({ indicator }) => text(indicator.department),
      style: STYLES.nameInput,
      min: 16,
      max: 20,
    },
    { header: REGISTER.unit, cell: ({ indicator }) => text(indicator.unit), style: centred, max: 12 },
    {
      header: REGISTER.direction,
      cell: ({ indicator }) => text(DIRECTION_WORDS[indicator.direction]),
      style: centred,
      max: 10,
    },
    {
      header: REGISTER.targetKind,
      cell: ({ row }) => text(TARGET_KIND_WORDS[row.target.kind]),
      style: centred,
      max: 10,
    },
    { header: REGISTER.condition, cell: ({ row }) => text(condition(row.target)), style: centred, max: 10 },
    {
      header: REGISTER.periodKind,
      cell: ({ indicator }) =>
        text(indicator.periodKind === null ? null : PERIOD_WORDS[indicator.periodKind]),
      style: centred,
      max: 10,
    },
    {
      header: REGISTER.aggregation,
      cell: ({ indicator }) =>
        text(indicator.aggregation === null ? null : AGGREGATION_WORDS[indicator.aggregation]),
      style: centred,
      max: 8,
    },
    { header: REGISTER.min, cell: (row) => inUnit(row, row.indicator.bounds.min), style: figures, max: 14 },
    { header: REGISTER.max, cell: (row) => inUnit(row, row.indicator.bounds.max), style: figures, max: 14 },
    {
      header: REGISTER.decimals,
      cell: ({ indicator }) => number(indicator.decimals, "0"),
      style: centred,
      max: 6,
    },
    {
      header: REGISTER.baseline,
      cell: (row) => inUnit(row, row.row.baseline.state === "value" ? row.row.baseline.value : null),
      style: figures,
      min: 9,
      max: 16,
    },
    {
      header: REGISTER.baselineYear,
      cell: ({ row }) => yearLabel(row.baseline.state === "value" ? row.baseline.year : null),
      style: centred,
      min: 8,
    },
    {
      header: REGISTER.baselineText,
      cell: ({ row }) => text(row.baseline.state === "not-in-source" ? null : row.baseline.text),
      style: STYLES.text,
      max: 18,
    },
    ...guideYears.map((year): TableColumn<ListedRow> => ({
      header: guideHeading(year),
      cell: (row) => inUnit(row, row.row.guides.find((guide) => guide.year === year)?.value ?? null),
      style: figures,
      min: 8,
      max: 16,
    })),
    ...guideTextColumn(guideYears),
    {
      header: REGISTER.target,
      cell: (row) => inUnit(row, "value" in row.row.target ? row.row.target.value : null),
      style: figures,
      min: 9,
      max: 16,
    },
    {
      header: REGISTER.targetYear,
      cell: ({ row }) =>
        yearLabel(
          row.target.kind === "none" ? null : "year" in row.target ? (row.target.year ?? lastYear) : lastYear,
        ),
      style: centred,
      min: 8,
    },
    {
      header: REGISTER.targetText,
      cell: ({ row }) => text(row.target.text),
      style: STYLES.text,
      max: 18,
    },
    {
      header: REGISTER.method,
      cell: ({ indicator }) => text(indicator.method),
      style: STYLES.input,
      min: 12,
      max: 30,
    },
    {
      header: REGISTER.dataSource,
      cell: ({ indicator }) => text(indicator.dataSource),
      style: STYLES.input,
      min: 12,
      max: 24,
    },
    {
      header: REGISTER.publishedMonth,
      cell: ({ indicator }) => text(indicator.publishedMonth),
      style: STYLES.input,
      min: 8,
      max: 12,
    },
    {
      header: REGISTER.planPage,
      cell: ({ indicator }) => text(indicator.planPage),
      style: STYLES.input,
      min: 8,
      max: 10,
    },
    ...revisionColumn(plan),
    {
      header: REGISTER.listing,
      cell: ({ listingNo }) => text(listingNo === 1 ? "主" : "再掲"),
      style: centred,
      max: 8,
    },
    { header: REGISTER.source, cell: (row) => text(sourceOf(row)), style: STYLES.text, min: 12, max: 22 },
  ];
};
