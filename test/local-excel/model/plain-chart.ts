import type { ModelChart } from "../../../src/local-excel/model/contract";
import { axis, chart, series } from "./charts";

/** A column chart of 一覧!B1:C5 at the top of row 11. */
export const plainChart = (): ModelChart =>
  chart({
    id: "1",
    name: "グラフ 1",
    title: { text: "", formula: "=一覧!$A$1", visible: true, fontSize: null, bold: null },
    left: 0,
    top: 187.5,
    width: 300,
    height: 100,
    valueAxis: axis(),
    series: [
      series({
        name: "=一覧!$C$1",
        values: "=一覧!$C$2:$C$5",
        categories: "=一覧!$B$2:$B$5",
        dataLabels: { position: null, numberFormat: null, showValue: true, fontSize: null },
      }),
    ],
  });
