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
import { fitted, lettersIn } from "./fitted-text";
import { cellAt, columnAt } from "./summary-data";
import type { DataSection, SectionPlace } from "./summary-data";
import { LAST_COLUMN, LEFT_TO, LOOKS, heading } from "./summary-grid";
import type { SummaryVariant, Wordings } from "./variant";

/** Opinions of the panel on the front page. */
export const OPINION_COUNT = 2;

/** Letters the words before an opinion or response take. */
const LABEL_ROOM = 9;

/** Columns of the section, one row per goal. */
export const OPINION = { label: 0, commentRow: 1, earlierRow: 2, number: 3, earlierNumber: 4 } as const;

export const opinionRowCount = ({ goals }: Plan): number => goals.length;

/** The panel is shown what it said the year before: on the judged year it has yet to speak. */
const SHOWN: Wordings<{ readonly row: number; readonly number: number }> = {
  council: { row: OPINION.commentRow, number: OPINION.number },
  panel: { row: OPINION.earlierRow, number: OPINION.earlierNumber },
  public: { row: OPINION.commentRow, number: OPINION.number },
};

const WORDS: Wordings<{ readonly heading: string; readonly none: string }> = {
  council: { heading: "有識者会議の主な意見と", none: "この年度の委員意見の記入はありません。" },
  panel: { heading: "前年度の有識者会議の主な意見と", none: "前年度の委員意見の記入はありません。" },
  public: { heading: "外部の委員の主な意見と", none: "この年度の委員の意見の記入はありません。" },
};

/** Where each goal's comments of the judged year and the year before stand, and which have an opinion of the panel. */
export const opinionsSection = (book: BookNames, place: SectionPlace): DataSection => ({
  cells: [
    ["目標", "評価コメントの行", "前年度の行", "意見の番号", "前年度の意見の番号"].map((head) => text(head)),
    ...book.plan.goals.map((goal, i): readonly BlueprintCell[] => {
      const rowOf = (year: string): BlueprintCell =>
        formula(`=IFERROR(MATCH(${commentKeyFormula(goal.id, year)},${column(book, "comments", KEY)},0),"")`);
      const number = (row: number, numbers: number): BlueprintCell => {
        const before = i === 0 ? "0" : `MAX(${cellAt(place, 0, numbers)}:${cellAt(place, i - 1, numbers)})`;
        return formula(
          `=IFERROR(IF(INDEX(${column(book, "comments", COMMENTS.opinion)},${cellAt(place, i, row)})="","",${before}+1),"")`,
        );
      };
      return [
        text(goal.label),
        rowOf(judgedKeyFormula(book)),
        rowOf(judgedKeyFormula(book, 1)),
        number(OPINION.commentRow, OPINION.number),
        number(OPINION.earlierRow, OPINION.earlierNumber),
      ];
    }),
  ],
});

/** 有識者会議の主な意見と市の対応, the first two in the plan's order. */
export const opinionRows = (
  book: BookNames,
  place: SectionPlace,
  townWord: string,
  { variant, commentLines }: { readonly variant: SummaryVariant; readonly commentLines: number },
): readonly PageRow[] => {
  const { heading: about, none: nothing } = WORDS[variant];
  const shown = SHOWN[variant];
  const numbers = columnAt(place, shown.number);
  const slots = Array.from({ length: OPINION_COUNT }, (_, i): PageRow => {
    const goal = `MATCH(${i + 1},${numbers},0)`;
    const of = (header: string): string =>
      `INDEX(${column(book, "comments", header)},INDEX(${columnAt(place, shown.row)},${goal}))`;
    const none = i === 0 ? `"${nothing}"` : `""`;
    return {
      spans: [
        span(
          0,
          LEFT_TO,
          formula(
            `=IFERROR("【"&INDEX(${columnAt(place, OPINION.label)},${goal})&"】"&${fitted(of(COMMENTS.opinion), lettersIn(book.plan, 0, LEFT_TO, commentLines) - LABEL_ROOM)},${none})`,
          ),
          LOOKS.prose,
          commentLines,
        ),
        span(
          LEFT_TO + 1,
          LAST_COLUMN,
          formula(
            `=IFERROR("${townWord}の対応："&IF(${of(COMMENTS.response)}="","（記入がありません）",${fitted(of(COMMENTS.response), lettersIn(book.plan, LEFT_TO + 1, LAST_COLUMN, commentLines) - LABEL_ROOM)}),"")`,
          ),
          LOOKS.prose,
          commentLines,
        ),
      ],
    };
  });
  return [
    {
      spans: [
        heading(
          formula(
            `="${about}${townWord}の対応"&IF(MAX(${numbers})>${OPINION_COUNT},"（全"&MAX(${numbers})&"件のうち${OPINION_COUNT}件）","")`,
          ),
        ),
      ],
    },
    ...slots,
  ];
};
