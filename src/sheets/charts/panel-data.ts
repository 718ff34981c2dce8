import { formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import { listedRows } from "../../plan/listed-rows";
import type { ListedRow } from "../../plan/listed-rows";
import type { Indicator, Plan } from "../../plan/plan";
import type { BookNames } from "../book";
import { byKey } from "../by-key";
import { EVALUATION } from "../columns";
import { eraLabelFormula } from "../era-formula";
import { WORKINGS } from "../evaluation/headings";
import { formulaText } from "../formula-text";
import { valueFormat } from "../value-format";
import { formulaYears, yearColumns } from "../year-columns";

/** One line of a panel's data table: actual values, or where they should stand. */
export type PanelLine = {
  readonly kind: "actual" | "expected";
  /** 男性 …; null where the indicator has no breakdown. */
  readonly breakdown: string | null;
  readonly label: string;
  /** 当初値 and then each year of the plan; `#N/A` where there is nothing to draw. */
  readonly cells: readonly BlueprintCell[];
};

/** The small chart of one indicator and the table beside it. */
export type Panel = {
  readonly indicator: Indicator;
  readonly title: string;
  /** 当初 and each year. */
  readonly heads: readonly BlueprintCell[];
  readonly lines: readonly PanelLine[];
};

/** 目安: on the straight way from baseline to target, by the years the evaluation reckons with. */
const expectedFormula = (book: BookNames, key: string, year: string): string => {
  const of = (heading: string): string => byKey(book, "evaluation", heading, key);
  const baseline = of(EVALUATION.baseline);
  const target = of(EVALUATION.target);
  const from = of(WORKINGS.fromYear);
  return (
    `=IFERROR(IF(NOT(ISNUMBER(${target})),NA(),IF(ISNUMBER(${baseline}),` +
    `${baseline}+(${target}-${baseline})*MAX(0,MIN(1,(${year}-${from})/(${of(WORKINGS.toYear)}-${from}))),` +
    `${target})),NA())`
  );
};

const actualFormula = (book: BookNames, key: string, heading: string, year: string): string => {
  const value = byKey(book, "evaluation", heading, key);
  return `=IFERROR(IF(AND(ISNUMBER(${value}),${year}<=${book.name("judged-year")}),${value},NA()),NA())`;
};

const linesOf = (book: BookNames, { indicator, row }: ListedRow): readonly PanelLine[] => {
  const { breakdown, target } = row;
  const key = formulaText(row.key);
  const format = valueFormat(indicator);
  const baseline = byKey(book, "evaluation", EVALUATION.baseline, key);
  const baselineCell = formula(`=IFERROR(IF(ISNUMBER(${baseline}),${baseline},NA()),NA())`, format);
  const years = yearColumns(book.plan);
  const numbers = formulaYears(book).each;
  const yearAt = (i: number): string => numbers[i] ?? `""`;
  const tail = breakdown === null ? "" : ` ${breakdown}`;
  const actual: PanelLine = {
    kind: "actual",
    breakdown,
    label: breakdown === null ? "実績" : breakdown,
    cells: [
      baselineCell,
      ...years.map(({ value }, i) => formula(actualFormula(book, key, value, yearAt(i)), format)),
    ],
  };
  // Where only a direction is wanted there is no way to draw.
  if (target.kind === "direction") return [actual];
  return [
    actual,
    {
      kind: "expected",
      breakdown,
      label: `目安${tail}`,
      cells: [baselineCell, ...years.map((_, i) => formula(expectedFormula(book, key, yearAt(i)), format))],
    },
  ];
};

const titleOf = ({ code, name, unit }: Indicator): string =>
  `${code === null ? "" : `${code} `}${name}${unit === null ? "" : `（${unit}）`}`;

const headsOf = (book: BookNames, { row }: ListedRow): readonly BlueprintCell[] => {
  const of = byKey(book, "evaluation", EVALUATION.baselineYear, formulaText(row.key));
  return [
    formula(`="当初"&IFERROR(IF(${of}="","",CHAR(10)&${of}),"")`),
    ...yearColumns(book.plan).map(({ year, label }, i) => {
      const number = formulaYears(book).each[i] ?? `""`;
      return year === null || book.plan.period?.basis === "entered"
        ? formula(`=IF(ISNUMBER(${number}),${eraLabelFormula(number)},"${label}")`)
        : text(label);
    }),
  ];
};

/** A panel for each indicator in the plan's order, re-listed ones once. */
export const panelsOf = (book: BookNames): readonly Panel[] => {
  const rows = new Map<string, ListedRow[]>();
  for (const row of listedRows(book.plan)) {
    if (row.listingNo > 1) continue;
    const there = rows.get(row.indicator.id);
    if (there) there.push(row);
    else rows.set(row.indicator.id, [row]);
  }
  return [...rows.values()].flatMap((listed) => {
    const [first] = listed;
    if (first === undefined) return [];
    const lines = listed.flatMap((row) => linesOf(book, row));
    return [
      {
        indicator: first.indicator,
        title: titleOf(first.indicator),
        heads: headsOf(book, first),
        // Actual values first: what is measured is drawn before what is expected.
        lines: [
          ...lines.filter(({ kind }) => kind === "actual"),
          ...lines.filter(({ kind }) => kind === "expected"),
        ],
      },
    ];
  });
};

/** How many panels a plan's グラフ has. */
export const panelCount = ({ indicators }: Plan): number => indicators.length;
