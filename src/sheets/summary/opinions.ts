import { formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Plan } from "../../plan/plan";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { COMMENTS, KEY } from "../columns";
import { commentKeyFormula } from "../comments/comment-key";
import { span } from "../ruled-page";
import { judgedKeyFormula } from "../year-columns";
import type { PageRow } from "../ruled-page";
import { cellAt, columnAt } from "./summary-data";
import type { DataSection, SectionPlace } from "./summary-data";
import { LAST_COLUMN, LOOKS, heading } from "./summary-grid";

/** Opinions of the panel on the front page. */
export const OPINION_COUNT = 2;

const OPINION = { label: 0, commentRow: 1, number: 2 } as const;

export const opinionRowCount = ({ goals }: Plan): number => goals.length;

/** Which goals have an opinion of the panel in the judged year, numbered in the plan's order. */
export const opinionsSection = (book: BookNames, place: SectionPlace): DataSection => ({
  cells: [
    ["目標", "評価コメントの行", "意見の番号"].map((head) => text(head)),
    ...book.plan.goals.map((goal, i): readonly BlueprintCell[] => {
      const row = cellAt(place, i, OPINION.commentRow);
      const before =
        i === 0 ? "0" : `MAX(${cellAt(place, 0, OPINION.number)}:${cellAt(place, i - 1, OPINION.number)})`;
      return [
        text(goal.label),
        formula(
          `=IFERROR(MATCH(${commentKeyFormula(goal.id, judgedKeyFormula(book))},${column(book, "comments", KEY)},0),"")`,
        ),
        formula(
          `=IFERROR(IF(INDEX(${column(book, "comments", COMMENTS.opinion)},${row})="","",${before}+1),"")`,
        ),
      ];
    }),
  ],
});

/** 有識者会議の主な意見と市の対応, the first two in the plan's order. */
export const opinionRows = (book: BookNames, place: SectionPlace, townWord: string): readonly PageRow[] => {
  const numbers = columnAt(place, OPINION.number);
  const slots = Array.from({ length: OPINION_COUNT }, (_, i): PageRow => {
    const goal = `MATCH(${i + 1},${numbers},0)`;
    const of = (header: string): string =>
      `INDEX(${column(book, "comments", header)},INDEX(${columnAt(place, OPINION.commentRow)},${goal}))`;
    const none = i === 0 ? `"この年度の委員意見の記入はありません。"` : `""`;
    return {
      spans: [
        span(
          0,
          0,
          formula(
            `=IFERROR("【"&INDEX(${columnAt(place, OPINION.label)},${goal})&"】"&${of(COMMENTS.opinion)},${none})`,
          ),
          LOOKS.prose,
          2,
        ),
        span(
          1,
          LAST_COLUMN,
          formula(
            `=IFERROR("${townWord}の対応："&IF(${of(COMMENTS.response)}="","（記入がありません）",${of(COMMENTS.response)}),"")`,
          ),
          LOOKS.prose,
          2,
        ),
      ],
    };
  });
  return [
    {
      spans: [
        heading(
          formula(
            `="有識者会議の主な意見と${townWord}の対応"&IF(MAX(${numbers})>${OPINION_COUNT},"（全"&MAX(${numbers})&"件のうち${OPINION_COUNT}件）","")`,
          ),
        ),
      ],
    },
    ...slots,
  ];
};
