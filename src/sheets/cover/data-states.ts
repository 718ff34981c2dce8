import { formula } from "../../blueprint/cell";
import { eraYear } from "../../plan/fiscal-year";
import { STATUSES } from "../../values/status";
import type { Status } from "../../values/status";
import { PROGRESS_WORDS } from "../actuals/progress-formula";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { ACTUALS, KEY } from "../columns";
import { eraYearFormula } from "../era-formula";
import { span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { STYLES } from "../theme";
import { yearColumns, yearNameCell, type YearColumn } from "../year-columns";
import { headedRows, headerRow, label, labelCell } from "./cover-grid";

const count = { ...STYLES.computed, horizontal: "center" } as const;

/**
 * How many rows of 実績入力 meet a condition: rows with a key but the re-listings, whose keys carry a `#`; those are
 * entered once, so they are counted once. Not COUNTIFS: programs disagree about what its criterion "" finds.
 */
const rowCount = (book: BookNames, condition: string): string => {
  const keys = column(book, "actuals", KEY);
  return `=SUMPRODUCT(${condition}*(${keys}<>"")*ISERROR(FIND("#",${keys})))`;
};

/** A value without a status counts as 確定; a blank without a status is not entered. */
const NOT_ENTERED = "未入力";

const stateCondition = (book: BookNames, year: YearColumn, word: Status | typeof NOT_ENTERED): string => {
  const status = column(book, "actuals", year.status);
  const blank = `ISBLANK(${column(book, "actuals", year.value)})`;
  if (word === NOT_ENTERED) return `(${status}="")*${blank}`;
  if (word === "確定") return `((${status}="確定")+(${status}="")*(1-${blank}))`;
  return `(${status}="${word}")`;
};

/** How many rows of 実績入力 are in each state, year by year. */
export const dataStateRows = (book: BookNames): readonly PageRow[] => {
  const words = [...STATUSES.map(({ word }) => word), NOT_ENTERED] as const;
  return headedRows(
    headerRow([[0, 1, "年度"], ...words.map((word, i) => [2 + i, 2 + i, word] as const)]),
    yearColumns(book.plan).map((year, i): PageRow => ({
      spans: [
        labelCell(yearNameCell(book, i, { stated: eraYear, formula: eraYearFormula })),
        ...words.map((word, i) =>
          span(2 + i, 2 + i, formula(rowCount(book, stateCondition(book, year, word)), "0"), count),
        ),
      ],
    })),
  );
};

/** How far the entries for the judged year have come, by the words of 入力状況. */
export const progressRows = (book: BookNames): readonly PageRow[] => [
  headerRow([[0, 1, "判定年度"], ...PROGRESS_WORDS.map((word, i) => [2 + i, 2 + i, word] as const)]),
  {
    spans: [
      label("行数"),
      ...PROGRESS_WORDS.map((word, i) =>
        span(
          2 + i,
          2 + i,
          formula(rowCount(book, `(${column(book, "actuals", ACTUALS.progress)}="${word}")`), "0"),
          count,
        ),
      ),
    ],
  },
];

/** The states' unit, said once above the tables. */
export const STATES_SENTENCE =
  "数は実績入力の行数です。内訳（男女別など）はそれぞれ1行、再掲の行は数えません。";
