import { formula, text } from "../../blueprint/cell";
import type { Goal, Plan } from "../../plan/plan";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { COMMENTS } from "../columns";
import { goalTitle } from "../goal-title";
import { keptTogether, pagedRows } from "../paged-rows";
import { gapRow, span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { SHOWN_RATINGS, countCell, sumCell, wordFormula } from "./counts";
import { fitted, lettersIn } from "./fitted-text";
import { OPINION } from "./opinions";
import { heightOf } from "./page-height";
import { cellAt } from "./summary-data";
import type { SectionPlace } from "./summary-data";
import { LAST_COLUMN, LOOKS, PAGE_HEIGHT, heading } from "./summary-grid";

/** What was written on a goal in 評価コメント, and the lines of the page it gets. */
const WRITTEN = [
  { label: "主な取組", header: COMMENTS.activities, lines: 2 },
  { label: "要因", header: COMMENTS.cause, lines: 2 },
  { label: "課題", header: COMMENTS.issue, lines: 2 },
  { label: "一次評価", header: COMMENTS.firstAssessment, lines: 1 },
  { label: "二次評価", header: COMMENTS.secondAssessment, lines: 1 },
  { label: "今後の方針", header: COMMENTS.policy, lines: 1 },
] as const;

/** Lines to write an opinion on, and their height in points. */
const WRITING_LINES = 3;
const WRITING_HEIGHT = 22;

/** `2指標：達成1、順調1`: the ratings of a goal that has any. */
const ratingsFormula = (book: BookNames, counts: SectionPlace, row: number): string => {
  const parts = SHOWN_RATINGS.map((rating) => {
    const count = countCell(counts, row, rating);
    return `IF(${count}>0,"、"&${wordFormula(book, rating)}&${count},"")`;
  });
  const all = sumCell(counts, row);
  return `="指標の判定："&${all}&"指標"&IF(${all}=0,"","（"&MID(${parts.join("&")},2,999)&"）")`;
};

/** 委員意見 and ruled lines to write on. */
const writingRows: readonly PageRow[] = [
  { spans: [span(0, LAST_COLUMN, text("委員意見"), LOOKS.item, 1)] },
  ...Array.from({ length: WRITING_LINES }, (): PageRow => ({
    spans: [span(0, LAST_COLUMN, text(null), LOOKS.writing)],
    height: WRITING_HEIGHT,
  })),
  gapRow(10),
];

const goalRows = (
  book: BookNames,
  goal: Goal,
  i: number,
  places: { readonly counts: SectionPlace; readonly opinions: SectionPlace },
): readonly PageRow[] => {
  const commentRow = cellAt(places.opinions, i, OPINION.commentRow);
  const written = WRITTEN.map(({ label, header, lines }): PageRow => {
    const source = `INDEX(${column(book, "comments", header)},${commentRow})`;
    const room = lettersIn(book.plan, 0, LAST_COLUMN, lines) - label.length - 1;
    return {
      spans: [
        span(
          0,
          LAST_COLUMN,
          formula(
            `="${label}："&IFERROR(IF(${source}="","（記入がありません）",${fitted(source, room)}),"（記入がありません）")`,
          ),
          LOOKS.sentence,
          lines,
        ),
      ],
    };
  });
  return [
    { id: `panel-${goal.id}`, spans: [heading(text(goalTitle(goal)))] },
    { spans: [span(0, LAST_COLUMN, formula(ratingsFormula(book, places.counts, i)), LOOKS.sentence, 1)] },
    ...written,
    ...writingRows,
  ];
};

export type PanelPages = {
  readonly rows: readonly PageRow[];
  /** Ids of the rows a new page begins with. */
  readonly breaks: readonly string[];
};

/** Blocks of rows one after the other, each whole on its page; their first rows carry ids. */
const onPages = (plan: Plan, title: string, blocks: readonly (readonly PageRow[])[]): PanelPages => {
  const titleRow: PageRow = {
    id: "panel",
    spans: [span(0, LAST_COLUMN, text(title), { ...LOOKS.title, horizontal: "left" })],
    height: 26,
  };
  const paged = pagedRows([titleRow, ...blocks.flatMap(keptTogether)], PAGE_HEIGHT, (rows) =>
    heightOf(plan, rows),
  );
  return {
    rows: paged.rows,
    breaks: [titleRow, ...paged.breaks.map((at) => paged.rows[at])].flatMap((row) => row?.id ?? []),
  };
};

/** 評価コメント by goal, with ruled space for 委員意見. */
export const panelPages = (
  book: BookNames,
  places: { readonly counts: SectionPlace; readonly opinions: SectionPlace },
): PanelPages =>
  onPages(
    book.plan,
    "目標ごとの評価と委員意見",
    book.plan.goals.map((goal, i) => goalRows(book, goal, i, places)),
  );

/** Ruled space for 委員意見 on each subject. */
export const opinionPages = (plan: Plan, subjects: readonly string[]): PanelPages =>
  onPages(
    plan,
    "委員意見",
    subjects.map((subject, i) => [
      { id: `panel-${i}`, spans: [heading(text(subject))] },
      ...writingRows.slice(1),
    ]),
  );
