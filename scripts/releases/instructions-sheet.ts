import { text } from "../../src/blueprint/cell";
import type { SheetBlueprint } from "../../src/blueprint/sheet";
import type { CellStyle } from "../../src/blueprint/style";
import type { Plan } from "../../src/plan/plan";
import { bookNames, preferredSheetNames } from "../../src/sheets/book";
import { pageLayout } from "../../src/sheets/page";
import { ruledPage, span } from "../../src/sheets/ruled-page";
import type { PageRow } from "../../src/sheets/ruled-page";
import { emptySheet } from "../../src/sheets/sheet-frame";
import { STYLES } from "../../src/sheets/theme";

const WIDTHS = [5, 78];
const NAME = "使い方";

const body: CellStyle = { vertical: "top", wrap: true };

const numbered = (no: number, sentence: string): PageRow => ({
  spans: [
    span(0, 0, text(`${no}.`), { ...body, horizontal: "right", wrap: false }),
    span(1, 1, text(sentence), body),
  ],
});

const heading = (words: string): PageRow => ({
  spans: [span(0, 1, text(words), { ...STYLES.subtitle, wrap: false })],
});

/** What staff do with the workbook, one step a line; a plan without indicators has nothing to type. */
const stepsOf = (plan: Plan, isForm: boolean): readonly string[] => {
  const fill = isForm
    ? [
        "「指標台帳」に、計画書を見ながら指標名・単位・方向・当初値・目標値・目標年度を入れます。空の指標はそのままで構いません。",
      ]
    : [];
  const years =
    plan.period === null && plan.indicators.length > 0
      ? ["「実績入力」の黄色の欄に、計画期間の最初の年度（西暦）を入れます。"]
      : [];
  const entries =
    plan.indicators.length === 0
      ? ["「評価コメント」があれば、年度ごとの取組や評価を書きます。"]
      : [
          "「実績入力」の黄色の欄に、その年度の値を数字だけで入れます。まだ値がないときは空欄のまま、右の「状態」を選びます。",
          "「入力状況」の列で、入れ忘れや数値でない入力を確かめます。",
          "「進捗評価」で判定年度と評価基準を選びます。率と判定は数式なので、値を直すと変わります。",
          "「評価コメント」に要因・課題・今後の方針を書くと、「議会要約」と「施策評価シート」に引用されます。",
          `「議会要約」「施策評価シート」「グラフ」を印刷します。${
            isForm
              ? "「グラフ」には、指標台帳に入れた指標が先頭から並びます。空いているページは印刷から外します。"
              : ""
          }`,
        ];
  return [...fill, ...years, ...entries];
};

const NOTES = [
  "黄色の欄が入力するところです。白い欄は数式なので、上書きしないでください。",
  "行の並べ替え・絞り込み、行や列の挿入、シート名の変更をしても数式は保たれます。非表示の「キー」の列は消さないでください。",
  "判定は市独自の基準によるものです（全国統一の基準はありません）。基準は「進捗評価」の下の表で変えられます。",
  "このブックにマクロや外部への通信はありません。",
];

/** 使い方: the first sheet of a workbook that is used without the add-in. */
export const instructionsSheet = (plan: Plan, isForm: boolean): SheetBlueprint => {
  const book = bookNames(plan, preferredSheetNames());
  const page = ruledPage(
    [
      { spans: [span(0, 1, text(`${plan.title.text}\u3000${NAME}`), STYLES.title)] },
      heading("年度ごとの手順"),
      ...stepsOf(plan, isForm).map((step, i) => numbered(i + 1, step)),
      heading("気をつけること"),
      ...NOTES.map((note, i) => numbered(i + 1, note)),
    ],
    WIDTHS,
  );
  return {
    ...emptySheet(
      book,
      "cover",
      pageLayout(
        plan,
        { paper: "A4", orientation: "portrait", asOf: null },
        { printArea: { row: 0, column: 0, rows: page.rows, columns: WIDTHS.length } },
      ),
    ),
    id: `${plan.id}/instructions`,
    name: NAME,
    blocks: page.blocks,
    styles: page.styles,
    columns: WIDTHS.map((width, column) => ({ column, width })),
    rowHeights: page.rowHeights,
    merges: page.merges,
  };
};
