import { asJson } from "../json";
import { failureOf } from "../run/failure";
import { api, thread, unverified } from "../sources";
import { automatic } from "./area";
import { addChart } from "./chart-data";

const CHARTS = "src/excel/write/write-charts.ts";

/** How charts look and where they stand. */
export const chartLook = automatic("chart", [
  {
    id: "stacked-100-bars",
    title: {
      ja: "100%積み上げ横棒を作れる",
      en: "A 100 % stacked bar chart can be made",
    },
    expected: "BarStacked100",
    source: api("ChartType"),
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const chart = await scratch.request((sheet) => addChart(sheet, "BarStacked100").load("chartType"));
      return chart.chartType;
    },
  },
  {
    id: "axes",
    title: {
      ja: "軸の最小・最大・間隔・表示形式・逆順が書いたとおりに読める",
      en: "An axis' bounds, unit, format and order read back as written",
    },
    expected: { majorUnit: 5, maximum: 20, minimum: 0, numberFormat: "0.0", reversed: true },
    source: api("ChartAxis"),
    needs: "1.8",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const { value, category } = await scratch.request((sheet) => {
        const { valueAxis, categoryAxis } = addChart(sheet, "ColumnClustered").axes;
        valueAxis.minimum = 0;
        valueAxis.maximum = 20;
        valueAxis.majorUnit = 5;
        valueAxis.numberFormat = "0.0";
        categoryAxis.reversePlotOrder = true;
        return {
          value: valueAxis.load("minimum,maximum,majorUnit,numberFormat"),
          category: categoryAxis.load("reversePlotOrder"),
        };
      });
      const { minimum, maximum, majorUnit, numberFormat } = value;
      return asJson({ minimum, maximum, majorUnit, numberFormat, reversed: category.reversePlotOrder });
    },
  },
  {
    id: "axis-format-by-size",
    title: {
      ja: "軸の表示形式に、数の大きさによる条件を書ける",
      en: "An axis takes a number format with a condition on the size of the number",
    },
    expected: "[<1000]General;#,##0",
    source: unverified,
    needs: "1.8",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const axis = await scratch.request((sheet) => {
        const { valueAxis } = addChart(sheet, "ColumnClustered").axes;
        valueAxis.numberFormat = "[<1000]General;#,##0";
        return valueAxis.load("numberFormat");
      });
      return asJson(axis.numberFormat);
    },
  },
  {
    id: "category-labels",
    title: {
      ja: "項目軸のラベルを、下端・間引きなし・水平にできる",
      en: "Category labels can be low, unskipped and level",
    },
    expected: { textOrientation: 0, tickLabelPosition: "Low", tickLabelSpacing: 1 },
    source: api("ChartAxis"),
    needs: "1.8",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const axis = await scratch.request((sheet) => {
        const { categoryAxis } = addChart(sheet, "ColumnClustered").axes;
        categoryAxis.tickLabelPosition = "Low";
        categoryAxis.tickLabelSpacing = 1;
        categoryAxis.textOrientation = 0;
        return categoryAxis.load("tickLabelPosition,tickLabelSpacing,textOrientation");
      });
      const { tickLabelPosition, tickLabelSpacing, textOrientation } = axis;
      return asJson({ tickLabelPosition, tickLabelSpacing, textOrientation });
    },
  },
  {
    id: "position",
    title: {
      ja: "setPositionで指定したセル範囲ちょうどに置かれる",
      en: "setPosition puts a chart exactly over the cells",
    },
    expected: { height: true, left: true, top: true, width: true },
    source: api("Chart"),
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const { chart, cells } = await scratch.request((sheet) => {
        const one = addChart(sheet, "ColumnClustered");
        one.setPosition("E2", "J15");
        return {
          chart: one.load("left,top,width,height"),
          cells: sheet.getRange("E2:J15").load("left,top,width,height"),
        };
      });
      const near = (a: number, b: number): boolean => Math.abs(a - b) <= 2;
      return {
        left: near(chart.left, cells.left),
        top: near(chart.top, cells.top),
        width: near(chart.width, cells.width),
        height: near(chart.height, cells.height),
      };
    },
  },
  {
    id: "default-size",
    title: {
      ja: "作ったばかりのグラフは360×216ポイント",
      en: "A new chart is 360 × 216 points",
    },
    expected: { height: 216, width: 360 },
    source: unverified,
    run: async (scratch) => {
      const chart = await scratch.request((sheet) => addChart(sheet, "ColumnClustered").load("width,height"));
      return { width: chart.width, height: chart.height };
    },
  },
  {
    id: "default-legend",
    title: { ja: "凡例は初めは下に出る", en: "The legend is below at first" },
    expected: { position: "Bottom", visible: true },
    source: unverified,
    run: async (scratch) => {
      const legend = await scratch.request((sheet) =>
        addChart(sheet, "ColumnClustered").legend.load("position,visible"),
      );
      return asJson({ position: legend.position, visible: legend.visible });
    },
  },
  {
    id: "default-name",
    title: { ja: "グラフの初めの名前は Chart か グラフ で始まる", en: "A chart is first called Chart …" },
    expected: true,
    source: unverified,
    run: async (scratch) => {
      const chart = await scratch.request((sheet) => addChart(sheet, "ColumnClustered").load("name"));
      return /^(Chart|グラフ) /.test(chart.name);
    },
  },
  {
    id: "font-of-all",
    title: {
      ja: "グラフ全体の文字の大きさは、題名の大きさも置き換える",
      en: "A font size on the whole chart replaces its title's",
    },
    expected: 9,
    source: unverified,
    needs: "1.9",
    run: async (scratch) => {
      const font = await scratch.request((sheet) => {
        const chart = addChart(sheet, "ColumnClustered");
        chart.title.format.font.size = 20;
        chart.format.font.size = 9;
        return chart.title.format.font.load("size");
      });
      return font.size;
    },
  },
  {
    id: "fill-of-one",
    title: {
      ja: "1つの系列の塗りを変えても、他の系列は変わらない",
      en: "Filling one series leaves the others alone",
    },
    expected: ["#107C41", true],
    source: thread(570),
    needs: "1.16",
    run: async (scratch) => {
      const { first, second } = await scratch.request((sheet) => {
        const chart = addChart(sheet, "ColumnClustered");
        chart.series.add().setValues(sheet.getRange("C2:C4"));
        chart.series.getItemAt(0).format.fill.setSolidColor("#107C41");
        return {
          first: chart.series.getItemAt(0).format.fill.getSolidColor(),
          second: chart.series.getItemAt(1).format.fill.getSolidColor(),
        };
      });
      return [asJson(first.value), second.value !== "#107C41"];
    },
  },
  {
    id: "alternative-text",
    title: {
      ja: "グラフは図形の一覧になく、代替テキストを付けられない",
      en: "A chart is no shape, so that it cannot be given an alternative text",
    },
    expected: "ItemNotFound",
    source: unverified,
    needs: "1.9",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const chart = await scratch.request((sheet) => addChart(sheet, "ColumnClustered").load("name"));
      const code = await failureOf(
        scratch.request((sheet) => {
          sheet.shapes.getItem(chart.name).altTextDescription = "指標の推移を示す縦棒グラフ";
        }),
      );
      return code;
    },
  },
]);
