/** Numbers for charts: years down A, two series in B and C. */
export const writeData = (sheet: Excel.Worksheet): void => {
  sheet.getRange("A1:C4").values = [
    ["年度", "当初値", "実績値"],
    ["R4", 10, 12],
    ["R5", 10, 15],
    ["R6", 10, 18],
  ];
};

/** A chart begun from the first series' values alone, as the add-in does. */
export const addChart = (sheet: Excel.Worksheet, type: "ColumnClustered" | "BarStacked100"): Excel.Chart => {
  writeData(sheet);
  const chart = sheet.charts.add(type, sheet.getRange("B2:B4"), "Columns");
  const first = chart.series.getItemAt(0);
  first.setValues(sheet.getRange("B2:B4"));
  first.setXAxisValues(sheet.getRange("A2:A4"));
  return chart;
};
