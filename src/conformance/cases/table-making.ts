import { asJson } from "../json";
import { failureOf } from "../run/failure";
import { api, thread, unverified } from "../sources";
import { automatic } from "./area";
import { addTable } from "./table-data";

/** Making and naming tables. */
export const tableMaking = automatic("table", [
  {
    id: "over-values",
    title: {
      ja: "値の上に表を作っても、見出しと値はそのまま",
      en: "A table added over values keeps headings and values",
    },
    expected: { body: "A2:C4", headers: ["キー", "指標", "値"], rows: 3 },
    source: api("TableCollection"),
    reliedOn: ["src/excel/write/write-structure.ts"],
    run: async (scratch) => {
      const { columns, body } = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        return {
          columns: made.columns.load("items/name"),
          body: made.getDataBodyRange().load("address,rowCount"),
        };
      });
      return {
        headers: columns.items.map((column) => column.name),
        body: body.address.replace(/^.*!/, ""),
        rows: body.rowCount,
      };
    },
  },
  {
    id: "look-read-back",
    title: {
      ja: "スタイル・しま模様・フィルターボタンが書いたとおりに読める",
      en: "Style, banding and filter button read back as written",
    },
    expected: { showBandedRows: false, showFilterButton: false, style: "TableStyleLight1" },
    source: api("Table"),
    needs: "1.3",
    reliedOn: ["src/excel/write/write-structure.ts"],
    run: async (scratch) => {
      const made = await scratch.request((sheet) => {
        const one = addTable(scratch, sheet);
        one.style = "TableStyleLight1";
        one.showBandedRows = false;
        one.showFilterButton = false;
        return one.load("style,showBandedRows,showFilterButton");
      });
      const { style, showBandedRows, showFilterButton } = made;
      return { style, showBandedRows, showFilterButton };
    },
  },
  {
    id: "name-taken",
    title: { ja: "すでにある表の名前を付けると断られる", en: "A table name in use is refused" },
    expected: "InvalidArgument",
    source: thread(551),
    run: async (scratch) => {
      await scratch.request((sheet) => addTable(scratch, sheet));
      return failureOf(
        scratch.request((sheet) => {
          sheet.getRange("E1:E2").values = [["見出し"], [1]];
          sheet.tables.add("E1:E2", true).name = scratch.name("T");
        }),
      );
    },
  },
  {
    id: "overlap",
    title: { ja: "表に重なる表は断られる", en: "A table over another one is refused" },
    expected: "InvalidArgument",
    source: thread(1199),
    run: async (scratch) => {
      await scratch.request((sheet) => addTable(scratch, sheet));
      return failureOf(scratch.request((sheet) => sheet.tables.add("B2:D5", true)));
    },
  },
  {
    id: "default-name",
    title: {
      ja: "アドインが作った表の初めの名前は Table で始まる",
      en: "A table made by an add-in is first called Table…",
    },
    expected: true,
    source: unverified,
    run: async (scratch) => {
      const made = await scratch.request((sheet) => {
        sheet.getRange("A1:A2").values = [["見出し"], [1]];
        return sheet.tables.add("A1:A2", true).load("name");
      });
      return made.name.startsWith("Table");
    },
  },
  {
    id: "headings-made-unique",
    title: {
      ja: "同じ見出しが2つあると、2つ目に番号が付く",
      en: "A second heading of the same text gets a number",
    },
    expected: ["値", "値2"],
    source: unverified,
    run: async (scratch) => {
      const columns = await scratch.request((sheet) => {
        sheet.getRange("A1:B2").values = [
          ["値", "値"],
          [1, 2],
        ];
        return sheet.tables.add("A1:B2", true).columns.load("items/name");
      });
      return columns.items.map((column) => column.name);
    },
  },
  {
    id: "headings-become-text",
    title: {
      ja: "数値の見出しは文字列になる",
      en: "A number among the headings becomes text",
    },
    expected: [["2024", "String"]],
    source: unverified,
    run: async (scratch) => {
      const head = await scratch.request((sheet) => {
        sheet.getRange("A1:A2").values = [[2024], [1]];
        return sheet.tables.add("A1:A2", true).getHeaderRowRange().load("values,valueTypes");
      });
      return asJson([[head.values[0]?.[0], head.valueTypes[0]?.[0]]]);
    },
  },
]);
