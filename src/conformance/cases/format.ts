import type { AutomaticCase } from "../case";
import { asJson } from "../json";
import { api, guide, unverified } from "../sources";
import { automatic } from "./area";

/** Number format, value, text shown: the formats the add-in's sheets use, and those staff see. */
const SHOWN: readonly (readonly [string, string, number, string])[] = [
  ["percent", "0.0%", 0.576, "57.6%"],
  ["thousands", "#,##0", 272000, "272,000"],
  ["unit", '#,##0.0"万円"', 431.5, "431.5万円"],
  ["two-decimals", "0.00", 19, "19.00"],
  ["half-up", "0.0", 0.25, "0.3"],
  ["negative-triangle", '#,##0;"▲"#,##0', -40, "▲40"],
  ["japanese-date", 'yyyy"年"m"月"d"日"', 45383, "2024年4月1日"],
  ["era-date", '[$-411]ggge"年"m"月"d"日"', 45383, "令和6年4月1日"],
  ["era-year", '"令和"0"年度"', 6, "令和6年度"],
  ["text-section", '0;-0;0;"「"@"」"', 5, "5"],
];

const shown = automatic(
  "format",
  SHOWN.map(([id, numberFormat, value, text]) => ({
    id: `shown-${id}`,
    title: {
      ja: `${value} を書式「${numberFormat}」で表示する`,
      en: `${value} shown with the format ${numberFormat}`,
    },
    expected: { numberFormat, text },
    source: unverified,
    run: async (scratch) => {
      const cell = await scratch.request((sheet) => {
        const range = sheet.getRange("B2");
        range.format.columnWidth = 200;
        range.numberFormat = [[numberFormat]];
        range.values = [[value]];
        return range.load("text,numberFormat");
      });
      return { numberFormat: asJson(cell.numberFormat[0]?.[0]), text: asJson(cell.text[0]?.[0]) };
    },
  })),
);

const looks = automatic("format", [
  {
    id: "null-leaves-format",
    title: {
      ja: "numberFormatの配列の中のnullは、そのセルの書式を残す",
      en: "null in an array of number formats leaves its cell's",
    },
    expected: [["0.0%", "0.00"]],
    source: guide("excel/excel-add-ins-blank-null-values"),
    run: async (scratch) => {
      const cells = await scratch.request((sheet) => {
        const range = sheet.getRange("A1:B1");
        range.numberFormat = [["0.0%", "0"]];
        range.numberFormat = [[null, "0.00"]];
        return range.load("numberFormat");
      });
      return asJson(cells.numberFormat);
    },
  },
  {
    id: "empty-resets-format",
    title: {
      ja: "numberFormatに空文字を書くと General に戻る",
      en: "An empty number format resets to General",
    },
    expected: "General",
    source: guide("excel/excel-add-ins-blank-null-values"),
    run: async (scratch) => {
      const cell = await scratch.request((sheet) => {
        const range = sheet.getRange("A1");
        range.numberFormat = [["0.0%"]];
        range.numberFormat = [[""]];
        return range.load("numberFormat");
      });
      return asJson(cell.numberFormat[0]?.[0]);
    },
  },
  {
    id: "mixed-reads-null",
    title: {
      ja: "セルごとに違う書体・塗りは null と読める",
      en: "A property that differs between cells reads as null",
    },
    expected: { bold: null, size: 14 },
    source: guide("excel/excel-add-ins-blank-null-values"),
    run: async (scratch) => {
      const font = await scratch.request((sheet) => {
        const range = sheet.getRange("A1:B1");
        range.format.font.size = 14;
        sheet.getRange("A1").format.font.bold = true;
        return range.format.font.load("bold,size");
      });
      return { bold: asJson(font.bold), size: asJson(font.size) };
    },
  },
  {
    id: "border-continuous-thin",
    title: {
      ja: "罫線を Continuous にすると、太さは Thin",
      en: "A border set to Continuous is thin",
    },
    expected: { style: "Continuous", weight: "Thin" },
    source: unverified,
    reliedOn: ["src/excel/write/write-style.ts"],
    run: async (scratch) => {
      const border = await scratch.request((sheet) => {
        const edge = sheet.getRange("B2:C3").format.borders.getItem("EdgeBottom");
        edge.style = "Continuous";
        return edge.load("style,weight");
      });
      return { style: asJson(border.style), weight: asJson(border.weight) };
    },
  },
  {
    id: "empty-fill",
    title: { ja: "塗りのないセルの色は #FFFFFF と読める", en: "An empty fill reads #FFFFFF" },
    expected: "#FFFFFF",
    source: unverified,
    run: async (scratch) => {
      const fill = await scratch.request((sheet) => sheet.getRange("B2").format.fill.load("color"));
      return asJson(fill.color);
    },
  },
  {
    id: "default-vertical-alignment",
    title: { ja: "何もしないセルの縦位置は中央", en: "Cells are vertically centred by default" },
    expected: "Center",
    source: unverified,
    run: async (scratch) => {
      const format = await scratch.request((sheet) => sheet.getRange("B2").format.load("verticalAlignment"));
      return asJson(format.verticalAlignment);
    },
  },
  {
    id: "alignment-read-back",
    title: {
      ja: "折り返し・インデント・縮小が書いたとおりに読める",
      en: "Wrapping, indent and shrinking read back as written",
    },
    expected: { horizontalAlignment: "Left", indentLevel: 2, shrinkToFit: true, wrapText: false },
    source: api("RangeFormat"),
    needs: "1.9",
    reliedOn: ["src/excel/write/write-style.ts"],
    run: async (scratch) => {
      const format = await scratch.request((sheet) => {
        const one = sheet.getRange("B2").format;
        one.wrapText = false;
        one.horizontalAlignment = "Left";
        one.indentLevel = 2;
        one.shrinkToFit = true;
        return one.load("wrapText,horizontalAlignment,indentLevel,shrinkToFit");
      });
      const { horizontalAlignment, indentLevel, shrinkToFit, wrapText } = format;
      return asJson({ horizontalAlignment, indentLevel, shrinkToFit, wrapText });
    },
  },
  {
    id: "column-width-points",
    title: {
      ja: "columnWidthは書いたポイント数で読める（54）",
      en: "columnWidth reads back in the points written (54)",
    },
    expected: 54,
    source: unverified,
    reliedOn: ["src/blueprint/units.ts"],
    run: async (scratch) => {
      const format = await scratch.request((sheet) => {
        const one = sheet.getRange("C:C").format;
        one.columnWidth = 54;
        return one.load("columnWidth");
      });
      return asJson(format.columnWidth);
    },
  },
  {
    id: "default-column-width",
    title: {
      ja: "標準の列幅は54ポイント（游ゴシック 11）",
      en: "The default column is 54 points wide (Yu Gothic 11)",
    },
    expected: 54,
    source: unverified,
    reliedOn: ["src/blueprint/units.ts"],
    run: async (scratch) => {
      const format = await scratch.request((sheet) => sheet.getRange("C:C").format.load("columnWidth"));
      return asJson(format.columnWidth);
    },
  },
  {
    id: "merge-covered-cells",
    title: {
      ja: "結合セルの隠れたセルへの書き込みは無視される",
      en: "Writes into covered cells of a merge are ignored",
    },
    expected: [["見出し", ""]],
    source: unverified,
    run: async (scratch) => {
      const cells = await scratch.request((sheet) => {
        const range = sheet.getRange("A1:B1");
        range.merge(false);
        range.values = [["見出し", "隠れた値"]];
        return range.load("values");
      });
      return asJson(cells.values);
    },
  },
  {
    id: "hyperlink-look",
    title: {
      ja: "セルにリンクを付けると、青い下線付きになる",
      en: "A hyperlink makes its cell blue and underlined",
    },
    expected: { color: "#0563C1", underline: "Single" },
    source: unverified,
    needs: "1.7",
    run: async (scratch) => {
      const font = await scratch.request((sheet) => {
        const cell = sheet.getRange("B2");
        cell.hyperlink = { documentReference: "A1", textToDisplay: "先頭へ" };
        return cell.format.font.load("color,underline");
      });
      return { color: asJson(font.color), underline: asJson(font.underline) };
    },
  },
  {
    id: "autofit-width",
    title: {
      ja: "autofitColumnsは文字列に合わせて列を広げる",
      en: "autofitColumns widens a column to its text",
    },
    expected: true,
    source: api("RangeFormat"),
    needs: "1.2",
    run: async (scratch) => {
      const format = await scratch.request((sheet) => {
        const cell = sheet.getRange("B2");
        cell.values = [["市内純生産（就業者一人あたり）"]];
        cell.format.autofitColumns();
        return cell.format.load("columnWidth");
      });
      return format.columnWidth > 100;
    },
  },
]);

export const format: readonly AutomaticCase[] = [...shown, ...looks];
