import { cellAddress } from "../../blueprint/address";
import { formula, number, text } from "../../blueprint/cell";
import type { AchievementReport, ReportFigure } from "../../plan/achievement-report";
import { yearlySeries } from "../../plan/report-items";
import type { PlacedItem, YearlySeries } from "../../plan/report-items";
import type { BookNames } from "../book";
import { byKey, column } from "../by-key";
import { KEY } from "../columns";
import { formulaText } from "../formula-text";
import type { PageRow } from "../ruled-page";
import { STYLES } from "../theme";
import { sourcePlace } from "../source-place";
import { ACHIEVEMENTS } from "./achievement-headings";
import { figureNumber, figureRemark, itemTitle } from "./figure-text";
import { CENTRED, RIGHT, headOf, rowOf } from "./series-grid";
import type { PageColumn } from "./series-grid";
import { leftOutReasons } from "./left-out";

/** A table's rows, its head first. */
type Rows = readonly PageRow[];

const valueOf = (book: BookNames, { id }: ReportFigure): string =>
  byKey(book, "achievements", ACHIEVEMENTS.value, formulaText(id));

/** Left half of a series' band: the chart stands in the other. */
const seriesColumns = (unit: string): readonly PageColumn[] => [
  [0, 1, "年", CENTRED],
  [2, 4, `値（${unit}）`, RIGHT],
];
/** Points: a band is no lower than its chart needs. */
const SERIES_ROW = 40;

/** Values of a yearly series, taken from 実績集. */
export const seriesRows = (book: BookNames, series: YearlySeries): Rows => {
  const columns = seriesColumns(series.unit);
  return [
    headOf(columns),
    ...series.figures.map((figure) => ({
      ...rowOf(columns, [text(figure.period?.text ?? null), formula(`=${valueOf(book, figure)}`, "#,##0")]),
      height: SERIES_ROW,
    })),
  ];
};

const PART_COLUMNS: readonly PageColumn[] = [
  [0, 4, "内容"],
  [5, 6, "期間・時点", CENTRED],
  [7, 8, "内訳"],
  [9, 9, "値", RIGHT],
  [10, 11, "単位", CENTRED],
];
const SUM_COLUMNS: readonly PageColumn[] = [
  [0, 4, "", CENTRED],
  [5, 6, "", CENTRED],
  [7, 8, "内訳の計"],
  [9, 9, "", RIGHT],
  [10, 11, "", CENTRED],
];

/** The breakdowns of each figure, their sum, and whether it is the figure's value in 実績集. `top`: row of the head. */
export const breakdownRows = (book: BookNames, figures: readonly ReportFigure[], top: number): Rows => {
  const rows: PageRow[] = [headOf(PART_COLUMNS)];
  for (const figure of figures) {
    const first = top + rows.length;
    for (const { label, value } of figure.breakdowns)
      rows.push(
        rowOf(PART_COLUMNS, [
          text(figure.label),
          text(figure.period?.text ?? null),
          text(label),
          figureNumber({ value }),
          text(figure.unit),
        ]),
      );
    const sum = cellAddress(top + rows.length, 9);
    const parts = `${cellAddress(first, 9)}:${cellAddress(first + figure.breakdowns.length - 1, 9)}`;
    const whole = valueOf(book, figure);
    rows.push(
      rowOf(SUM_COLUMNS, [
        formula(`="実績集の値 "&TEXT(${whole},"#,##0")&${formulaText(figure.unit)}`),
        text(figure.period?.text ?? null),
        text("内訳の計"),
        formula(`=SUM(${parts})`, "#,##0"),
        formula(`=IF(${sum}=${whole},"○ 一致","× 不一致")`),
      ]),
    );
  }
  return rows;
};

const REASON_COLUMNS: readonly PageColumn[] = [
  [0, 8, "グラフにしたもの・しなかった理由"],
  [9, 11, "件数", CENTRED],
];

/** How many achievements are on charts, and why the others are not. `top`: row of the head. */
export const leftOutRows = (book: BookNames, report: AchievementReport, top: number): Rows => {
  const charted = yearlySeries(report).reduce((sum, { figures }) => sum + figures.length, 0);
  const counts: readonly (readonly [string, number])[] = [
    ["グラフにした実績（年ごとの値が2つ以上あるもの）", charted],
    ...leftOutReasons(report),
  ];
  const sum = cellAddress(top + 1 + counts.length, 9);
  const keys = column(book, "achievements", KEY);
  return [
    headOf(REASON_COLUMNS),
    ...counts.map(([reason, count]) => rowOf(REASON_COLUMNS, [text(reason), number(count, "0")])),
    rowOf(REASON_COLUMNS, [
      text("計"),
      formula(`=SUM(${cellAddress(top + 1, 9)}:${cellAddress(top + counts.length, 9)})`, "0"),
    ]),
    rowOf(REASON_COLUMNS, [
      text("実績集の件数との照合"),
      formula(
        `=SUMPRODUCT(--(${keys}<>""))&"件 "&IF(SUMPRODUCT(--(${keys}<>""))=${sum},"○ 一致","× 不一致")`,
      ),
    ]),
  ];
};

const APART_COLUMNS: readonly PageColumn[] = [
  [0, 3, "項目"],
  [4, 5, "内容"],
  [6, 6, "値", RIGHT],
  [7, 7, "単位", CENTRED],
  [8, 8, "概数・期間・根拠", CENTRED],
  [9, 9, "原文"],
  [10, 11, "文書・行", { ...STYLES.text, fontSize: 9, fontColour: STYLES.note.fontColour }],
];

/** Numbers that are no achievements: targets, and counts of a plan's or organisation's parts. */
export const apartRows = (entries: readonly (readonly [ReportFigure, PlacedItem])[]): Rows => [
  headOf(APART_COLUMNS),
  ...entries.map(([figure, place]) =>
    rowOf(APART_COLUMNS, [
      text(itemTitle(place)),
      text(figure.label),
      figureNumber(figure),
      text(figure.unit),
      text(
        [figure.qualifier, figure.period?.text ?? null, figureRemark(figure)]
          .filter((part) => part !== null)
          .join("\n"),
      ),
      text(figure.text),
      text(sourcePlace(figure.source)),
    ]),
  ),
];
