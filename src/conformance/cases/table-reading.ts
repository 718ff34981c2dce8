import { asJson } from "../json";
import { api, guide, unverified } from "../sources";
import { automatic } from "./area";
import { addTable } from "./table-data";

/** Reading tables back after people sorted, filtered and moved things. */
export const tableReading = automatic("table", [
  {
    id: "sort",
    title: {
      ja: "並べ替えると行ごと動き、キーで読める",
      en: "Sorting moves whole rows, found again by key",
    },
    expected: [
      ["k3", -40],
      ["k1", 380],
      ["k2", 1741],
    ],
    source: api("TableSort"),
    needs: "1.2",
    reliedOn: ["src/excel/read/table-content.ts"],
    run: async (scratch) => {
      const body = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        made.sort.apply([{ key: 2, ascending: true }]);
        return made.getDataBodyRange().load("values");
      });
      return body.values.map((row) => asJson([row[0], row[2]]));
    },
  },
  {
    id: "resize",
    title: { ja: "resizeで表の範囲が広がる", en: "resize extends a table" },
    expected: "A1:C6",
    source: api("Table"),
    needs: "1.13",
    run: async (scratch) => {
      const range = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        made.resize("A1:C6");
        return made.getRange().load("address");
      });
      return range.address.replace(/^.*!/, "");
    },
  },
  {
    id: "filtered-values",
    title: {
      ja: "フィルターで隠れた行も、本体の範囲から読める",
      en: "Rows hidden by a filter are still read from the body",
    },
    expected: 3,
    source: unverified,
    needs: "1.2",
    reliedOn: ["src/excel/read/table-content.ts"],
    run: async (scratch) => {
      const body = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        made.columns.getItem("指標").filter.applyValuesFilter(["出生数"]);
        return made.getDataBodyRange().load("values");
      });
      return body.values.length;
    },
  },
  {
    id: "sorted-sheet-reference",
    title: {
      ja: "並べ替えても、シート名付きの参照は行に合わせて動かない",
      en: "References with a sheet's name stay as they are when rows are sorted",
    },
    expected: ["'#'!$E$3", "'#'!E1"],
    source: unverified,
    needs: "1.2",
    run: async (scratch) => {
      const own = `'${scratch.sheetName}'`;
      const cells = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        sheet.getRange("C2:C4").formulas = [[`=${own}!E1`], [2], [`=${own}!$E$3`]];
        sheet.getRange("E1:E3").values = [[9], [0], [1]];
        made.sort.apply([{ key: 0, ascending: false }]);
        return sheet.getRange("C2:C4").load("formulas");
      });
      return [cells.formulas[0]?.[0], cells.formulas[2]?.[0]].map((formula) =>
        String(formula).replace(own, "'#'").replace(/^=/, ""),
      );
    },
  },
  {
    id: "column-id",
    title: { ja: "列のIDは、左からの番号", en: "A table column's id is its position" },
    expected: [1, 2, 3],
    source: unverified,
    run: async (scratch) => {
      const columns = await scratch.request((sheet) => addTable(scratch, sheet).columns.load("items/id"));
      return columns.items.map((column) => column.id);
    },
  },
  {
    id: "column-moved",
    title: {
      ja: "列を挿入しても、見出しで列を引ける",
      en: "A column is found by its heading after one was inserted",
    },
    expected: { column: 3, values: [[380], [1741], [-40]] },
    source: api("TableColumnCollection"),
    needs: "1.4",
    reliedOn: ["src/excel/read/table-columns.ts"],
    run: async (scratch) => {
      const column = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        sheet.getRange("B:B").insert("Right");
        return made.columns.getItemOrNullObject("値").getDataBodyRange().load("values,columnIndex");
      });
      return { column: column.columnIndex, values: asJson(column.values) };
    },
  },
  {
    id: "missing-column-body",
    title: {
      ja: "ない列の getDataBodyRange も null オブジェクトになる",
      en: "The body of a missing column is a null object, too",
    },
    expected: true,
    source: guide("develop/application-specific-api-model"),
    needs: "1.4",
    reliedOn: ["src/excel/read/table-columns.ts"],
    run: async (scratch) => {
      const range = await scratch.request((sheet) =>
        addTable(scratch, sheet)
          .columns.getItemOrNullObject("ない列")
          .getDataBodyRange()
          .load("rowIndex,values"),
      );
      return range.isNullObject;
    },
  },
  {
    id: "beside-table",
    title: {
      ja: "表の列を含む列全体の使用範囲は、表の上下も含む",
      en: "The used range of a table's whole columns includes what is above and below",
    },
    expected: "A1:B8",
    source: unverified,
    needs: "1.4",
    reliedOn: ["src/excel/read/beside-table.ts"],
    run: async (scratch) => {
      const range = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        sheet.getRange("B8").values = [["設定"]];
        return made
          .getHeaderRowRange()
          .getCell(0, 0)
          .getResizedRange(0, 1)
          .getEntireColumn()
          .getUsedRangeOrNullObject(true)
          .load("address");
      });
      return range.address.replace(/^.*!/, "");
    },
  },
  {
    id: "no-intersection",
    title: {
      ja: "重ならない範囲との共通部分は null オブジェクト",
      en: "The intersection with a range apart is a null object",
    },
    expected: true,
    source: api("Range"),
    needs: "1.4",
    reliedOn: ["src/excel/watch/touched-rows.ts"],
    run: async (scratch) => {
      const range = await scratch.request((sheet) =>
        addTable(scratch, sheet)
          .getDataBodyRange()
          .getIntersectionOrNullObject(sheet.getRange("20:21"))
          .load("address"),
      );
      return range.isNullObject;
    },
  },
  {
    id: "hidden-headers",
    title: {
      ja: "見出し行を隠しても、列の名前は読める",
      en: "Column names are read though the header row is hidden",
    },
    expected: ["キー", "指標", "値"],
    source: unverified,
    reliedOn: ["src/excel/read/table-content.ts"],
    run: async (scratch) => {
      const columns = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        made.showHeaders = false;
        return made.columns.load("items/name");
      });
      return columns.items.map((column) => column.name);
    },
  },
]);
