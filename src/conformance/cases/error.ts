import { asJson } from "../json";
import { failureOf } from "../run/failure";
import { api, guide, help, unverified } from "../sources";
import { automatic } from "./area";

const ERRORS = guide("testing/application-specific-api-error-handling");
const OUR_ERRORS = "src/excel/errors.ts";
const RENAME = help("rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9");

/** Sheet names Excel's help forbids. `{mark}` stands for what keeps the name this run's own. */
const ILLEGAL: readonly (readonly [string, string])[] = [
  ["colon", "{mark}:"],
  ["slash", "{mark}/"],
  ["bracket", "{mark}[1]"],
  ["question", "{mark}?"],
  ["apostrophe-first", "'{mark}"],
  ["too-long", "{mark}一二三四五六七八九十一二三四五六七八九十"],
];

const illegalNames = automatic(
  "error",
  ILLEGAL.map(([id, pattern]) => ({
    id: `sheet-name-${id}`,
    title: {
      ja: `シート名「${pattern.replace("{mark}", "…")}」は断られる`,
      en: `The sheet name ${pattern.replace("{mark}", "…")} is refused`,
    },
    expected: "InvalidArgument",
    source: RENAME,
    reliedOn: ["src/commands/sheet-names.ts"],
    run: async (scratch) =>
      failureOf(
        scratch.request((_sheet, { workbook }) =>
          workbook.worksheets.add(pattern.replace("{mark}", scratch.sheetName)),
        ),
      ),
  })),
);

const codes = automatic("error", [
  {
    id: "sheet-missing",
    title: { ja: "ないシートを使うと ItemNotFound", en: "Using a missing sheet is ItemNotFound" },
    expected: "ItemNotFound",
    source: ERRORS,
    reliedOn: [OUR_ERRORS],
    run: async (scratch) =>
      failureOf(
        scratch.request((_sheet, { workbook }) => {
          workbook.worksheets.getItem(scratch.otherSheetName).getRange("A1").values = [[1]];
        }),
      ),
  },
  {
    id: "sheet-name-taken",
    title: { ja: "すでにあるシート名は ItemAlreadyExists", en: "A sheet name in use is ItemAlreadyExists" },
    expected: "ItemAlreadyExists",
    source: ERRORS,
    reliedOn: [OUR_ERRORS],
    run: async (scratch) => {
      await scratch.request(() => null);
      return failureOf(scratch.request((_sheet, { workbook }) => workbook.worksheets.add(scratch.sheetName)));
    },
  },
  {
    id: "wrong-shape",
    title: {
      ja: "範囲と形の違う配列を書くと断られる",
      en: "An array of another shape than the range is refused",
    },
    expected: "InvalidArgument",
    source: ERRORS,
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1:B2").values = [[1, 2]];
        }),
      ),
  },
  {
    id: "null-for-all",
    title: {
      ja: "valuesそのものに null は書けない",
      en: "null is no value for the whole of values",
    },
    expected: "InvalidArgument",
    source: guide("excel/excel-add-ins-blank-null-values"),
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          // The guide's own example of what is not valid; the types forbid it as well.
          Reflect.set(sheet.getRange("A1"), "values", null);
        }),
      ),
  },
  {
    id: "bad-address",
    title: { ja: "住所でない文字列の範囲は断られる", en: "A range of no address is refused" },
    expected: "InvalidArgument",
    source: unverified,
    run: async (scratch) => failureOf(scratch.request((sheet) => sheet.getRange("A0").load("values"))),
  },
  {
    id: "null-object-property",
    title: {
      ja: "null オブジェクトのプロパティを書くと ItemNotFound",
      en: "Setting a property of a null object is ItemNotFound",
    },
    expected: "ItemNotFound",
    source: unverified,
    needs: "1.4",
    run: async (scratch) =>
      failureOf(
        scratch.request((_sheet, { workbook }) => {
          workbook.worksheets.getItemOrNullObject(scratch.otherSheetName).tabColor = "#FF0000";
        }),
      ),
  },
  {
    id: "not-loaded",
    title: {
      ja: "読み込まずにプロパティを読むと PropertyNotLoaded",
      en: "Reading what was not loaded is PropertyNotLoaded",
    },
    expected: "PropertyNotLoaded",
    source: guide("develop/application-specific-api-model"),
    run: async (scratch) => {
      const range = await scratch.request((sheet) => sheet.getRange("A1"));
      try {
        return asJson(range.values);
      } catch (thrown) {
        return thrown instanceof OfficeExtension.Error ? thrown.code : "another error";
      }
    },
  },
  {
    id: "location",
    title: {
      ja: "エラーには、失敗した場所が付いてくる",
      en: "An error tells the place of the failing action",
    },
    expected: "Range.values",
    source: ERRORS,
    reliedOn: [OUR_ERRORS],
    run: async (scratch) => {
      try {
        await scratch.request((sheet) => {
          sheet.getRange("A1:B2").values = [[1, 2]];
        });
        return "no error";
      } catch (thrown) {
        return thrown instanceof OfficeExtension.Error ? (thrown.debugInfo.errorLocation ?? null) : "other";
      }
    },
  },
]);

const protection = automatic("error", [
  {
    id: "protected-cells",
    title: {
      ja: "保護したシートへの書き込みは AccessDenied",
      en: "Writing to a protected sheet is AccessDenied",
    },
    expected: "AccessDenied",
    source: unverified,
    needs: "1.2",
    reliedOn: [OUR_ERRORS],
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.protection.protect();
          sheet.getRange("A1").values = [[1]];
        }),
      ),
  },
  {
    id: "protected-charts",
    title: { ja: "保護したシートにグラフは作れない", en: "A protected sheet takes no chart" },
    expected: "AccessDenied",
    source: unverified,
    needs: "1.2",
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1:A2").values = [[1], [2]];
          sheet.protection.protect();
          sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
        }),
      ),
  },
  {
    id: "protected-conditional-format",
    title: {
      ja: "保護したシートに条件付き書式は付けられない",
      en: "A protected sheet takes no conditional format",
    },
    expected: "AccessDenied",
    source: unverified,
    needs: "1.6",
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.protection.protect();
          sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
        }),
      ),
  },
  {
    id: "protect-twice",
    title: { ja: "保護したシートをもう一度保護すると失敗する", en: "Protecting a protected sheet fails" },
    expected: true,
    source: api("WorksheetProtection"),
    needs: "1.2",
    run: async (scratch) => {
      const code = await failureOf(
        scratch.request((sheet) => {
          sheet.protection.protect();
          sheet.protection.protect();
        }),
      );
      return code !== "none";
    },
  },
  {
    id: "protect-twice-code",
    title: { ja: "二重の保護のエラーは InvalidOperation", en: "Protecting twice is InvalidOperation" },
    expected: "InvalidOperation",
    source: unverified,
    needs: "1.2",
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.protection.protect();
          sheet.protection.protect();
        }),
      ),
  },
  {
    id: "protected-read",
    title: { ja: "保護したシートも読める", en: "A protected sheet is read as ever" },
    expected: { protected: true, values: [["値"]] },
    source: api("WorksheetProtection"),
    needs: "1.2",
    reliedOn: ["src/excel/read/workbook-state.ts"],
    run: async (scratch) => {
      const { range, protection: state } = await scratch.request((sheet) => {
        sheet.getRange("A1").values = [["値"]];
        sheet.protection.protect();
        return { range: sheet.getRange("A1").load("values"), protection: sheet.protection.load("protected") };
      });
      return { protected: state.protected, values: asJson(range.values) };
    },
  },
]);

export const error = [...illegalNames, ...codes, ...protection];
