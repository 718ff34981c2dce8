import { formula, text } from "../../blueprint/cell";
import { RATING_BAR_COLOURS } from "../rating-colours";
import { goalTitle } from "../goal-title";
import type { BookNames } from "../book";
import { span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { SHOWN_RATINGS, allRow, countCell, sumCell, wordFormula } from "./counts";
import type { SectionPlace } from "./summary-data";
import { LAST_COLUMN, LOOKS, TITLE_TO } from "./summary-grid";

const SUM_COLUMN = TITLE_TO + 1;
const FIRST_RATING = SUM_COLUMN + 1;

/** Long words break where they are put together: 判定対象外 at 判定. */
const brokenWord = (word: string): string =>
  `SUBSTITUTE(SUBSTITUTE(${word},"待ち",CHAR(10)&"待ち"),"判定対象外","判定"&CHAR(10)&"対象外")`;

/** Zeros step back, so that what there is stands out. */
const COUNT = '0;-0;"・"';

/** 目標別の判定: how many indicators of each goal have which rating, and the whole with each indicator once. */
export const goalTableRows = (book: BookNames, counts: SectionPlace): readonly PageRow[] => {
  const { plan } = book;
  const numbers = (row: number, style: (typeof LOOKS)["count" | "total"]) => [
    span(SUM_COLUMN, SUM_COLUMN, formula(`=${sumCell(counts, row)}`, "0"), style),
    ...SHOWN_RATINGS.map((rating, i) =>
      span(FIRST_RATING + i, FIRST_RATING + i, formula(`=${countCell(counts, row, rating)}`, COUNT), style),
    ),
  ];
  const relisted = plan.listings.length - plan.indicators.length;
  const note: PageRow = {
    spans: [
      span(
        0,
        LAST_COLUMN,
        text(
          `※ 再掲があるため、目標別の合計${plan.listings.length}は全体${plan.indicators.length}と一致しません（全体は1指標を1回だけ数えます）。`,
        ),
        LOOKS.footnote,
      ),
    ],
  };
  return [
    {
      spans: [
        span(0, TITLE_TO, text("目標"), LOOKS.tableHead),
        span(SUM_COLUMN, SUM_COLUMN, text("指標数"), LOOKS.tableHead, 2),
        ...SHOWN_RATINGS.map((rating, i) =>
          span(
            FIRST_RATING + i,
            FIRST_RATING + i,
            formula(`=${brokenWord(wordFormula(book, rating))}`),
            { ...LOOKS.tableHead, fill: RATING_BAR_COLOURS[rating] },
            2,
          ),
        ),
      ],
    },
    ...plan.goals.map((goal, i): PageRow => ({
      spans: [span(0, TITLE_TO, text(goalTitle(goal)), LOOKS.goal), ...numbers(i, LOOKS.count)],
    })),
    {
      spans: [
        span(0, TITLE_TO, text(relisted > 0 ? "全体（再掲を除く）" : "全体"), LOOKS.totalLabel),
        ...numbers(allRow(plan), LOOKS.total),
      ],
    },
    ...(relisted > 0 ? [note] : []),
  ];
};
