import { failureOf } from "../run/failure";
import { api, unverified } from "../sources";
import { automatic } from "./area";
import { addChart } from "./chart-data";

const CHARTS = "src/excel/write/write-charts.ts";

/** What stands above charts. */
export const chartTitle = automatic("chart", [
  {
    id: "title-and-name",
    title: {
      ja: "題名と名前を付けて、名前で引ける",
      en: "A chart takes title and name and is found by its name",
    },
    expected: "指標の推移",
    source: api("ChartTitle"),
    reliedOn: [CHARTS, "src/excel/write/chart-steps.ts"],
    run: async (scratch) => {
      await scratch.request((sheet) => {
        const chart = addChart(sheet, "ColumnClustered");
        chart.name = "推移 1";
        chart.title.text = "指標の推移";
      });
      const title = await scratch.request((sheet) => sheet.charts.getItem("推移 1").title.load("text"));
      return title.text;
    },
  },
  {
    id: "title-by-formula",
    title: {
      ja: "題名をsetFormulaでセルにつなぐと、そのセルの文字になり、セルに合わせて変わる",
      en: "A title linked by setFormula has its cell's text, and follows the cell",
    },
    expected: ["実績値", "実績（変更後）"],
    source: unverified,
    needs: "1.7",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const before = await scratch.request((sheet) => {
        const { title } = addChart(sheet, "ColumnClustered");
        title.setFormula(`='${scratch.sheetName}'!$C$1`);
        return title.load("text");
      });
      const after = await scratch.request((sheet) => {
        sheet.getRange("C1").values = [["実績（変更後）"]];
        return sheet.charts.getItemAt(0).title.load("text");
      });
      return [before.text, after.text];
    },
  },
  {
    id: "title-by-formula-size",
    title: {
      ja: "セルにつないだ題名の文字の大きさを変えられる",
      en: "A title linked to a cell takes a font size",
    },
    expected: [9, "実績値"],
    source: unverified,
    needs: "1.7",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const { title, font } = await scratch.request((sheet) => {
        const { title: made } = addChart(sheet, "ColumnClustered");
        made.setFormula(`='${scratch.sheetName}'!$C$1`);
        made.format.font.size = 9;
        return { title: made.load("text"), font: made.format.font.load("size") };
      });
      return [font.size, title.text];
    },
  },
  {
    id: "title-of-its-own",
    title: {
      ja: "つないだ題名に文字を書くと、つながりが切れて、その文字のまま残る",
      en: "A text given to a linked title ends the link and stays",
    },
    expected: "職員の題名",
    source: unverified,
    needs: "1.7",
    run: async (scratch) => {
      await scratch.request((sheet) => {
        const { title } = addChart(sheet, "ColumnClustered");
        title.setFormula(`='${scratch.sheetName}'!$C$1`);
        title.text = "職員の題名";
      });
      const title = await scratch.request((sheet) => {
        sheet.getRange("C1").values = [["実績（変更後）"]];
        return sheet.charts.getItemAt(0).title.load("text");
      });
      return title.text;
    },
  },
  {
    id: "title-by-range",
    title: {
      ja: "題名は1つのセルにしかつなげない",
      en: "A title cannot be linked to more than one cell",
    },
    expected: "InvalidArgument",
    source: unverified,
    needs: "1.7",
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          addChart(sheet, "ColumnClustered").title.setFormula(`='${scratch.sheetName}'!$B$1:$C$1`);
        }),
      ),
  },
]);
