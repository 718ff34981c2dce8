import type { Scratch } from "../run/scratch";
import { unverified } from "../sources";
import { byHand } from "./area";

/** A table of three rows, for what is tried with a table. */
const tableSheet = async (scratch: Scratch): Promise<void> => {
  await scratch.request((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["キー", "指標", "値"],
      ["k1", "出生数", 380],
      ["k2", "参画人数", 1741],
      ["k3", "転出超過", -40],
    ];
    sheet.tables.add("A1:C4", true).name = scratch.name("T");
    sheet.activate();
    sheet.getRange("A5").select();
  });
};

/** What only an eye can tell. */
export const handLooking = byHand([
  {
    id: "table-grows",
    title: {
      ja: "表のすぐ下に打つと、表が広がる",
      en: "Typing right below a table takes the row in",
    },
    expected: true,
    source: unverified,
    steps: [
      { ja: "［準備する］を押し、A5に「k4」と打ちます。", en: "Press Prepare and type k4 into A5." },
      { ja: "［読み取る］を押します。", en: "Press Read." },
    ],
    lookFor: { ja: "表が5行目まで広がること", en: "The table reaches row 5" },
    prepare: tableSheet,
    read: async (scratch) => {
      const range = await scratch.request((sheet) =>
        sheet.tables.getItem(scratch.name("T")).getRange().load("rowCount"),
      );
      return range.rowCount === 5;
    },
  },
  {
    id: "table-name-japanese",
    title: {
      ja: "人が作った表の初めの名前は「テーブル1」",
      en: "A table a person makes is first called テーブル1",
    },
    expected: "テーブル…",
    source: unverified,
    steps: [
      {
        ja: "空のシートに2行の表を打ち、［挿入］→［テーブル］で表にし、［テーブル デザイン］で名前を見ます。見出しのない列も1つ含めます。",
        en: "Make a table by Insert → Table, with one column without a heading, and look at its name under Table Design.",
      },
    ],
    lookFor: {
      ja: "名前が「テーブル」＋番号、見出しのない列が「列1」となること",
      en: "It is called テーブル and a number; the column without a heading 列1",
    },
  },
  {
    id: "chart-drawn",
    title: {
      ja: "棒と印だけの系列が、線なしで描かれる",
      en: "Columns with a series of markers alone are drawn without a line",
    },
    expected: true,
    source: unverified,
    reliedOn: ["src/excel/write/write-charts.ts"],
    steps: [{ ja: "［準備する］を押し、グラフを見ます。", en: "Press Prepare and look at the chart." }],
    lookFor: {
      ja: "緑の棒と、線でつながらない赤いひし形。凡例は下で、系列名は「実績値」と「目標値」。どちらも項目は R4〜R6",
      en: "Green columns and red diamonds not joined by a line; legend below: 実績値 and 目標値; categories R4 to R6",
    },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1:C4").values = [
          ["年度", "実績値", "目標値"],
          ["R4", 12, 14],
          ["R5", 15, 16],
          ["R6", 18, 18],
        ];
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns");
        const columns = chart.series.getItemAt(0);
        const marks = chart.series.add();
        marks.chartType = "LineMarkers";
        marks.setValues(sheet.getRange("C2:C4"));
        for (const series of [columns, marks]) series.setXAxisValues(sheet.getRange("A2:A4"));
        columns.name = `='${scratch.sheetName}'!$B$1`;
        marks.name = `='${scratch.sheetName}'!$C$1`;
        columns.format.fill.setSolidColor("#107C41");
        marks.format.line.lineStyle = "None";
        marks.markerStyle = "Diamond";
        marks.markerBackgroundColor = "#C50F1F";
        marks.markerForegroundColor = "#C50F1F";
        chart.legend.position = "Bottom";
        chart.setPosition("E2", "K18");
        sheet.activate();
      });
    },
  },
  {
    id: "chart-moves",
    title: { ja: "グラフはセルに合わせて動き、大きさも変わる", en: "Charts move and size with their cells" },
    expected: true,
    source: unverified,
    steps: [
      {
        ja: "「棒と印だけの系列」のシートで、グラフの上に行を挿入し、グラフの下の列幅を広げます。",
        en: "On the sheet of the chart case, insert a row above the chart and widen a column under it.",
      },
    ],
    lookFor: { ja: "グラフが下がり、横に広がること", en: "The chart moves down and gets wider" },
  },
  {
    id: "clean-look",
    title: {
      ja: "条件付き書式・入力時メッセージ・固定した枠が見える",
      en: "Conditional format, prompt and frozen panes are seen",
    },
    expected: true,
    source: unverified,
    steps: [
      {
        ja: "［準備する］を押し、B2に「11」と打ってから、B3を選び、下にスクロールします。",
        en: "Press Prepare, type 11 into B2, select B3, scroll down.",
      },
    ],
    lookFor: {
      ja: "B2が赤く塗られ、B3の横に「千人単位で入れます。」と出て、1行目が動かないこと",
      en: "B2 turns red, 千人単位で入れます。 appears beside B3, row 1 stays",
    },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1:B1").values = [["見出し", "値"]];
        const cells = sheet.getRange("B2:B40");
        const { custom } = cells.conditionalFormats.add("Custom");
        custom.rule.formula = "=AND(ISNUMBER($B2),$B2>10)";
        custom.format.fill.color = "#FDE7E9";
        cells.dataValidation.prompt = { showPrompt: true, title: "値", message: "千人単位で入れます。" };
        sheet.freezePanes.freezeRows(1);
        sheet.activate();
        sheet.getRange("B2").select();
      });
    },
  },
  {
    id: "printing",
    title: {
      ja: "横幅を1ページに合わせたシートで、改ページが効く",
      en: "A page break works on a sheet fitted to the page's width",
    },
    expected: true,
    source: unverified,
    reliedOn: ["src/sheets/summary/summary-sheet.ts", "src/excel/write/write-page.ts"],
    steps: [
      {
        ja: "［準備する］を押し、印刷プレビュー（Ctrl+P）を見ます。",
        en: "Press Prepare and look at the print preview.",
      },
    ],
    lookFor: {
      ja: "A4横、2ページ。2ページ目は「21」から始まり、1行目の見出しが両方に出る。フッターに「1 / 2」",
      en: "A4 landscape, two pages; the second begins with 21, the heading is on both, the footer says 1 / 2",
    },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1:A40").values = Array.from({ length: 40 }, (_, row) => [
          row === 0 ? "見出し" : row,
        ]);
        sheet.getRange("A:A").format.columnWidth = 900;
        const { pageLayout } = sheet;
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A4";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.setPrintTitleRows("$1:$1");
        pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
        sheet.horizontalPageBreaks.add("A22");
        sheet.activate();
      });
    },
  },
]);
