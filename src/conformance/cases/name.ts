import { asJson } from "../json";
import { failureOf } from "../run/failure";
import { api, thread, unverified } from "../sources";
import { automatic } from "./area";

const STAMP = "src/excel/record/stamp.ts";

export const name = automatic("name", [
  {
    id: "read-back",
    title: {
      ja: "ブックの名前の式は、引用符付きのシート名で読める",
      en: "A workbook name's formula reads back with the sheet's name in quotes",
    },
    expected: { isOurs: true, scope: "Workbook" },
    source: unverified,
    needs: "1.7",
    reliedOn: ["src/excel/read/workbook-state.ts"],
    run: async (scratch) => {
      const formula = `='${scratch.sheetName}'!$A$1`;
      const item = await scratch.request((_sheet, { workbook }) =>
        workbook.names.add(scratch.name("cell"), formula).load("formula,scope"),
      );
      return { isOurs: item.formula === formula, scope: item.scope };
    },
  },
  {
    id: "taken",
    title: { ja: "すでにある名前を足すと断られる", en: "A name that exists is refused" },
    expected: "ItemAlreadyExists",
    source: thread(2875),
    needs: "1.4",
    run: async (scratch) => {
      await scratch.request((_sheet, { workbook }) => workbook.names.add(scratch.name("one"), "=1"));
      return failureOf(
        scratch.request((_sheet, { workbook }) => workbook.names.add(scratch.name("one"), "=2")),
      );
    },
  },
  {
    id: "illegal",
    title: { ja: "空白を含む名前は断られる", en: "A name with a space is refused" },
    expected: "InvalidArgument",
    source: unverified,
    needs: "1.4",
    run: async (scratch) =>
      failureOf(
        scratch.request((_sheet, { workbook }) => workbook.names.add(`${scratch.name("one")} two`, "=1")),
      ),
  },
  {
    id: "named-later",
    title: {
      ja: "まだない名前を使う式は受け付けられ、名前ができると計算し直される",
      en: "A formula with a name nobody has defined is accepted, and worked out once the name comes",
    },
    expected: { before: "なし", after: 7 },
    source: unverified,
    needs: "1.4",
    reliedOn: ["src/sheets/other-plan.ts"],
    run: async (scratch) => {
      const seen = (): Promise<Excel.Range> =>
        scratch.request((sheet) => sheet.getRange("A1").load("values"));
      await scratch.request((sheet) => {
        sheet.getRange("A1").formulas = [[`=IFERROR(${scratch.name("later")},"なし")`]];
      });
      const before = await seen();
      await scratch.request((sheet, { workbook }) => {
        sheet.getRange("C3").values = [[7]];
        workbook.names.add(scratch.name("later"), `='${scratch.sheetName}'!$C$3`);
      });
      const after = await seen();
      return asJson({ before: before.values[0]?.[0], after: after.values[0]?.[0] });
    },
  },
  {
    id: "stamp",
    title: {
      ja: 'シートの隠し名前の定数は ="…" の形で読める',
      en: 'A hidden sheet-scoped constant reads back as ="…"',
    },
    expected: { formula: '="kitamoto-2/actuals"', scope: "Worksheet", visible: false },
    source: unverified,
    needs: "1.7",
    reliedOn: [STAMP],
    run: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.names.add("machi_kpi_conformance", '="kitamoto-2/actuals"').visible = false;
      });
      const names = await scratch.request((sheet) =>
        sheet.names.load("items/name,items/formula,items/scope,items/visible"),
      );
      const [only] = names.items;
      return asJson({ formula: only?.formula, scope: only?.scope, visible: only?.visible });
    },
  },
  {
    id: "sheet-scope-apart",
    title: {
      ja: "シートの名前は、ブックの名前の一覧に出ない",
      en: "A sheet-scoped name is not among the workbook's names by workbook scope",
    },
    expected: 0,
    source: unverified,
    needs: "1.4",
    reliedOn: ["src/excel/read/workbook-state.ts"],
    run: async (scratch) => {
      const own = scratch.name("local");
      const names = await scratch.request((sheet, { workbook }) => {
        sheet.names.add(own, "=1");
        return workbook.names.load("items/name,items/scope");
      });
      return names.items.filter((item) => item.name === own && item.scope === "Workbook").length;
    },
  },
  {
    id: "constant-has-no-range",
    title: {
      ja: "定数の名前の getRangeOrNullObject は null オブジェクト",
      en: "A constant's getRangeOrNullObject is a null object",
    },
    expected: true,
    source: api("NamedItem"),
    needs: "1.4",
    reliedOn: ["src/excel/read/named-values.ts"],
    run: async (scratch) => {
      const range = await scratch.request((_sheet, { workbook }) =>
        workbook.names.add(scratch.name("constant"), "=2024").getRangeOrNullObject().load("address"),
      );
      return range.isNullObject;
    },
  },
  {
    id: "missing-has-no-range",
    title: {
      ja: "ない名前の getRangeOrNullObject も null オブジェクト",
      en: "The range of a missing name is a null object, too",
    },
    expected: true,
    source: unverified,
    needs: "1.4",
    reliedOn: ["src/excel/read/named-values.ts"],
    run: async (scratch) => {
      const range = await scratch.request((_sheet, { workbook }) =>
        workbook.names
          .getItemOrNullObject(scratch.name("none"))
          .getRangeOrNullObject()
          .load("values,address"),
      );
      return range.isNullObject;
    },
  },
  {
    id: "text-without-equals",
    title: {
      ja: "= のない文字列を名前にすると、文字列の定数になる",
      en: "A name given a text without = becomes a text constant",
    },
    expected: '="ことば"',
    source: unverified,
    needs: "1.7",
    run: async (scratch) => {
      const item = await scratch.request((_sheet, { workbook }) =>
        workbook.names.add(scratch.name("word"), "ことば").load("formula"),
      );
      return asJson(item.formula);
    },
  },
  {
    id: "formula-changed",
    title: { ja: "名前の式を書き換えられる", en: "A name's formula can be changed" },
    expected: [["二番目"]],
    source: api("NamedItem"),
    needs: "1.7",
    reliedOn: ["src/excel/write/rewrite-table.ts"],
    run: async (scratch) => {
      const range = await scratch.request((sheet, { workbook }) => {
        sheet.getRange("A1:A2").values = [["一番目"], ["二番目"]];
        const item = workbook.names.add(scratch.name("cell"), `='${scratch.sheetName}'!$A$1`);
        item.formula = `='${scratch.sheetName}'!$A$2`;
        return item.getRange().load("values");
      });
      return asJson(range.values);
    },
  },
  {
    id: "moves-with-cells",
    title: {
      ja: "行を挿入すると、名前の指すセルも動く",
      en: "A name follows its cell when a row is inserted",
    },
    expected: "A3",
    source: unverified,
    needs: "1.4",
    reliedOn: ["src/excel/read/named-values.ts"],
    run: async (scratch) => {
      const range = await scratch.request((sheet, { workbook }) => {
        const item = workbook.names.add(scratch.name("cell"), `='${scratch.sheetName}'!$A$2`);
        sheet.getRange("1:1").insert("Down");
        return item.getRange().load("address");
      });
      return range.address.replace(/^.*!/, "");
    },
  },
  {
    id: "of-deleted-sheet",
    title: {
      ja: "シートを消すと、名前は残って #REF! になる",
      en: "After its sheet is deleted a name remains, with #REF!",
    },
    expected: { exists: true, hasRef: true },
    source: unverified,
    needs: "1.7",
    reliedOn: ["src/excel/write/write-job.ts"],
    run: async (scratch) => {
      const own = scratch.name("gone");
      await scratch.request((_sheet, { workbook }) => {
        const other = workbook.worksheets.add(scratch.otherSheetName);
        workbook.names.add(own, `='${scratch.otherSheetName}'!$A$1`);
        other.delete();
      });
      const item = await scratch.request((_sheet, { workbook }) =>
        workbook.names.getItemOrNullObject(own).load("formula"),
      );
      return item.isNullObject
        ? { exists: false, hasRef: false }
        : { exists: true, hasRef: String(item.formula).includes("#REF!") };
    },
  },
]);
