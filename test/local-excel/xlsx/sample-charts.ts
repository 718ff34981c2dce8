import type { ModelChart } from "../../../src/local-excel/model/contract";
import { axis, chart, series } from "../model/charts";

/** 実績: columns for what was reached, marks for the target, both with linked names. */
export const progressChart: ModelChart = chart({
  name: "進捗",
  title: { text: "目標と実績の比較", formula: null, visible: true, fontSize: 14, bold: true },
  legend: { visible: true, position: "Bottom", fontSize: 10.5 },
  valueAxis: axis({
    title: "割合",
    minimum: 0,
    maximum: 1.5,
    majorUnit: 0.5,
    numberFormat: "0%",
    fontSize: 10.5,
    majorGridlines: true,
  }),
  categoryAxis: axis({ title: "指標", fontSize: 10.5 }),
  series: [
    series({
      name: "='実績'!$C$2",
      colour: "#2F6DB5",
      gapWidth: 60,
      overlap: -10,
      hasDataLabels: true,
      dataLabels: { position: "OutsideEnd", numberFormat: "0.0", showValue: true, fontSize: 9 },
    }),
    series({
      name: "目標",
      chartType: "LineMarkers",
      values: "='実績'!$D$3:$D$6",
      colour: "#C0504D",
      lineVisible: false,
      markerStyle: "Diamond",
      markerSize: 9,
      markerColour: "#C0504D",
    }),
    series({
      name: "傾向",
      chartType: "Line",
      values: "='実績'!$E$3:$E$6",
      colour: "#77933C",
      lineWeight: 1.5,
      lineStyle: "Dash",
    }),
  ],
  fontName: "BIZ UDPゴシック",
  altText: "4指標の実績を棒、目標をひし形で示したグラフ",
});

export const shareChart: ModelChart = chart({
  name: "内訳",
  chartType: "BarStacked100",
  title: { text: "実績 & 目標 <案>", formula: "='実績'!$A$1", visible: true, fontSize: 12, bold: false },
  legend: { visible: true, position: "Right", fontSize: 10 },
  left: 300,
  top: 280,
  categoryAxis: axis({ reversed: true }),
  valueAxis: axis({ numberFormat: "0%", majorGridlines: true }),
  displayBlanksAs: "Zero",
  series: ["#2E7D32", "#F9A825", "#C62828"].map((colour, index) =>
    series({
      name: `='実績'!$${"CDE".charAt(index)}$2`,
      chartType: "BarStacked100",
      outlineColour: "#595959",
      values: `='実績'!$${"CDE".charAt(index)}$3:$${"CDE".charAt(index)}$6`,
      colour,
      gapWidth: 50,
      hasDataLabels: index === 0,
      dataLabels: {
        position: index === 0 ? "Center" : null,
        numberFormat: null,
        showValue: index === 0,
        fontSize: null,
      },
    }),
  ),
});
