import { formula, number, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { COMMENTS, EVALUATION, KEY } from "../columns";
import { span } from "../ruled-page";
import { judgedKeyFormula } from "../year-columns";
import type { PageRow } from "../ruled-page";
import { fitted, lettersIn } from "./fitted-text";
import { LINE } from "./indicator-lines";
import { cellAt, columnAt } from "./summary-data";
import type { DataSection, SectionPlace } from "./summary-data";
import { LAST_COLUMN, LEFT_TO, LOOKS, heading } from "./summary-grid";
import { official } from "./variant";
import type { SummaryVariant } from "./variant";

/** 対応が必要な指標 on the front page, at most. */
export const MOST_ATTENTION = 4;

const SPOT = { rank: 0, evaluationRow: 1, lineRow: 2, commentRow: 3 } as const;

const WORDS = official(
  { heading: "対応が必要な指標", cause: "要因", response: "今後の対応" },
  { heading: "特に力を入れる必要がある指標", cause: "理由", response: "これからの取り組み" },
);

const NOT_WRITTEN = "（評価コメントに記入がありません）";

/** Where the indicators that need attention most stand in 進捗評価, in the lines, and in 評価コメント. */
export const attentionSection = (book: BookNames, place: SectionPlace, lines: SectionPlace): DataSection => {
  const spot = (i: number): readonly BlueprintCell[] => {
    const at = (j: number): string => cellAt(place, i, j);
    const goalId = `INDEX(${columnAt(lines, LINE.goalId)},${at(SPOT.lineRow)})`;
    return [
      number(i + 1),
      formula(
        `=IFERROR(MATCH(${at(SPOT.rank)},${column(book, "evaluation", EVALUATION.attentionRank)},0),"")`,
      ),
      formula(
        `=IFERROR(MATCH(INDEX(${column(book, "evaluation", KEY)},${at(SPOT.evaluationRow)}),${columnAt(lines, LINE.key)},0),"")`,
      ),
      formula(
        `=IFERROR(MATCH(${goalId}&"/"&${judgedKeyFormula(book)},${column(book, "comments", KEY)},0),"")`,
      ),
    ];
  };
  return {
    cells: [
      ["要対応順位", "進捗評価の行", "指標の行", "評価コメントの行"].map((head) => text(head)),
      ...Array.from({ length: place.rows }, (_, i) => spot(i)),
    ],
  };
};

/** Letters a label before the text takes. */
const LABEL_ROOM = 6;

/** A comment's text by its row in 評価コメント; a sentence where nothing is written. */
const comment = (book: BookNames, header: string, row: string, lines: number): string => {
  const cell = `INDEX(${column(book, "comments", header)},${row})`;
  return `IFERROR(IF(${cell}="","${NOT_WRITTEN}",${fitted(cell, lettersIn(book.plan, 0, LEFT_TO, lines) - LABEL_ROOM)}),"${NOT_WRITTEN}")`;
};

/** 方針 and 市の対応 of the goal, one after the other where both are written, as far as there is room. */
const response = (book: BookNames, row: string, lines: number): string => {
  const cell = (header: string): string => `INDEX(${column(book, "comments", header)},${row})`;
  const policy = cell(COMMENTS.policy);
  const answer = cell(COMMENTS.response);
  const both = `${policy}&IF(OR(${policy}="",${answer}=""),"","：")&${answer}`;
  return (
    `IFERROR(IF(AND(${policy}="",${answer}=""),"${NOT_WRITTEN}",` +
    `${fitted(both, lettersIn(book.plan, LEFT_TO + 1, LAST_COLUMN, lines) - LABEL_ROOM)}),"${NOT_WRITTEN}")`
  );
};

/** 対応が必要な指標: what, from where to where, why, and what will be done. */
export const attentionRows = (
  book: BookNames,
  place: SectionPlace,
  lines: SectionPlace,
  { variant, commentLines }: { readonly variant: SummaryVariant; readonly commentLines: number },
): readonly PageRow[] => {
  const said = WORDS[variant];
  const ranks = column(book, "evaluation", EVALUATION.attentionRank);
  const rows = Array.from({ length: place.rows }, (_, i): readonly PageRow[] => {
    const at = (j: number): string => cellAt(place, i, j);
    const evaluationRow = at(SPOT.evaluationRow);
    const ifThere = (shown: string): string => `=IF(${evaluationRow}="","",${shown})`;
    const ofEvaluation = (header: string): string =>
      `INDEX(${column(book, "evaluation", header)},${evaluationRow})`;
    const none = i === 0 ? `"${said.heading}はありません。"` : `""`;
    return [
      {
        spans: [
          span(
            0,
            LEFT_TO,
            formula(
              `=IF(${evaluationRow}="",${none},${ofEvaluation(EVALUATION.indicatorRating)}&"\u3000"&${ofEvaluation(EVALUATION.name)})`,
            ),
            LOOKS.item,
            2,
          ),
          span(
            LEFT_TO + 1,
            LAST_COLUMN,
            formula(
              ifThere(`IFERROR(INDEX(${columnAt(lines, LINE.indicatorCourse)},${at(SPOT.lineRow)}),"")`),
            ),
            LOOKS.item,
            2,
          ),
        ],
      },
      {
        spans: [
          span(
            0,
            LEFT_TO,
            formula(
              ifThere(
                `"${said.cause}："&${comment(book, COMMENTS.cause, at(SPOT.commentRow), commentLines)}`,
              ),
            ),
            LOOKS.prose,
            commentLines,
          ),
          span(
            LEFT_TO + 1,
            LAST_COLUMN,
            formula(ifThere(`"${said.response}："&${response(book, at(SPOT.commentRow), commentLines)}`)),
            LOOKS.prose,
            commentLines,
          ),
        ],
      },
    ];
  }).flat();
  return [
    {
      spans: [
        heading(
          formula(
            `="${said.heading}"&IF(MAX(${ranks})>${place.rows},"（全"&MAX(${ranks})&"指標のうち上位${place.rows}指標）","")`,
          ),
        ),
      ],
    },
    ...rows,
  ];
};
