import { unverified } from "../sources";
import { byHand } from "./area";

const VIEW_STEPS = "src/excel/write/view-steps.ts";
const OTHER_PLAN = "src/sheets/other-plan.ts";

/** What a paper made of merged, hidden and linked cells does under a person's hand. */
export const handPaper = byHand([
  {
    id: "hidden-rows-return",
    title: {
      ja: "隠した行を再び表示しても、結合は残り、下のグラフは一緒に動く",
      en: "Rows hidden and shown again keep their merged cells, and the chart below moves along",
    },
    expected: true,
    source: unverified,
    reliedOn: [VIEW_STEPS],
    steps: [
      {
        ja: "［準備する］を押し、3～5行目を選んで「再表示」します。",
        en: "Press Prepare, select rows 3 to 5 and unhide them.",
      },
    ],
    lookFor: {
      ja: "A4～C4が1つに結合されたままで、グラフが3行分下がること",
      en: "A4 to C4 are still one merged cell, and the chart moves down by three rows",
    },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1:B2").values = [
          ["年度", "値"],
          ["R6", 12],
        ];
        sheet.getRange("A4").values = [["結合したセル"]];
        sheet.getRange("A4:C4").merge(true);
        sheet.charts.add("ColumnClustered", sheet.getRange("B2:B2"), "Columns").setPosition("A7", "D16");
        sheet.getRange("3:5").rowHidden = true;
        sheet.activate();
      });
    },
  },
  {
    id: "merge-across",
    title: { ja: "merge(true) は行ごとに結合する", en: "merge(true) merges each row by itself" },
    expected: true,
    source: unverified,
    reliedOn: ["src/excel/write/write-structure.ts"],
    steps: [{ ja: "［準備する］を押し、A1～C3を見ます。", en: "Press Prepare and look at A1 to C3." }],
    lookFor: { ja: "3つの横長のセルに分かれていること", en: "There are three wide cells, one in each row" },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1:A3").values = [["1行目"], ["2行目"], ["3行目"]];
        sheet.getRange("A1:C3").merge(true);
        sheet.activate();
      });
    },
  },
  {
    id: "late-title-rows",
    title: {
      ja: "途中の行を印刷タイトルにすると、その後のページだけに出る",
      en: "Print title rows in the middle of a sheet are repeated only on the pages after them",
    },
    expected: true,
    source: unverified,
    reliedOn: ["src/sheets/summary/rated-summary.ts"],
    steps: [
      {
        ja: "［準備する］を押し、印刷プレビュー（Ctrl+P）で3ページを見ます。",
        en: "Press Prepare and look at the three pages of the print preview.",
      },
    ],
    lookFor: {
      ja: "「見出し」が1ページ目にはなく、2ページ目と3ページ目にあること",
      en: "見出し is not on the first page, but on the second and third",
    },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1:A60").values = Array.from({ length: 60 }, (_, row) => [
          row === 20 ? "見出し" : row + 1,
        ]);
        sheet.pageLayout.setPrintTitleRows("$21:$21");
        sheet.horizontalPageBreaks.add("A21");
        sheet.horizontalPageBreaks.add("A41");
        sheet.activate();
      });
    },
  },
  {
    id: "link-to-name",
    title: {
      ja: 'HYPERLINK("#名前") で、その名前のセルに移る',
      en: 'HYPERLINK("#name") goes to the cells of that name',
    },
    expected: true,
    source: unverified,
    reliedOn: [OTHER_PLAN],
    steps: [{ ja: "［準備する］を押し、A1を押します。", en: "Press Prepare and click A1." }],
    lookFor: { ja: "C30が選ばれること", en: "C30 gets selected" },
    prepare: async (scratch) => {
      await scratch.request((sheet, { workbook }) => {
        workbook.names.add(scratch.name("place"), `='${scratch.sheetName}'!$C$30`);
        sheet.getRange("A1").formulas = [[`=HYPERLINK("#${scratch.name("place")}","移る")`]];
        sheet.activate();
      });
    },
  },
  {
    id: "frozen-insert",
    title: {
      ja: "固定した枠の中に行を挿入すると、固定される行が増える",
      en: "Frozen rows grow with a row inserted among them",
    },
    expected: "1:3",
    source: unverified,
    steps: [
      {
        ja: "［準備する］を押し、2行目の上に行を挿入してから、［読み取る］を押します。",
        en: "Press Prepare, insert a row above row 2, and press Read.",
      },
    ],
    lookFor: { ja: "「見えた値」が 1:3 になること", en: "1:3 is seen" },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1:A2").values = [["題名"], ["見出し"]];
        sheet.freezePanes.freezeRows(2);
        sheet.activate();
      });
    },
    read: async (scratch) => {
      const range = await scratch.request((sheet) =>
        sheet.freezePanes.getLocationOrNullObject().load("address"),
      );
      return range.address.replace(/^.*!/, "");
    },
  },
  {
    id: "sort-with-hidden",
    title: {
      ja: "並べ替えは隠れた行を動かさず、変更の知らせは1回",
      en: "Sorting leaves hidden rows where they are, and sends one change event",
    },
    expected: true,
    source: unverified,
    reliedOn: ["src/excel/watch/watch-edits.ts"],
    steps: [
      {
        ja: "［準備する］を押し、A1～A4を選んで［データ］→［昇順］で並べ替えてから、3行目を再表示します。",
        en: "Press Prepare, select A1 to A4, sort ascending, then unhide row 3.",
      },
    ],
    lookFor: { ja: "3行目が「隠れた9」のままであること", en: "Row 3 is still 隠れた9" },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1:A4").values = [["う"], ["い"], ["隠れた9"], ["あ"]];
        sheet.getRange("3:3").rowHidden = true;
        sheet.activate();
        sheet.getRange("A1:A4").select();
      });
    },
  },
]);
