import { formula } from "../../blueprint/cell";
import { planYears } from "../../plan/plan";
import { eraYear } from "../../plan/fiscal-year";
import { STATUSES } from "../../values/status";
import type { Status } from "../../values/status";
import { PROGRESS_WORDS } from "../actuals/progress-formula";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { ACTUALS, KEY, statusHeading, valueHeading } from "../columns";
import { span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { STYLES } from "../theme";
import { headerRow, label } from "./cover-grid";

const count = { ...STYLES.computed, horizontal: "center" } as const;

/**
 * How many rows of 実績入力 meet the conditions (COUNTIFS pairs): rows with a key, less the re-listings, whose keys
 * carry a `#`; those are entered once, so they are counted once.
 */
const rowCount = (book: BookNames, ...conditions: readonly string[]): string => {
  const keys = column(book, "actuals", KEY);
  const counted = (pattern: string): string => `COUNTIFS(${[...conditions, keys, `"${pattern}"`].join(",")})`;
  return `${counted("?*")}-${counted("*#*")}`;
};

/** A value without a status counts as 確定; a blank without a status is not entered. */
const NOT_ENTERED = "未入力";

const stateFormula = (book: BookNames, year: number, word: Status | typeof NOT_ENTERED): string => {
  const status = column(book, "actuals", statusHeading(year));
  const value = column(book, "actuals", valueHeading(year));
  const having = rowCount(book, status, `"${word}"`);
  const notEntered = rowCount(book, status, `""`, value, `""`);
  if (word === NOT_ENTERED) return `=${notEntered}`;
  return word === "確定" ? `=${having}+${rowCount(book, status, `""`)}-(${notEntered})` : `=${having}`;
};

/** How many rows of 実績入力 are in each state, year by year. */
export const dataStateRows = (book: BookNames): readonly PageRow[] => {
  const words = [...STATUSES.map(({ word }) => word), NOT_ENTERED] as const;
  return [
    headerRow([[0, 1, "年度"], ...words.map((word, i) => [2 + i, 2 + i, word] as const)]),
    ...planYears(book.plan).map((year): PageRow => ({
      spans: [
        label(eraYear(year)),
        ...words.map((word, i) => span(2 + i, 2 + i, formula(stateFormula(book, year, word), "0"), count)),
      ],
    })),
  ];
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
          formula(`=${rowCount(book, column(book, "actuals", ACTUALS.progress), `"${word}"`)}`, "0"),
          count,
        ),
      ),
    ],
  },
];

/** The states' unit, said once above the tables. */
export const STATES_SENTENCE =
  "数は実績入力の行数です。内訳（男女別など）はそれぞれ1行、再掲の行は数えません。";
