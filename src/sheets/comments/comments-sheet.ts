import { blank, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { CellStyle } from "../../blueprint/style";
import { yearHeading } from "../../plan/fiscal-year";
import { yearsAreEntered } from "../../plan/entered-period";
import type { Plan } from "../../plan/plan";
import type { BookNames } from "../book";
import { COMMENTS } from "../columns";
import { yearHeadingFormula } from "../era-formula";
import { assessedUnits } from "../assessment/assessed-units";
import type { AssessedUnit } from "../assessment/assessed-units";
import { goalTitle } from "../goal-title";
import { numbered } from "../numbered-name";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { tableLayout } from "../table-layout";
import { tableSheet } from "../table-sheet";
import type { TableColumn } from "../table-layout";
import { STYLES } from "../theme";
import { rowHeight } from "../width";
import { yearColumns, yearNameCell } from "../year-columns";
import { commentKey } from "./comment-key";

const FONT_SIZE = 10;
const GUIDANCE =
  "目標・施策ごと、年度ごとに1行です。目標の行の要因と今後の方針・市の対応は議会要約に、すべての行は施策評価シートに引用されます。改行は Alt＋Enter です。";

type CommentRow = AssessedUnit & { readonly key: string; readonly year: BlueprintCell };

/**
 * One row per goal, measure and year. A plan without a period and without indicators has nowhere to enter its years: one
 * row per goal and measure, its year for staff to fill in.
 */
const commentRows = (book: BookNames): readonly CommentRow[] => {
  const { plan } = book;
  const units = assessedUnits(plan);
  if (yearsAreEntered(plan) && plan.indicators.length === 0)
    return units.map((unit) => ({ ...unit, key: unit.id, year: blank }));
  const years = yearColumns(plan);
  return units.flatMap((unit) =>
    years.map((year, i) => ({
      ...unit,
      key: commentKey(unit.id, year),
      year: yearNameCell(book, i, { stated: yearHeading, formula: yearHeadingFormula }),
    })),
  );
};

/** Written text: aligned to the top, with room for some lines. */
const prose: CellStyle = { ...STYLES.input, vertical: "top" };
const LINES = 3;

const input = (header: string, width: number, style: CellStyle = prose): TableColumn<CommentRow> => ({
  header,
  cell: () => blank,
  style,
  width,
});

const columnsOf = ({ measures }: Plan): readonly TableColumn<CommentRow>[] => [
  {
    header: COMMENTS.key,
    cell: ({ key }) => text(key),
    style: STYLES.text,
    width: 3,
    hidden: true,
  },
  { header: COMMENTS.goal, cell: ({ goal }) => text(goalTitle(goal)), style: STYLES.text, max: 24 },
  ...(measures.length === 0
    ? []
    : [
        {
          header: COMMENTS.measure,
          cell: ({ measure }: CommentRow) => text(measure && numbered(measure.no, measure.name)),
          style: STYLES.text,
          max: 24,
        },
      ]),
  {
    header: COMMENTS.year,
    cell: ({ year }) => year,
    style: { ...STYLES.text, horizontal: "center" },
    width: 11,
  },
  input(COMMENTS.activities, 30),
  {
    header: COMMENTS.cost,
    cell: () => ({ ...blank, numberFormat: "#,##0" }),
    style: { ...STYLES.input, wrap: false, horizontal: "right" },
    width: 14,
  },
  input(COMMENTS.cause, 30),
  input(COMMENTS.issue, 26),
  input(COMMENTS.policy, 9, { ...STYLES.input, horizontal: "center" }),
  input(COMMENTS.firstAssessment, 14),
  input(COMMENTS.secondAssessment, 14),
  input(COMMENTS.opinion, 28),
  input(COMMENTS.response, 28),
  input(COMMENTS.budget, 16),
  input(COMMENTS.department, 12),
];

/** 評価コメント: what departments and the panel say about each goal in each year. A4 landscape. */
export const commentsSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const table = tableLayout({
    name: book.table("comments"),
    top: TITLE_ROWS,
    columns: columnsOf(book.plan),
    rows: commentRows(book),
    fontSize: FONT_SIZE,
  });
  return {
    ...tableSheet(book, options, {
      id: "comments",
      name: "評価コメント",
      guidance: GUIDANCE,
      paper: "A4",
      table,
      frozenColumns: table.columnOf(COMMENTS.year) + 1,
      leastHeight: rowHeight(LINES, FONT_SIZE),
    }),
    validations: [
      {
        range: table.dataRange(COMMENTS.policy),
        rule: { kind: "list", source: `=${book.name("policies")}` },
        alert: {
          style: "stop",
          title: "今後の方針",
          message: "一覧にある言葉から選んでください。説明は市の対応欄にお書きください。",
        },
      },
    ],
  };
};
