import { formula, text } from "../../../blueprint/cell";
import type { BlueprintCell } from "../../../blueprint/cell";
import type { ChartBlueprint } from "../../../blueprint/chart";
import type { CellRange } from "../../../blueprint/address";
import type { Colour } from "../../../blueprint/style";
import type { BookNames } from "../../book";
import { span } from "../../ruled-page";
import type { PageRow, Span } from "../../ruled-page";
import { COUNCIL_FONT } from "../../theme";
import { cellAt, columnRange } from "../summary-data";
import type { DataSection, SectionPlace } from "../summary-data";
import { LAST_COLUMN, LOOKS, TITLE_TO, heading } from "../summary-grid";

type Line = {
  readonly label: string;
  /** For the chart's axis, where the label is too long for it. */
  readonly short?: string;
  /** Formula texts without `=`, one for each head. */
  readonly counts: readonly string[];
  /** What the label means, beside the numbers. */
  readonly note?: string;
};

/** A table of counts: formulas over the plan's other sheets, summed up below. */
export type CountTable = {
  /** Unique on the sheet. */
  readonly id: string;
  readonly heading: string;
  readonly labelHead: string;
  readonly heads: readonly string[];
  readonly noteHead?: string;
  readonly lines: readonly Line[];
  /** Heads whose numbers the chart shows as neighbouring columns; null: no chart. */
  readonly chart: {
    readonly title: string;
    readonly heads: readonly string[];
    /** Only so many of the first lines; all where absent. */
    readonly lines?: number;
  } | null;
};

const TOTAL = "合計";
/** Zeros step back, so that what there is stands out. */
const COUNT = '0;-0;"・"';
const FIRST_NUMBER = TITLE_TO + 1;
const NUMBER_COLUMNS = LAST_COLUMN - TITLE_TO;
/** Grid columns a number takes where notes stand beside the numbers. */
const NARROW = 2;
const LINE_HEIGHT = 17;
/** Letters that surely fit one line. */
const ONE_LINE = { label: 16, note: 12 } as const;
const CHART_COLOURS: readonly Colour[] = ["#C9C9C9", "#2E75B6"];

export const countTableRows = ({ lines }: CountTable): number => lines.length + 1;

/** The numbers, a line each, the sum below. */
export const countTableSection = (table: CountTable, place: SectionPlace): DataSection => ({
  cells: [
    [text(table.labelHead), ...table.heads.map((head) => text(head))],
    ...table.lines.map(({ label, short, counts }): readonly BlueprintCell[] => [
      text(short ?? label),
      ...counts.map((count) => formula(`=${count}`, "0")),
    ]),
    [
      text(TOTAL),
      ...table.heads.map((_, i) =>
        formula(`=SUM(${cellAt(place, 0, i + 1)}:${cellAt(place, table.lines.length - 1, i + 1)})`, "0"),
      ),
    ],
  ],
});

/** Cell of a sum. */
export const totalCell = (table: CountTable, place: SectionPlace, head: string): string =>
  cellAt(place, table.lines.length, table.heads.indexOf(head) + 1);

/** Cell of a line's number. */
export const lineCount = (table: CountTable, place: SectionPlace, line: number, head: string): string =>
  cellAt(place, line, table.heads.indexOf(head) + 1);

/** Columns of the page's grid that the `i`th number takes. */
const numberColumns = ({ heads, noteHead }: CountTable, i: number): readonly [number, number] => {
  if (noteHead !== undefined) return [FIRST_NUMBER + i * NARROW, FIRST_NUMBER + (i + 1) * NARROW - 1];
  const edge = (n: number): number => FIRST_NUMBER + Math.round((n * NUMBER_COLUMNS) / heads.length);
  return [edge(i), edge(i + 1) - 1];
};

const chartId = ({ id }: CountTable): string => `${id}-chart`;

/** Heading, heads, lines and sum of the table on the page, and room for its chart. */
export const countTablePageRows = (
  table: CountTable,
  place: SectionPlace,
  chartHeight: number,
): readonly PageRow[] => {
  const { heads, lines, noteHead } = table;
  const noteFrom = FIRST_NUMBER + heads.length * NARROW;
  const numbers = (line: number, style: (typeof LOOKS)["count" | "total"]): readonly Span[] =>
    heads.map((_, i) => {
      const [from, to] = numberColumns(table, i);
      return span(from, to, formula(`=${cellAt(place, line, i + 1)}`, COUNT), style);
    });
  const note = (words: string, style: (typeof LOOKS)["name" | "total" | "tableHead"]): readonly Span[] =>
    noteHead === undefined ? [] : [span(noteFrom, LAST_COLUMN, text(words), style)];
  return [
    { spans: [heading(text(table.heading))] },
    {
      spans: [
        span(0, TITLE_TO, text(table.labelHead), LOOKS.tableHead),
        ...heads.map((head, i) => {
          const [from, to] = numberColumns(table, i);
          // 第1期の施策 breaks after 第1期の.
          return span(from, to, text(head.replace(/の(?=.)/, "の\n")), LOOKS.tableHead);
        }),
        ...note(noteHead ?? "", LOOKS.tableHead),
      ],
    },
    ...lines.map((line, i): PageRow => ({
      spans: [
        span(0, TITLE_TO, text(line.label), LOOKS.goal),
        ...numbers(i, LOOKS.count),
        ...note(line.note ?? "", LOOKS.name),
      ],
      ...(line.label.length > ONE_LINE.label || (line.note ?? "").length > ONE_LINE.note
        ? {}
        : { height: LINE_HEIGHT }),
    })),
    {
      spans: [
        span(0, TITLE_TO, text(TOTAL), LOOKS.totalLabel),
        ...numbers(lines.length, LOOKS.total),
        ...note("", LOOKS.total),
      ],
      height: LINE_HEIGHT,
    },
    ...(table.chart === null ? [] : [{ id: chartId(table), spans: [], height: chartHeight }]),
  ];
};

/** The table's chart over the row kept free for it. */
export const countTableCharts = (
  book: BookNames,
  table: CountTable,
  place: SectionPlace,
  rowOf: (id: string) => number,
): readonly ChartBlueprint[] => {
  const { chart } = table;
  if (chart === null) return [];
  const here = (range: CellRange) => ({ sheet: book.sheet("summary"), range });
  const lines = { rows: chart.lines ?? table.lines.length };
  return [
    {
      name: `${chart.title}_${book.plan.id}`,
      type: "column-clustered",
      title: chart.title,
      titleSize: 10.5,
      fontName: COUNCIL_FONT,
      area: { row: rowOf(chartId(table)), column: 0, rows: 1, columns: LAST_COLUMN + 1 },
      series: chart.heads.map((head, i) => ({
        name: head,
        values: here({ ...columnRange(place, table.heads.indexOf(head) + 1), ...lines }),
        categories: here({ ...columnRange(place, 0), ...lines }),
        drawnAs: "column" as const,
        colour: CHART_COLOURS[chart.heads.length === 1 ? 1 : i % CHART_COLOURS.length] ?? "#2E75B6",
        showValues: true,
      })),
      valueAxis: { min: 0, numberFormat: "0", visible: false },
      categoryAxis: { fontSize: 9 },
      legend: chart.heads.length > 1 ? "right" : "none",
      gapWidth: 60,
      description: `${chart.title}を示す縦棒グラフ`,
    },
  ];
};
