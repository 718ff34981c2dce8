import { asJson } from "../json";
import { failureOf } from "../run/failure";
import { api, unverified } from "../sources";
import { automatic } from "./area";

const VIEW = "src/excel/write/write-view.ts";
const local = (address: string): string => address.replace(/^.*!/, "");

/** Frozen panes, hidden columns and sheets, used ranges. */
export const sheetView = automatic("view", [
  {
    id: "freeze-both",
    title: {
      ja: "freezeAtで行と列を固定し、位置を読める",
      en: "freezeAt freezes rows and columns, and the place reads back",
    },
    expected: "A1:C2",
    source: api("WorksheetFreezePanes"),
    needs: "1.7",
    reliedOn: [VIEW],
    run: async (scratch) => {
      const range = await scratch.request((sheet) => {
        sheet.freezePanes.freezeAt("A1:C2");
        return sheet.freezePanes.getLocationOrNullObject().load("address");
      });
      return local(range.address);
    },
  },
  {
    id: "freeze-rows",
    title: {
      ja: "freezeRows(2) は先頭の2行だけを固定する",
      en: "freezeRows(2) freezes the first two rows",
    },
    expected: "1:2",
    source: api("WorksheetFreezePanes"),
    needs: "1.7",
    reliedOn: [VIEW],
    run: async (scratch) => {
      const range = await scratch.request((sheet) => {
        sheet.freezePanes.freezeRows(2);
        return sheet.freezePanes.getLocationOrNullObject().load("address");
      });
      return local(range.address);
    },
  },
  {
    id: "hidden-column",
    title: {
      ja: "隠した列の値は、そのまま読める",
      en: "Values of a hidden column are read as ever",
    },
    expected: { columnHidden: true, values: [["k1"]] },
    source: api("Range"),
    needs: "1.2",
    reliedOn: [VIEW, "src/excel/read/table-content.ts"],
    run: async (scratch) => {
      const range = await scratch.request((sheet) => {
        sheet.getRange("A1").values = [["k1"]];
        sheet.getRange("A:A").columnHidden = true;
        return sheet.getRange("A1").load("values,columnHidden");
      });
      return { columnHidden: asJson(range.columnHidden), values: asJson(range.values) };
    },
  },
  {
    id: "sheet-look",
    title: {
      ja: "枠線の表示・見出しの色が書いたとおりに読める",
      en: "Gridlines and tab colour read back as written",
    },
    expected: { showGridlines: false, tabColor: "#107C41" },
    source: api("Worksheet"),
    needs: "1.8",
    reliedOn: [VIEW],
    run: async (scratch) => {
      const own = await scratch.request((sheet) => {
        sheet.showGridlines = false;
        sheet.tabColor = "#107C41";
        return sheet.load("showGridlines,tabColor");
      });
      return { showGridlines: own.showGridlines, tabColor: own.tabColor };
    },
  },
  {
    id: "hidden-sheet",
    title: {
      ja: "隠したシートも、名前で開いて読み書きできる",
      en: "A hidden sheet is read and written by its name",
    },
    expected: { value: 1, visibility: "Hidden" },
    source: api("SheetVisibility"),
    needs: "1.2",
    reliedOn: [VIEW],
    run: async (scratch) => {
      const { own, cell } = await scratch.request((sheet) => {
        sheet.visibility = "Hidden";
        sheet.getRange("A1").values = [[1]];
        return { own: sheet.load("visibility"), cell: sheet.getRange("A1").load("values") };
      });
      return { visibility: own.visibility, value: asJson(cell.values[0]?.[0]) };
    },
  },
  {
    id: "activate-hidden",
    title: {
      ja: "隠したシートを前に出そうとすると断られる",
      en: "Activating a hidden sheet is refused",
    },
    expected: "InvalidOperation",
    source: unverified,
    needs: "1.2",
    reliedOn: ["src/excel/navigate.ts"],
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.visibility = "Hidden";
          sheet.activate();
        }),
      ),
  },
  {
    id: "added-not-activated",
    title: {
      ja: "シートを足しても、前のシートのまま",
      en: "Adding a sheet does not bring it to the front",
    },
    expected: false,
    source: api("WorksheetCollection"),
    run: async (scratch) => {
      const front = await scratch.request((_sheet, { workbook }) =>
        workbook.worksheets.getActiveWorksheet().load("name"),
      );
      return front.name === scratch.sheetName;
    },
  },
  {
    id: "added-last",
    title: { ja: "足したシートは最後に並ぶ", en: "An added sheet comes last" },
    expected: true,
    source: api("WorksheetCollection"),
    reliedOn: ["src/excel/write/sheet-steps.ts"],
    run: async (scratch) => {
      const sheets = await scratch.request((_sheet, { workbook }) => workbook.worksheets.load("items/name"));
      return sheets.items.at(-1)?.name === scratch.sheetName;
    },
  },
  {
    id: "position",
    title: { ja: "positionで見出しの順を変えられる", en: "position moves a sheet's tab" },
    expected: 0,
    source: api("Worksheet"),
    reliedOn: ["src/excel/write/sheet-steps.ts"],
    run: async (scratch) => {
      const own = await scratch.request((sheet) => {
        sheet.position = 0;
        return sheet.load("position");
      });
      return own.position;
    },
  },
  {
    id: "used-range-values-only",
    title: {
      ja: "getUsedRangeOrNullObject(true) は書式だけのセルを含まない",
      en: "getUsedRangeOrNullObject(true) leaves out cells with formats alone",
    },
    expected: "B2:C3",
    source: api("Worksheet"),
    needs: "1.4",
    reliedOn: ["src/excel/read/sheet-content.ts"],
    run: async (scratch) => {
      const range = await scratch.request((sheet) => {
        sheet.getRange("B2").values = [[1]];
        sheet.getRange("C3").values = [[2]];
        sheet.getRange("H20").format.fill.color = "#FFFF00";
        return sheet.getUsedRangeOrNullObject(true).load("address");
      });
      return local(range.address);
    },
  },
  {
    id: "used-range-empty",
    title: {
      ja: "何もないシートの使用範囲は null オブジェクト",
      en: "The used range of an empty sheet is a null object",
    },
    expected: true,
    source: api("Worksheet"),
    needs: "1.4",
    reliedOn: ["src/excel/read/sheet-content.ts"],
    run: async (scratch) => {
      const range = await scratch.request((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
      return range.isNullObject;
    },
  },
  {
    id: "quoted-address",
    title: {
      ja: "rangeのaddressは、ハイフンを含むシート名を引用符で囲む",
      en: "address puts a sheet name with hyphens in quotes",
    },
    expected: true,
    source: unverified,
    reliedOn: ["src/excel/read/named-values.ts"],
    run: async (scratch) => {
      const range = await scratch.request((sheet) => sheet.getRange("C2").load("address"));
      return range.address === `'${scratch.sheetName}'!C2`;
    },
  },
  {
    id: "whole-sheet-address",
    title: { ja: "シート全体の範囲の住所", en: "The address of a whole sheet" },
    expected: "1:1048576",
    source: unverified,
    run: async (scratch) => {
      const range = await scratch.request((sheet) => sheet.getRange().load("address"));
      return local(range.address);
    },
  },
]);
