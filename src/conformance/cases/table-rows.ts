import { asJson } from "../json";
import { guide, unverified } from "../sources";
import { automatic } from "./area";
import { addTable } from "./table-data";

/** Adding, filling and deleting rows. */
export const tableRows = automatic("table", [
  {
    id: "rows-add",
    title: { ja: "rows.addは表の最後に行を足す", en: "rows.add adds rows at a table's end" },
    expected: { count: 4, last: ["k4", "件数", 2] },
    source: guide("excel/excel-add-ins-tables"),
    needs: "1.4",
    reliedOn: ["src/excel/write/rewrite-table.ts"],
    run: async (scratch) => {
      const body = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        made.rows.add(undefined, [["k4", "件数", 2]]);
        return made.getDataBodyRange().load("values,rowCount");
      });
      return { count: body.rowCount, last: asJson(body.values[3]) };
    },
  },
  {
    id: "rows-add-format",
    title: {
      ja: "rows.addで足した行は、上の行の表示形式を受け継ぐ",
      en: "Rows added by rows.add take on the number format above",
    },
    expected: "0.0%",
    source: unverified,
    needs: "1.4",
    reliedOn: ["src/excel/write/rewrite-table.ts"],
    run: async (scratch) => {
      const cell = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        sheet.getRange("C2:C4").numberFormat = [["0.0%"], ["0.0%"], ["0.0%"]];
        made.rows.add(undefined, [["k4", "率", 0.5]]);
        return sheet.getRange("C5").load("numberFormat");
      });
      return asJson(cell.numberFormat[0]?.[0]);
    },
  },
  {
    id: "rows-add-pushes-below",
    title: {
      ja: "rows.addは、表の下にある値を押し下げて上書きしない",
      en: "rows.add pushes down what stands below the table",
    },
    expected: ["下の値"],
    source: unverified,
    needs: "1.4",
    reliedOn: ["src/excel/write/rewrite-table.ts"],
    run: async (scratch) => {
      const cell = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        sheet.getRange("A5").values = [["下の値"]];
        made.rows.add(undefined, [["k4", "件数", 2]]);
        return sheet.getRange("A6").load("values");
      });
      return asJson(cell.values[0]);
    },
  },
  {
    id: "rows-add-beside",
    title: {
      ja: "下に値があるときの rows.add は、表の列だけを動かす",
      en: "rows.add moves only the table's columns down",
    },
    expected: { beside: "横の値", below: "下の値" },
    source: unverified,
    needs: "1.4",
    reliedOn: ["src/excel/write/rewrite-table.ts"],
    run: async (scratch) => {
      const [below, beside] = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        sheet.getRange("A5").values = [["下の値"]];
        sheet.getRange("E5").values = [["横の値"]];
        made.rows.add(undefined, [["k4", "件数", 2]]);
        return [sheet.getRange("A6").load("values"), sheet.getRange("E5").load("values")] as const;
      });
      return { below: asJson(below.values[0]?.[0]), beside: asJson(beside.values[0]?.[0]) };
    },
  },
  {
    id: "partial-formula-column",
    title: {
      ja: "列の一部だけに数式を書いても、列全体には広がらない",
      en: "Formulas in part of a column are not filled down the whole column",
    },
    expected: [[""], ["=1+1"], [""]],
    source: unverified,
    reliedOn: ["src/sheets/actuals/repeated-entry.ts"],
    run: async (scratch) => {
      const cells = await scratch.request((sheet) => {
        addTable(scratch, sheet);
        const column = sheet.getRange("C2:C4");
        column.values = [[""], [""], [""]];
        sheet.getRange("C3").formulas = [["=1+1"]];
        return column.load("formulas");
      });
      return asJson(cells.formulas);
    },
  },
  {
    id: "one-row-remains",
    title: {
      ja: "最後の1行を消しても、表には空の行が残る",
      en: "A table whose last row is deleted keeps one empty row",
    },
    expected: [["", "", ""]],
    source: unverified,
    run: async (scratch) => {
      const body = await scratch.request((sheet) => {
        const made = addTable(scratch, sheet);
        for (const row of [2, 1, 0]) made.rows.getItemAt(row).delete();
        return made.getDataBodyRange().load("values");
      });
      return asJson(body.values);
    },
  },
]);
