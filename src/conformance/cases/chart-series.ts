import type { Json } from "../json";
import { asJson } from "../json";
import { api, thread, unverified } from "../sources";
import { automatic } from "./area";
import { addChart, writeData } from "./chart-data";

const CHARTS = "src/excel/write/write-charts.ts";

const points = (values: Json): Json =>
  Array.isArray(values) ? values.map((value) => Number(value)) : values;

/** What charts draw. */
export const chartSeries = automatic("chart", [
  {
    id: "series-by-columns",
    title: {
      ja: "seriesBy に Columns を指定すると、列ごとに1系列になる",
      en: 'seriesBy "Columns" makes one series a column',
    },
    expected: 2,
    source: api("ChartCollection"),
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const chart = await scratch.request((sheet) => {
        writeData(sheet);
        return sheet.charts.add("ColumnClustered", sheet.getRange("B2:C4"), "Columns").series.load("count");
      });
      return chart.count;
    },
  },
  {
    id: "series-by-auto",
    title: {
      ja: "見出し付きの範囲から作ると、見出しが系列名になる",
      en: "Made from a range with headings, series take their names from these",
    },
    expected: ["当初値", "実績値"],
    source: unverified,
    run: async (scratch) => {
      const all = await scratch.request((sheet) => {
        writeData(sheet);
        return sheet.charts
          .add("ColumnClustered", sheet.getRange("A1:C4"), "Columns")
          .series.load("items/name");
      });
      return all.items.map((one) => one.name);
    },
  },
  {
    id: "set-values",
    title: {
      ja: "setValuesで指定した範囲の値が系列に入る",
      en: "setValues gives a series the values of the range",
    },
    expected: [12, 15, 18],
    source: api("ChartSeries"),
    needs: "1.12",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const values = await scratch.request((sheet) => {
        const one = addChart(sheet, "ColumnClustered").series.getItemAt(0);
        one.setValues(sheet.getRange("C2:C4"));
        return one.getDimensionValues("Values");
      });
      return points(asJson(values.value));
    },
  },
  {
    id: "set-x-axis-values",
    title: {
      ja: "setXAxisValuesで棒グラフの項目名を指定できる",
      en: "setXAxisValues gives a column chart its categories",
    },
    expected: ["R4", "R5", "R6"],
    source: thread(2927),
    needs: "1.12",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const values = await scratch.request((sheet) =>
        addChart(sheet, "ColumnClustered").series.getItemAt(0).getDimensionValues("Categories"),
      );
      return asJson(values.value);
    },
  },
  {
    id: "second-series",
    title: {
      ja: "series.addで足した系列に、setValuesの値だけが入る",
      en: "A series added by series.add holds the values of setValues alone",
    },
    expected: { count: 2, values: [12, 15, 18] },
    source: thread(2927),
    needs: "1.12",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const { all, values } = await scratch.request((sheet) => {
        const chart = addChart(sheet, "ColumnClustered");
        const second = chart.series.add();
        second.setValues(sheet.getRange("C2:C4"));
        second.setXAxisValues(sheet.getRange("A2:A4"));
        return { all: chart.series.load("count"), values: second.getDimensionValues("Values") };
      });
      return { count: all.count, values: points(asJson(values.value)) };
    },
  },
  {
    id: "name-by-formula",
    title: {
      ja: "系列名に ='シート'!セル を書くと、そのセルの文字になる",
      en: "A series' name set to ='sheet'!cell becomes that cell's text",
    },
    expected: ["実績値", "実績（変更後）"],
    source: unverified,
    needs: "1.7",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const before = await scratch.request((sheet) => {
        const one = addChart(sheet, "ColumnClustered").series.getItemAt(0);
        one.name = `='${scratch.sheetName}'!$C$1`;
        return one.load("name");
      });
      const after = await scratch.request((sheet) => {
        sheet.getRange("C1").values = [["実績（変更後）"]];
        return sheet.charts.getItemAt(0).series.getItemAt(0).load("name");
      });
      return [before.name, after.name];
    },
  },
  {
    id: "line-in-columns",
    title: {
      ja: "棒グラフの系列を折れ線にできる",
      en: "A series of a column chart can be drawn as a line",
    },
    expected: ["ColumnClustered", "LineMarkers"],
    source: api("ChartSeries"),
    needs: "1.7",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const all = await scratch.request((sheet) => {
        const chart = addChart(sheet, "ColumnClustered");
        const second = chart.series.add();
        second.chartType = "LineMarkers";
        second.setValues(sheet.getRange("C2:C4"));
        return chart.series.load("items/chartType");
      });
      return all.items.map((one) => one.chartType);
    },
  },
  {
    id: "markers-without-line",
    title: {
      ja: "lineStyle を None にすると、印だけが残る",
      en: "lineStyle None leaves a line series' markers",
    },
    expected: { lineStyle: "None", markerSize: 9, markerStyle: "Diamond" },
    source: unverified,
    needs: "1.7",
    reliedOn: [CHARTS],
    run: async (scratch) => {
      const { one, line } = await scratch.request((sheet) => {
        const series = addChart(sheet, "ColumnClustered").series.getItemAt(0);
        series.chartType = "LineMarkers";
        series.format.line.lineStyle = "None";
        series.markerStyle = "Diamond";
        series.markerSize = 9;
        return {
          one: series.load("markerStyle,markerSize"),
          line: series.format.line.load("lineStyle"),
        };
      });
      return asJson({
        lineStyle: line.lineStyle,
        markerStyle: one.markerStyle,
        markerSize: one.markerSize,
      });
    },
  },
  {
    id: "line-fill",
    title: {
      ja: "折れ線の系列を塗ると、印がその色になる",
      en: "A solid fill of a line series colours its markers",
    },
    expected: "#107C41",
    source: unverified,
    needs: "1.7",
    run: async (scratch) => {
      const series = await scratch.request((sheet) => {
        const one = addChart(sheet, "ColumnClustered").series.getItemAt(0);
        one.chartType = "LineMarkers";
        one.format.fill.setSolidColor("#107C41");
        return one.load("markerBackgroundColor");
      });
      return series.markerBackgroundColor;
    },
  },
  {
    id: "column-outline",
    title: {
      ja: "塗りのある棒の系列で、縁の色（line.color）が書いたとおりに読める",
      en: "line.color of a filled bar series, the colour of its edges, reads back as written",
    },
    expected: "#595959",
    source: unverified,
    needs: "1.7",
    reliedOn: ["src/excel/write/write-charts.ts"],
    run: async (scratch) => {
      const edges = await scratch.request((sheet) => {
        const { format } = addChart(sheet, "BarStacked100").series.getItemAt(0);
        format.fill.setSolidColor("#107C41");
        format.line.color = "#595959";
        return format.line.load("color");
      });
      return edges.color;
    },
  },
  {
    id: "line-clear",
    title: { ja: "line.clear() で折れ線が消える", en: "line.clear() hides a series' line" },
    expected: "None",
    source: unverified,
    needs: "1.7",
    run: async (scratch) => {
      const line = await scratch.request((sheet) => {
        const one = addChart(sheet, "ColumnClustered").series.getItemAt(0);
        one.chartType = "LineMarkers";
        one.format.line.clear();
        return one.format.line.load("lineStyle");
      });
      return line.lineStyle;
    },
  },
  {
    id: "linked-to-cells",
    title: {
      ja: "値を書き換えるとグラフの値も変わる",
      en: "A chart's values follow their cells",
    },
    expected: [99, 10, 10],
    source: unverified,
    needs: "1.12",
    run: async (scratch) => {
      await scratch.request((sheet) => addChart(sheet, "ColumnClustered"));
      const values = await scratch.request((sheet) => {
        sheet.getRange("B2").values = [[99]];
        return sheet.charts.getItemAt(0).series.getItemAt(0).getDimensionValues("Values");
      });
      return points(asJson(values.value));
    },
  },
]);
